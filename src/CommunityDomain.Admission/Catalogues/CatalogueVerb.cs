namespace CommunityDomain.Admission;

/// <summary>What can be done with a guiding catalogue.</summary>
public enum CatalogueVerb
{
    /// <summary>Add an item to the draft, or change it.</summary>
    PutItem,

    /// <summary>Take an item out of the draft.</summary>
    RemoveItem,

    /// <summary>Publish the draft as a version.</summary>
    Publish,
}
