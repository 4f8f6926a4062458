namespace CommunityDomain.Volunteering;

/// <summary>A place that a volunteer was told of, and what was sent about it since.</summary>
/// <param name="Place">The place as he was told of it last.</param>
/// <param name="RemindedMinutes">How many minutes before the start the last reminder was due; <c>null</c> while he was not reminded.</param>
/// <param name="IsReported">Whether it was reported as unconfirmed.</param>
public sealed record NoticedPlace(DutyPlace Place, int? RemindedMinutes = null, bool IsReported = false);
