namespace CommunityDomain.Points;

/// <summary>A lot as it is held: 40 bytes. What is reserved by holds is not in <see cref="Remaining"/>.</summary>
internal struct StoredLot : IOfRecord
{
    public long Original;
    public long Remaining;
    public int Account;
    public int Origin;
    public int ExpiresOn;
    public int Previous;
    public int Next;
    public byte Priority;

    readonly int IOfRecord.Record => Origin;
}
