namespace CommunityDomain.Points;

/// <summary>Something that belongs to a record, in a list that is ordered by records because records only come at the end.</summary>
internal interface IOfRecord
{
    int Record { get; }
}
