namespace CommunityDomain.Points;

/// <summary>What the hot path needs of an account: 64 bytes.</summary>
internal struct AccountState
{
    public long DebitsPending;
    public long DebitsPosted;
    public long CreditsPending;
    public long CreditsPosted;
    public long FloorLimit;
    public long CeilingLimit;
    public ulong Unit;
    public int LastRecord;
    public FloorSide Floor;
    public CeilingPolicy Ceiling;
    public byte LotPriority;
    private byte _traits;

    public bool HasLots
    {
        readonly get => (_traits & 1) != 0;
        set => _traits = (byte)(_traits & ~1 | (value ? 1 : 0));
    }

    public bool IsClosed
    {
        readonly get => (_traits & 2) != 0;
        set => _traits = (byte)(_traits & ~2 | (value ? 2 : 0));
    }

    /// <summary>Whether reversals are still owed something out of the account's credits.</summary>
    public bool HasClaims
    {
        readonly get => (_traits & 4) != 0;
        set => _traits = (byte)(_traits & ~4 | (value ? 4 : 0));
    }

    public readonly AccountBalance Balance => new(DebitsPending, DebitsPosted, CreditsPending, CreditsPosted);
}
