namespace CommunityDomain.Volunteering;

/// <summary>Where a service record stands.</summary>
public enum ServiceStatus
{
    /// <summary>Serving.</summary>
    CheckedIn,

    /// <summary>Served; nobody has attested it yet.</summary>
    CheckedOut,

    /// <summary>Attested: hours count.</summary>
    Attested,

    /// <summary>Taken out, with a reason; hours don't count.</summary>
    Voided,
}
