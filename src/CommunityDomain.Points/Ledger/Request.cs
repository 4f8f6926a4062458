namespace CommunityDomain.Points;

/// <summary>A transfer as the ledger decides on it: accounts by position, dates packed.</summary>
internal struct Request
{
    /// <summary>In place of an account's position: its id is the maximum.</summary>
    public const int MaximalId = -1;

    /// <summary>In place of an account's position: no account has the id.</summary>
    public const int NotFound = -2;

    public UInt128 Id;
    public UInt128 Reference;
    public UInt128 PendingId;
    public long Amount;
    public ulong Unit;
    public int Debit;
    public int Credit;
    public uint TimeoutSeconds;
    public int EffectiveOn;
    public ushort Code;
    public ushort Flags;
    public bool SameAccounts;

    public readonly bool Is(TransferFlags flag) => (Flags & (ushort)flag) != 0;

    public readonly bool Resolves => Is(TransferFlags.PostPending | TransferFlags.VoidPending);
}
