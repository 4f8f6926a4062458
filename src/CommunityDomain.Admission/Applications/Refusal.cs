using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A refusal: by a person, with reasons, of a body that can be appealed from.</summary>
/// <param name="Reasons">The reasons in words.</param>
/// <param name="Body">The body that refused.</param>
/// <param name="By">Who confirmed it.</param>
/// <param name="At">When.</param>
/// <param name="From">Where the application stood.</param>
/// <param name="Assessment">What the rules said, where they were asked.</param>
public sealed record Refusal(
    ValueList<string> Reasons, CommunityId Body, PersonId By, Instant At, ApplicationStatus From, AssessmentRecord? Assessment = null);
