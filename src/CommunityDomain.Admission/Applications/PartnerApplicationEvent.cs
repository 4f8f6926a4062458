using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What happens to a partner application: a closed union.</summary>
public abstract record PartnerApplicationEvent : DomainEvent
{
    private PartnerApplicationEvent()
    {
    }

    /// <summary>An application to a call was begun.</summary>
    /// <param name="Call">The call.</param>
    /// <param name="Community">The community that called.</param>
    /// <param name="Applicant">Who applies.</param>
    /// <param name="Scopes">What is applied for.</param>
    /// <param name="PolicyVersion">The version of the policy that the call promised.</param>
    /// <param name="Procedure">The figures of the procedure that the call promised.</param>
    public sealed record Drafted(
        RecruitmentCallId Call, CommunityId Community, Applicant Applicant, ValueList<PartnershipScope> Scopes, string PolicyVersion,
        AdmissionProcedure? Procedure = null)
        : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.drafted");
    }

    /// <summary>It was handed in.</summary>
    public sealed record Submitted : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.submitted");
    }

    /// <summary>The community began to look whether everything is there.</summary>
    public sealed record CheckBegun : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.check-begun");
    }

    /// <summary>The applicant was asked for what is missing.</summary>
    /// <param name="Items">What is missing.</param>
    /// <param name="DueAt">Until when, exclusive.</param>
    public sealed record SupplementRequested(ValueList<string> Items, Instant DueAt) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.supplement-requested");
    }

    /// <summary>The applicant handed in something that was missing.</summary>
    /// <param name="Items">What.</param>
    public sealed record Supplemented(ValueList<string> Items) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.supplemented");
    }

    /// <summary>It was found complete.</summary>
    public sealed record FoundComplete : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.found-complete");
    }

    /// <summary>Somebody has to step back.</summary>
    /// <param name="Interest">Who, and until when.</param>
    public sealed record InterestDeclared(Interest Interest) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.interest-declared");
    }

    /// <summary>The rules were judged and let it pass.</summary>
    /// <param name="Assessment">What they said.</param>
    /// <param name="Reviewers">Who reviewed.</param>
    public sealed record Reviewed(AssessmentRecord Assessment, ValueList<PersonId> Reviewers) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.reviewed");
    }

    /// <summary>The community gave its opinion.</summary>
    /// <param name="Opinion">The opinion.</param>
    public sealed record OpinionRecorded(CommunityOpinion Opinion) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.opinion-recorded");
    }

    /// <summary>It was shown to the public.</summary>
    /// <param name="WorkingDays">For how many full working days.</param>
    /// <param name="Fields">The fields that the public sees.</param>
    public sealed record NoticePublished(int WorkingDays, ValueList<string> Fields) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.notice-published");
    }

    /// <summary>Somebody objected.</summary>
    /// <param name="Number">The objection's number.</param>
    /// <param name="Grounds">What it rests on.</param>
    public sealed record Objected(int Number, string Grounds) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.objected");
    }

    /// <summary>An objection was decided.</summary>
    /// <param name="Number">The objection's number.</param>
    /// <param name="Outcome">Dismissed or upheld.</param>
    /// <param name="Reasons">Why.</param>
    public sealed record ObjectionDecided(int Number, ObjectionOutcome Outcome, string Reasons) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.objection-decided");
    }

    /// <summary>It was approved and has a seat.</summary>
    /// <param name="AgreementDueAt">Until when the agreement has to be signed, exclusive.</param>
    public sealed record Approved(Instant AgreementDueAt) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.approved");
    }

    /// <summary>The agreement lies ready.</summary>
    public sealed record AgreementPrepared : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.agreement-prepared");
    }

    /// <summary>The agreement was signed; the partner begins.</summary>
    /// <param name="Agreement">The agreement.</param>
    /// <param name="Partner">The partner.</param>
    public sealed record Activated(SignedAgreement Agreement, PartnerId Partner) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.activated");
    }

    /// <summary>It was refused.</summary>
    /// <param name="Reasons">The reasons.</param>
    /// <param name="Body">The body that refused.</param>
    /// <param name="Assessment">What the rules said, where they were asked.</param>
    public sealed record Refused(ValueList<string> Reasons, CommunityId Body, AssessmentRecord? Assessment = null) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.refused");
    }

    /// <summary>The applicant appealed.</summary>
    /// <param name="Grounds">What the appeal rests on.</param>
    /// <param name="DecisionDueAt">Until when it has to be decided, exclusive.</param>
    public sealed record Appealed(string Grounds, Instant DecisionDueAt) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.appealed");
    }

    /// <summary>The appeal was decided.</summary>
    /// <param name="IsGranted">Whether the refusal is set aside.</param>
    /// <param name="Reasons">Why.</param>
    /// <param name="Body">The body that decided.</param>
    public sealed record AppealDecided(bool IsGranted, string Reasons, CommunityId Body) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.appeal-decided");
    }

    /// <summary>The applicant took it back.</summary>
    public sealed record Withdrawn : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.withdrawn");
    }

    /// <summary>A deadline passed.</summary>
    /// <param name="Deadline">The deadline.</param>
    public sealed record Lapsed(Instant Deadline) : PartnerApplicationEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.application.lapsed");
    }
}
