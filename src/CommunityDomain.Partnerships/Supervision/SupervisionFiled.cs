using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A supervision that was filed.</summary>
/// <param name="Kind">What was due.</param>
/// <param name="Number">Its number among its kind.</param>
/// <param name="Report">Where it is kept, by its digest or number.</param>
/// <param name="At">When it was filed.</param>
public sealed record SupervisionFiled(SupervisionKind Kind, int Number, string Report, Instant At);
