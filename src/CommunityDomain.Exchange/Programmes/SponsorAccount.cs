namespace CommunityDomain.Exchange;

/// <summary>How a programme stands with a sponsor.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="SettledPoints">The points that were settled, less those taken back.</param>
/// <param name="Paid">What was settled for them.</param>
/// <param name="Settlements">How often there was a settlement.</param>
public sealed record SponsorAccount(SponsorTerms Terms, long SettledPoints, Money Paid, int Settlements);
