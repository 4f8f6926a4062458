using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A nomination for the professional talent selection (人才评选推荐).</summary>
/// <param name="Selection">Which selection.</param>
/// <param name="Evidence">What speaks for the person, by the host's references.</param>
/// <param name="NominatedAt">When.</param>
/// <param name="NominatedBy">Who put the person forward.</param>
/// <param name="IsSelected">How it ended; <c>null</c> while it is open.</param>
public sealed record TalentNomination(
    string Selection, ValueList<string> Evidence, Instant NominatedAt, PersonId NominatedBy, bool? IsSelected = null);
