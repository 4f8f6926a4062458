using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>An objection (异议) to an application that is shown to the public.</summary>
/// <param name="Number">Its number within the application, from 1.</param>
/// <param name="Grounds">What it rests on.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reasons">Why it was decided so; <c>null</c> while it is open.</param>
public sealed record Objection(int Number, string Grounds, Instant RaisedAt, ObjectionOutcome Outcome = ObjectionOutcome.Open, string? Reasons = null);
