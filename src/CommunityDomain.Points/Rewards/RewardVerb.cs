namespace CommunityDomain.Points;

/// <summary>What can be done with a reward.</summary>
public enum RewardVerb
{
    /// <summary>To offer it.</summary>
    Offer = 0,

    /// <summary>To put pieces in stock.</summary>
    Stock = 1,

    /// <summary>To stop reservations for now.</summary>
    Suspend = 2,

    /// <summary>To go on.</summary>
    Resume = 3,

    /// <summary>To take it back for good.</summary>
    Withdraw = 4,
}
