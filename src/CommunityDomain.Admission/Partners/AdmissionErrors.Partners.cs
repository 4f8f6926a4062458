using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.another-party</c>: the partner is of another party.</summary>
    /// <param name="party">The partner's party.</param>
    public sealed class AnotherParty(PartyId party) : DomainError(AdmissionTexts.Catalogue, "admission.another-party", ("Party", party))
    {
        /// <summary>The partner's party.</summary>
        public PartyId Party { get; } = party;
    }

    /// <summary><c>admission.term-reversed</c>: a term ends before it begins, or a renewal does not prolong it.</summary>
    /// <param name="from">What it would run from.</param>
    /// <param name="until">Its last day.</param>
    public sealed class TermReversed(LocalDate from, LocalDate until)
        : DomainError(AdmissionTexts.Catalogue, "admission.term-reversed", ("From", from), ("Until", until))
    {
        /// <summary>What it would run from.</summary>
        public LocalDate From { get; } = from;

        /// <summary>Its last day.</summary>
        public LocalDate Until { get; } = until;
    }

    /// <summary><c>admission.renewal-not-open</c>: a renewal opens some days before the last one.</summary>
    /// <param name="opens">The first day of renewal.</param>
    public sealed class RenewalNotOpen(LocalDate opens)
        : DomainError(AdmissionTexts.Catalogue, "admission.renewal-not-open", ("Opens", opens))
    {
        /// <summary>The first day of renewal.</summary>
        public LocalDate Opens { get; } = opens;
    }

    /// <summary><c>admission.scope-not-admitted</c>: the partner is not admitted to the scope.</summary>
    /// <param name="scope">The scope.</param>
    public sealed class ScopeNotAdmitted(PartnershipScope scope)
        : DomainError(AdmissionTexts.Catalogue, "admission.scope-not-admitted", ("Scope", ScopeSets.InWords([scope])))
    {
        /// <summary>The scope.</summary>
        public PartnershipScope Scope { get; } = scope;
    }

    /// <summary><c>admission.takes-no-work</c>: the partner takes no new work.</summary>
    /// <param name="standing">How it stands.</param>
    public sealed class TakesNoWork(PartnerStanding standing)
        : DomainError(AdmissionTexts.Catalogue, "admission.takes-no-work", ("Standing", standing))
    {
        /// <summary>How it stands.</summary>
        public PartnerStanding Standing { get; } = standing;
    }

    /// <summary><c>admission.probation-not-over</c>: the probation is not over.</summary>
    /// <param name="until">Its last day.</param>
    public sealed class ProbationNotOver(LocalDate until)
        : DomainError(AdmissionTexts.Catalogue, "admission.probation-not-over", ("Until", until))
    {
        /// <summary>Its last day.</summary>
        public LocalDate Until { get; } = until;
    }

    /// <summary><c>admission.termination-pending</c>: a termination is announced already.</summary>
    public sealed class TerminationPending() : DomainError(AdmissionTexts.Catalogue, "admission.termination-pending");

    /// <summary><c>admission.termination-not-notified</c>: nobody is sent away without notice.</summary>
    public sealed class TerminationNotNotified() : DomainError(AdmissionTexts.Catalogue, "admission.termination-not-notified");

    /// <summary><c>admission.hearing-too-soon</c>: the hearing needs time to prepare.</summary>
    /// <param name="earliest">The earliest instant.</param>
    public sealed class HearingTooSoon(Instant earliest)
        : DomainError(AdmissionTexts.Catalogue, "admission.hearing-too-soon", ("Earliest", earliest))
    {
        /// <summary>The earliest instant.</summary>
        public Instant Earliest { get; } = earliest;
    }

    /// <summary><c>admission.hearing-not-held</c>: nobody is sent away unheard.</summary>
    public sealed class HearingNotHeld() : DomainError(AdmissionTexts.Catalogue, "admission.hearing-not-held");

    /// <summary><c>admission.obligations-open</c>: who leaves settles first.</summary>
    /// <param name="obligations">What is open.</param>
    public sealed class ObligationsOpen(ValueList<string> obligations)
        : DomainError(AdmissionTexts.Catalogue, "admission.obligations-open", ("Obligations", obligations))
    {
        /// <summary>What is open.</summary>
        public ValueList<string> Obligations { get; } = obligations;
    }

    /// <summary><c>admission.personal-data-kept</c>: who leaves gives back or deletes personal data.</summary>
    public sealed class PersonalDataKept() : DomainError(AdmissionTexts.Catalogue, "admission.personal-data-kept");
}
