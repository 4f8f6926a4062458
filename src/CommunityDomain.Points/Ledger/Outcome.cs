namespace CommunityDomain.Points;

/// <summary>What was decided on a transfer, in full: applying it decides nothing any more.</summary>
/// <remarks>The lots that it draws stand in the ledger's draw plan.</remarks>
internal struct Outcome
{
    public UInt128 Id;
    public UInt128 Reference;
    public long Amount;

    /// <summary>The part of the amount that goes to the excess account.</summary>
    public long Excess;

    /// <summary>The part of a reversal that is taken out of future credits; not in the amount.</summary>
    public long Claim;
    public int Debit;
    public int Credit;
    public int Cause;
    public uint TimeoutSeconds;
    public int EffectiveOn;

    /// <summary>When a lot expires that the credit opens; 0 when it opens none.</summary>
    public int Expires;

    /// <summary>When a lot expires that the excess opens; 0 when it opens none.</summary>
    public int ExcessExpires;
    public ushort Code;
    public byte Flags;
    public RecordKind Kind;

    /// <summary>A transfer that is to be done as decided.</summary>
    public Outcome(in Request request, int debit, int credit, long amount, long excess, ushort code, int cause)
    {
        Kind = RecordKind.Transfer;
        (Id, Reference) = (request.Id, request.Reference);
        (Debit, Credit, Amount, Excess) = (debit, credit, amount, excess);
        (Code, Cause, Flags) = (code, cause, (byte)request.Flags);
        (TimeoutSeconds, EffectiveOn) = (request.TimeoutSeconds, request.EffectiveOn);
    }

    public readonly bool Is(TransferFlags flag) => (Flags & (byte)flag) != 0;
}
