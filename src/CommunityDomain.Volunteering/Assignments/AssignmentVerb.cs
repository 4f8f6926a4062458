namespace CommunityDomain.Volunteering;

/// <summary>What can be done with an assignment.</summary>
public enum AssignmentVerb
{
    /// <summary>Say yes.</summary>
    Accept,

    /// <summary>Say no.</summary>
    Decline,

    /// <summary>Take a yes back.</summary>
    Withdraw,

    /// <summary>Take the proposal or the assignment back.</summary>
    Release,
}
