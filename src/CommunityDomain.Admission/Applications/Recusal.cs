using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Nobody decides on his own matter, under whatever id: asked by every verb of an official.</summary>
internal static class Recusal
{
    public static Refusals RequireImpartial(
        this Refusals refusals, KnownMerges merges, Applicant applicant, ValueList<Interest> interests, PersonId person, Instant now) =>
        refusals
            .When(person == default, () => new AdmissionErrors.PersonMustDecide())
            .When(merges.Includes(applicant, person), () => new AdmissionErrors.ReviewerIsApplicant(person))
            .When(
                interests.Any(interest => interest.HoldsAt(now) && merges.AreSame(interest.Person, person)),
                () => new AdmissionErrors.ReviewerRecused(person));
}
