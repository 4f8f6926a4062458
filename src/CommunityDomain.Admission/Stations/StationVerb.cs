namespace CommunityDomain.Admission;

/// <summary>What can be done with a station's catalogue.</summary>
public enum StationVerb
{
    /// <summary>Offer a service.</summary>
    Offer,

    /// <summary>Offer it no more.</summary>
    Retire,

    /// <summary>Record that a service was used.</summary>
    RecordUse,

    /// <summary>Close the station.</summary>
    Close,
}
