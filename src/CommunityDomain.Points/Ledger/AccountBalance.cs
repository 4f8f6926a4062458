namespace CommunityDomain.Points;

/// <summary>The four sums of an account. All are from 0, and grow but for the pending ones.</summary>
/// <param name="DebitsPending">Reserved to leave the account.</param>
/// <param name="DebitsPosted">Left the account.</param>
/// <param name="CreditsPending">Announced to come in; not spendable.</param>
/// <param name="CreditsPosted">Came in.</param>
public readonly record struct AccountBalance(long DebitsPending, long DebitsPosted, long CreditsPending, long CreditsPosted)
{
    /// <summary>What was credited less what was debited, as posted.</summary>
    public long Posted => CreditsPosted - DebitsPosted;

    /// <summary>What is posted and not reserved. Expired points that are still in the account are counted: see <see cref="PointsLedger.Available"/>.</summary>
    public long Unreserved => CreditsPosted - DebitsPosted - DebitsPending;
}
