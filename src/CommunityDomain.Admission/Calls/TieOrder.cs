namespace CommunityDomain.Admission;

/// <summary>Who comes first when more deserve a seat than there are; declared with the call.</summary>
public enum TieOrder
{
    /// <summary>Who submitted first; of the same instant, the smaller id.</summary>
    SubmittedFirst,

    /// <summary>Who has the larger share of votes in the community's opinion; then who submitted first.</summary>
    HigherSupport,

    /// <summary>By lot: the order of a hash of the call's and the application's id, which anybody can recompute.</summary>
    DrawnByLot,
}
