namespace CommunityDomain.Volunteering;

/// <summary>What can be done with an activity.</summary>
public enum ActivityVerb
{
    /// <summary>Change terms, duty posts and patterns.</summary>
    Arrange,

    /// <summary>Give or take back a pledge of people.</summary>
    Pledge,

    /// <summary>Make it public.</summary>
    Publish,

    /// <summary>End it.</summary>
    Close,

    /// <summary>Withdraw it.</summary>
    Cancel,
}
