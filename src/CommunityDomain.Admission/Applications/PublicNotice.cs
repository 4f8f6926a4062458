using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A public notice (公示).</summary>
/// <param name="PublishedAt">When it was published, or shown anew after an appeal was granted; its local day is not counted.</param>
/// <param name="WorkingDays">For how many full working days it stands.</param>
/// <param name="Fields">The fields that the public sees.</param>
public sealed record PublicNotice(Instant PublishedAt, int WorkingDays, ValueList<string> Fields);
