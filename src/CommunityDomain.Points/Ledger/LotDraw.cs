namespace CommunityDomain.Points;

/// <summary>How much a record took from a lot; negative when it gave back.</summary>
internal struct LotDraw
{
    public long Amount;
    public int Record;
    public int Lot;
}
