using NodaTime;

namespace CommunityDomain.Points;

/// <summary>An account's history in a period (对账单): every point with where it came from, where it went, and when it expires.</summary>
/// <param name="Account">The account.</param>
/// <param name="From">The period's start, inclusive.</param>
/// <param name="Until">The period's end, exclusive.</param>
/// <param name="Opening">The sums before the first line.</param>
/// <param name="Lines">The records that touched the account, in order.</param>
/// <param name="Closing">The sums after the last line.</param>
public sealed record Statement(
    Account Account, Instant From, Instant Until, AccountBalance Opening, ValueList<StatementLine> Lines, AccountBalance Closing);
