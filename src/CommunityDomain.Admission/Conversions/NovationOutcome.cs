namespace CommunityDomain.Admission;

/// <summary>Whether a contract goes over to the new legal form.</summary>
public enum NovationOutcome
{
    /// <summary>The other side was asked.</summary>
    Asked,

    /// <summary>It agreed: the contract goes over.</summary>
    Consented,

    /// <summary>It did not: the contract stays with who signed it until it ends.</summary>
    Declined,
}
