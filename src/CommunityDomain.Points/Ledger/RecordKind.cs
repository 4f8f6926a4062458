namespace CommunityDomain.Points;

/// <summary>What a record of the ledger says. The numbers are part of the journal and never change.</summary>
public enum RecordKind : byte
{
    /// <summary>The ledger's first record: its id and the version of its journal.</summary>
    Genesis = 0,

    /// <summary>A transfer: direct, held, posted or voided, as its flags say.</summary>
    Transfer = 1,

    /// <summary>A transfer failed for a passing reason; its id is burned.</summary>
    IdBurned = 2,

    /// <summary>A hold ran out of time; what it reserved is released.</summary>
    HoldExpired = 3,

    /// <summary>What was left of a lot expired.</summary>
    LotExpired = 4,

    /// <summary>An account was opened.</summary>
    AccountOpened = 5,

    /// <summary>A batch was sent under an idempotency key.</summary>
    BatchKeyed = 6,

    /// <summary>A posted transfer was reversed, in whole or in part.</summary>
    Reversal = 7,
}
