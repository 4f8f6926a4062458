namespace CommunityDomain.Volunteering;

/// <summary>What can be done with a service record.</summary>
public enum ServiceVerb
{
    /// <summary>End the service.</summary>
    CheckOut,

    /// <summary>Confirm it.</summary>
    Attest,

    /// <summary>Put times or breaks right, with a reason.</summary>
    Correct,

    /// <summary>Take it out, with a reason.</summary>
    Void,
}
