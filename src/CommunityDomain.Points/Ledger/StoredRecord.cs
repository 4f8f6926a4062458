namespace CommunityDomain.Points;

/// <summary>A record as it is held: 80 bytes. Its position in the table is its sequence number.</summary>
internal struct StoredRecord
{
    public UInt128 Id;
    public UInt128 Reference;
    public long Amount;
    public long At;
    public int Debit;
    public int Credit;
    public int PreviousOfDebit;
    public int PreviousOfCredit;

    /// <summary>The record that this one resolves or reverses; the lot that expired.</summary>
    public int Cause;
    public uint TimeoutSeconds;
    public int EffectiveOn;
    public ushort Code;
    public byte Flags;
    private byte _traits;

    public readonly RecordKind Kind => (RecordKind)(_traits & 0b111);

    public HoldStatus Hold
    {
        readonly get => (HoldStatus)(_traits >> 3 & 0b11);
        set => _traits = (byte)(_traits & ~0b1_1000 | (int)value << 3);
    }

    /// <summary>Whether the record has a leg to an excess account.</summary>
    public readonly bool HasExcess => (_traits & 0b10_0000) != 0;

    /// <summary>Whether the record moved lots.</summary>
    public bool HasDraws
    {
        readonly get => (_traits & 0b100_0000) != 0;
        set => _traits = (byte)(_traits & ~0b100_0000 | (value ? 0b100_0000 : 0));
    }

    public readonly bool IsPending => Kind == RecordKind.Transfer && (Flags & (byte)TransferFlags.Pending) != 0;

    public readonly bool IsPost => Kind == RecordKind.Transfer && (Flags & (byte)TransferFlags.PostPending) != 0;

    public readonly bool IsVoid => Kind == RecordKind.Transfer && (Flags & (byte)TransferFlags.VoidPending) != 0;

    /// <summary>When the hold expires, in nanoseconds since 1970.</summary>
    public readonly long ExpiresAt => At + TimeoutSeconds * LedgerTime.NanosecondsPerSecond;

    public readonly byte Traits => _traits;

    public void Become(RecordKind kind, bool hasExcess) => _traits = (byte)((int)kind | (hasExcess ? 0b10_0000 : 0));

    public void RestoreTraits(byte traits) => _traits = traits;
}
