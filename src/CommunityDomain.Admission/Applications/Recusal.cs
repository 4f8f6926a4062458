using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Nobody decides on his own matter: asked by every verb of an official.</summary>
internal static class Recusal
{
    public static Refusals RequireImpartial(
        this Refusals refusals, Applicant applicant, ValueList<Interest> interests, PersonId person, Instant now) =>
        refusals
            .When(person == default, () => new AdmissionErrors.PersonMustDecide())
            .When(applicant.Includes(person), () => new AdmissionErrors.ReviewerIsApplicant(person))
            .When(interests.Any(interest => interest.Person == person && interest.HoldsAt(now)), () => new AdmissionErrors.ReviewerRecused(person));
}
