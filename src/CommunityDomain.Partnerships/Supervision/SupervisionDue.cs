using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>One supervision, report or summary of a cadence.</summary>
/// <param name="Kind">What is due.</param>
/// <param name="Number">Its number among its kind, from 1.</param>
/// <param name="Period">The days that it covers, both ends included.</param>
/// <param name="Due">When it is due: on the last day of its period, or the next day that is worked.</param>
public sealed record SupervisionDue(SupervisionKind Kind, int Number, DateInterval Period, DueRule Due);
