using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Something that supervision found late; it stays until somebody resolves it.</summary>
/// <param name="Id">Its id, derived from the plan's.</param>
/// <param name="Kind">What is late.</param>
/// <param name="Number">Its number among its kind.</param>
/// <param name="DueOn">When it was due.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="ResolvedAt">When it was resolved; <c>null</c> while it is open.</param>
/// <param name="Resolution">How.</param>
public sealed record Finding(
    FindingId Id, SupervisionKind Kind, int Number, LocalDate DueOn, Instant RaisedAt, Instant? ResolvedAt, string? Resolution);
