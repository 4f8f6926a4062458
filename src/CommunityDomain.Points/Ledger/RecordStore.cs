namespace CommunityDomain.Points;

internal readonly struct RecordStore(ChunkedList<StoredRecord> records) : IIdStore
{
    public UInt128 IdAt(int position) => records[position].Id;
}
