namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a published list.</summary>
public enum PublishedListVerb
{
    /// <summary>Publish a version.</summary>
    PublishVersion,

    /// <summary>Stop publishing.</summary>
    Retire,
}
