using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.person-must-decide</c>: a person decides, never the clock or a rule alone.</summary>
    public sealed class PersonMustDecide() : DomainError(AdmissionTexts.Catalogue, "admission.person-must-decide");

    /// <summary><c>admission.reviewer-is-applicant</c>: nobody decides on his own matter.</summary>
    /// <param name="person">The person who belongs to the applicant.</param>
    public sealed class ReviewerIsApplicant(PersonId person)
        : DomainError(AdmissionTexts.Catalogue, "admission.reviewer-is-applicant", ("Person", person))
    {
        /// <summary>The person who belongs to the applicant.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>admission.reviewer-recused</c>: somebody with a declared interest decides nothing.</summary>
    /// <param name="person">The person with an interest.</param>
    public sealed class ReviewerRecused(PersonId person)
        : DomainError(AdmissionTexts.Catalogue, "admission.reviewer-recused", ("Person", person))
    {
        /// <summary>The person with an interest.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>admission.same-officer</c>: who took part before does not decide this.</summary>
    /// <param name="person">The person who took part.</param>
    public sealed class SameOfficer(PersonId person) : DomainError(AdmissionTexts.Catalogue, "admission.same-officer", ("Person", person))
    {
        /// <summary>The person who took part.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>admission.same-body</c>: an appeal goes to another body than the one that refused.</summary>
    /// <param name="body">The body that refused.</param>
    public sealed class SameBody(CommunityId body) : DomainError(AdmissionTexts.Catalogue, "admission.same-body", ("Body", body))
    {
        /// <summary>The body that refused.</summary>
        public CommunityId Body { get; } = body;
    }

    /// <summary><c>admission.too-few-reviewers</c>: too few different persons reviewed.</summary>
    /// <param name="count">How many reviewed.</param>
    /// <param name="least">How many have to.</param>
    public sealed class TooFewReviewers(int count, int least)
        : DomainError(AdmissionTexts.Catalogue, "admission.too-few-reviewers", ("Count", count), ("Least", least))
    {
        /// <summary>How many reviewed.</summary>
        public int Count { get; } = count;

        /// <summary>How many have to.</summary>
        public int Least { get; } = least;
    }

    /// <summary><c>admission.scope-not-in-call</c>: the call does not invite to these scopes.</summary>
    /// <param name="scopes">The scopes.</param>
    public sealed class ScopeNotInCall(ValueList<PartnershipScope> scopes)
        : DomainError(AdmissionTexts.Catalogue, "admission.scope-not-in-call", ("Scopes", ScopeSets.InWords(scopes)))
    {
        /// <summary>The scopes.</summary>
        public ValueList<PartnershipScope> Scopes { get; } = scopes;
    }

    /// <summary><c>admission.another-call</c>: the call is not the one that the application answers.</summary>
    /// <param name="expected">The call that it answers.</param>
    /// <param name="actual">The call given.</param>
    public sealed class AnotherCall(RecruitmentCallId expected, RecruitmentCallId actual)
        : DomainError(AdmissionTexts.Catalogue, "admission.another-call", ("Expected", expected), ("Actual", actual))
    {
        /// <summary>The call that it answers.</summary>
        public RecruitmentCallId Expected { get; } = expected;

        /// <summary>The call given.</summary>
        public RecruitmentCallId Actual { get; } = actual;
    }

    /// <summary><c>admission.call-not-open</c>: the call takes no applications.</summary>
    /// <param name="status">Where the call stands.</param>
    /// <param name="opensAt">When its window opens.</param>
    public sealed class CallNotOpen(CallStatus status, Instant opensAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.call-not-open", ("Status", status), ("OpensAt", opensAt))
    {
        /// <summary>Where the call stands.</summary>
        public CallStatus Status { get; } = status;

        /// <summary>When its window opens.</summary>
        public Instant OpensAt { get; } = opensAt;
    }

    /// <summary><c>admission.live-application-exists</c>: the party has another application to the call.</summary>
    /// <param name="application">The other application.</param>
    public sealed class LiveApplicationExists(PartnerApplicationId application)
        : DomainError(AdmissionTexts.Catalogue, "admission.live-application-exists", ("Application", application))
    {
        /// <summary>The other application.</summary>
        public PartnerApplicationId Application { get; } = application;
    }

    /// <summary><c>admission.deadline-passed</c>: the deadline for the verb has passed.</summary>
    /// <param name="what">What the deadline is of.</param>
    /// <param name="deadline">The deadline, exclusive.</param>
    public sealed class DeadlinePassed(string what, Instant deadline)
        : DomainError(AdmissionTexts.Catalogue, "admission.deadline-passed", ("What", what), ("Deadline", deadline))
    {
        /// <summary>What the deadline is of.</summary>
        public string What { get; } = what;

        /// <summary>The deadline, exclusive.</summary>
        public Instant Deadline { get; } = deadline;
    }

    /// <summary><c>admission.deadline-not-passed</c>: the deadline has not passed yet.</summary>
    /// <param name="deadline">The deadline, exclusive.</param>
    public sealed class DeadlineNotPassed(Instant deadline)
        : DomainError(AdmissionTexts.Catalogue, "admission.deadline-not-passed", ("Deadline", deadline))
    {
        /// <summary>The deadline, exclusive.</summary>
        public Instant Deadline { get; } = deadline;
    }

    /// <summary><c>admission.deadline-in-the-past</c>: a deadline has to lie in the future.</summary>
    /// <param name="deadline">The deadline given.</param>
    public sealed class DeadlineInThePast(Instant deadline)
        : DomainError(AdmissionTexts.Catalogue, "admission.deadline-in-the-past", ("Deadline", deadline))
    {
        /// <summary>The deadline given.</summary>
        public Instant Deadline { get; } = deadline;
    }

    /// <summary><c>admission.supplement-rounds-exhausted</c>: an applicant is asked for a supplement only so often.</summary>
    /// <param name="greatest">How often at most.</param>
    public sealed class SupplementRoundsExhausted(int greatest)
        : DomainError(AdmissionTexts.Catalogue, "admission.supplement-rounds-exhausted", ("Greatest", greatest))
    {
        /// <summary>How often at most.</summary>
        public int Greatest { get; } = greatest;
    }

    /// <summary><c>admission.supplement-not-asked</c>: the item was not asked for.</summary>
    /// <param name="item">The item.</param>
    public sealed class SupplementNotAsked(string item)
        : DomainError(AdmissionTexts.Catalogue, "admission.supplement-not-asked", ("Item", item))
    {
        /// <summary>The item.</summary>
        public string Item { get; } = item;
    }

    /// <summary><c>admission.supplement-already-given</c>: the same supplement was handed in before.</summary>
    /// <param name="item">The item.</param>
    public sealed class SupplementAlreadyGiven(string item)
        : DomainError(AdmissionTexts.Catalogue, "admission.supplement-already-given", ("Item", item))
    {
        /// <summary>The item.</summary>
        public string Item { get; } = item;
    }

    /// <summary><c>admission.opinion-missing</c>: the community has not given its opinion.</summary>
    public sealed class OpinionMissing() : DomainError(AdmissionTexts.Catalogue, "admission.opinion-missing");

    /// <summary><c>admission.publication-without-consent</c>: fields would be published without consent or redaction.</summary>
    /// <param name="fields">The fields.</param>
    public sealed class PublicationWithoutConsent(ValueList<string> fields)
        : DomainError(AdmissionTexts.Catalogue, "admission.publication-without-consent", ("Fields", fields))
    {
        /// <summary>The fields.</summary>
        public ValueList<string> Fields { get; } = fields;
    }

    /// <summary><c>admission.notice-starts-on-day-off</c>: a public notice starts on a working day.</summary>
    /// <param name="day">The day off.</param>
    public sealed class NoticeStartsOnDayOff(LocalDate day)
        : DomainError(AdmissionTexts.Catalogue, "admission.notice-starts-on-day-off", ("Day", day))
    {
        /// <summary>The day off.</summary>
        public LocalDate Day { get; } = day;
    }

    /// <summary><c>admission.notice-still-open</c>: the public notice still stands.</summary>
    /// <param name="until">When it ends, exclusive.</param>
    public sealed class NoticeStillOpen(Instant until)
        : DomainError(AdmissionTexts.Catalogue, "admission.notice-still-open", ("Until", until))
    {
        /// <summary>When it ends, exclusive.</summary>
        public Instant Until { get; } = until;
    }

    /// <summary><c>admission.objection-late</c>: the public notice is over.</summary>
    /// <param name="ended">When it ended, exclusive.</param>
    public sealed class ObjectionLate(Instant ended) : DomainError(AdmissionTexts.Catalogue, "admission.objection-late", ("Ended", ended))
    {
        /// <summary>When it ended, exclusive.</summary>
        public Instant Ended { get; } = ended;
    }

    /// <summary><c>admission.unknown-objection</c>: no objection has this number.</summary>
    /// <param name="number">The number.</param>
    public sealed class UnknownObjection(int number)
        : DomainError(AdmissionTexts.Catalogue, "admission.unknown-objection", ("Number", number))
    {
        /// <summary>The number.</summary>
        public int Number { get; } = number;
    }

    /// <summary><c>admission.objection-decided</c>: the objection has been decided.</summary>
    /// <param name="number">Its number.</param>
    public sealed class ObjectionDecided(int number)
        : DomainError(AdmissionTexts.Catalogue, "admission.objection-decided", ("Number", number))
    {
        /// <summary>Its number.</summary>
        public int Number { get; } = number;
    }

    /// <summary><c>admission.seat-belongs-to-others</c>: others come first in the order that the call declares.</summary>
    /// <param name="before">How many come first.</param>
    /// <param name="seats">How many seats are left.</param>
    public sealed class SeatBelongsToOthers(int before, int seats)
        : DomainError(AdmissionTexts.Catalogue, "admission.seat-belongs-to-others", ("Before", before), ("Seats", seats))
    {
        /// <summary>How many come first.</summary>
        public int Before { get; } = before;

        /// <summary>How many seats are left.</summary>
        public int Seats { get; } = seats;
    }

    /// <summary><c>admission.seat-not-held</c>: the application holds no seat of the call.</summary>
    /// <param name="application">The application.</param>
    public sealed class SeatNotHeld(PartnerApplicationId application)
        : DomainError(AdmissionTexts.Catalogue, "admission.seat-not-held", ("Application", application))
    {
        /// <summary>The application.</summary>
        public PartnerApplicationId Application { get; } = application;
    }

    /// <summary><c>admission.seat-in-use</c>: the application that holds the seat is still alive or led to a partner.</summary>
    /// <param name="application">The application.</param>
    /// <param name="status">Where it stands.</param>
    public sealed class SeatInUse(PartnerApplicationId application, ApplicationStatus status)
        : DomainError(AdmissionTexts.Catalogue, "admission.seat-in-use", ("Application", application), ("Status", status))
    {
        /// <summary>The application.</summary>
        public PartnerApplicationId Application { get; } = application;

        /// <summary>Where it stands.</summary>
        public ApplicationStatus Status { get; } = status;
    }

    /// <summary><c>admission.signed-out-of-time</c>: the agreement was signed before the approval or in the future.</summary>
    /// <param name="signedAt">When it was signed.</param>
    public sealed class SignedOutOfTime(Instant signedAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.signed-out-of-time", ("SignedAt", signedAt))
    {
        /// <summary>When it was signed.</summary>
        public Instant SignedAt { get; } = signedAt;
    }

    /// <summary><c>admission.appeal-spent</c>: a refusal is appealed from once.</summary>
    public sealed class AppealSpent() : DomainError(AdmissionTexts.Catalogue, "admission.appeal-spent");
}
