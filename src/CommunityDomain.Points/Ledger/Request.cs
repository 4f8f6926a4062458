namespace CommunityDomain.Points;

/// <summary>A transfer as the ledger decides on it: accounts by position, dates packed.</summary>
/// <param name="Id">The transfer's id.</param>
/// <param name="PendingId">The hold's id.</param>
/// <param name="Reference">The document.</param>
/// <param name="Amount">How much.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Debit">The debit account's position, or one of the constants.</param>
/// <param name="Credit">The credit account's position, or one of the constants.</param>
/// <param name="SameAccounts">Whether both accounts are given as the same.</param>
/// <param name="TimeoutSeconds">The timeout.</param>
/// <param name="EffectiveOn">The effective date, packed.</param>
/// <param name="Code">The code.</param>
/// <param name="Flags">The flags, with bits that mean nothing.</param>
internal readonly record struct Request(
    UInt128 Id, UInt128 PendingId, UInt128 Reference, long Amount, ulong Unit, int Debit, int Credit, bool SameAccounts,
    uint TimeoutSeconds, int EffectiveOn, ushort Code, ushort Flags)
{
    /// <summary>In place of an account's position: its id is the maximum.</summary>
    public const int MaximalId = -1;

    /// <summary>In place of an account's position: no account has the id.</summary>
    public const int NotFound = -2;

    public bool Is(TransferFlags flag) => (Flags & (ushort)flag) != 0;

    public bool Resolves => Is(TransferFlags.PostPending | TransferFlags.VoidPending);
}
