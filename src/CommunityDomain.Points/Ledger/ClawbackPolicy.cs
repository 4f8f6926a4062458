namespace CommunityDomain.Points;

/// <summary>What happens when points that are to be taken back are spent already.</summary>
public enum ClawbackPolicy : byte
{
    /// <summary>The reversal is refused with <see cref="TransferStatus.ExceedsCredits"/>.</summary>
    Reject = 0,

    /// <summary>The account goes below zero, exempt from its floor.</summary>
    AllowNegative = 1,

    /// <summary>What is there is taken now, the rest out of what the account is credited next, refunds among it.</summary>
    NetAgainstFuture = 2,
}
