namespace CommunityDomain.Admission;

/// <summary>Where a guiding catalogue stands.</summary>
public enum CatalogueStatus
{
    /// <summary>Its draft and its published versions are the same.</summary>
    Settled,

    /// <summary>Its draft differs from what is published.</summary>
    Editing,
}
