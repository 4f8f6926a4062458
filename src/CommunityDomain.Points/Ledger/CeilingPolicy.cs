namespace CommunityDomain.Points;

/// <summary>What happens to a credit that would lift an account above its ceiling.</summary>
public enum CeilingPolicy : byte
{
    /// <summary>There is no ceiling.</summary>
    None,

    /// <summary>The transfer is refused with <see cref="TransferStatus.ExceedsCeiling"/>.</summary>
    Reject,

    /// <summary>Only what fits is moved; the rest stays with the debit account.</summary>
    Cap,

    /// <summary>What does not fit goes to another account, in the same transfer.</summary>
    RouteExcess,
}
