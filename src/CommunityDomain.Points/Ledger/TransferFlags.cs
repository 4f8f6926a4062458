namespace CommunityDomain.Points;

/// <summary>How a transfer is meant. Bits that are not named here are refused with <see cref="TransferStatus.FlagsUndefined"/>.</summary>
[Flags]
public enum TransferFlags : ushort
{
    /// <summary>A direct transfer on its own.</summary>
    None = 0,

    /// <summary>Forms a chain with the next transfer of the batch: all of a chain or nothing.</summary>
    Linked = 1,

    /// <summary>Reserves, and moves nothing yet: a hold.</summary>
    Pending = 2,

    /// <summary>Moves what a pending transfer reserved, all or a part; the rest is released.</summary>
    PostPending = 4,

    /// <summary>Releases what a pending transfer reserved.</summary>
    VoidPending = 8,

    /// <summary>Moves at most what the debit account has available, perhaps zero.</summary>
    BalancingDebit = 16,

    /// <summary>Moves at most what the credit account owes, perhaps zero.</summary>
    BalancingCredit = 32,

    /// <summary>Closes the debit account, until the transfer is voided or expires; only with <see cref="Pending"/>.</summary>
    ClosingDebit = 64,

    /// <summary>Closes the credit account, until the transfer is voided or expires; only with <see cref="Pending"/>.</summary>
    ClosingCredit = 128,
}
