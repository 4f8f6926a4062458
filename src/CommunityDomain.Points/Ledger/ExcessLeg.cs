namespace CommunityDomain.Points;

/// <summary>The second leg of a record: what did not fit under a ceiling and went to another account.</summary>
internal struct ExcessLeg : IOfRecord
{
    public long Amount;
    public int Record;
    public int Account;

    /// <summary>The record before, in the history of the excess account.</summary>
    public int Previous;

    readonly int IOfRecord.Record => Record;
}
