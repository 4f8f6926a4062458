namespace CommunityDomain.Points;

/// <summary>How much a record took from a lot; negative when it gave back.</summary>
internal struct LotDraw : IOfRecord
{
    public long Amount;
    public int Record;
    public int Lot;

    readonly int IOfRecord.Record => Record;
}
