using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What happens to a community partner: a closed union.</summary>
public abstract record CommunityPartnerEvent : DomainEvent
{
    private CommunityPartnerEvent()
    {
    }

    /// <summary>A party became a partner.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Scopes">What it is admitted to.</param>
    /// <param name="Term">From when to when.</param>
    /// <param name="PolicyVersion">The policy under which it was admitted.</param>
    /// <param name="Application">The application that led to it.</param>
    /// <param name="Procedure">The figures of the procedure that hold for it.</param>
    public sealed record Begun(
        CommunityId Community, Applicant Party, ValueList<PartnershipScope> Scopes, PartnershipTerm Term, string PolicyVersion,
        PartnerApplicationId Application, AdmissionProcedure? Procedure = null) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.begun");
    }

    /// <summary>A partner that existed before was taken over.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Party">The party.</param>
    /// <param name="Scopes">What it is admitted to.</param>
    /// <param name="Term">From when to when.</param>
    /// <param name="PolicyVersion">The policy that holds for its renewal.</param>
    /// <param name="Basis">The decision under which it was a partner.</param>
    /// <param name="Procedure">The figures of the procedure that hold for it.</param>
    public sealed record Grandfathered(
        CommunityId Community, Applicant Party, ValueList<PartnershipScope> Scopes, PartnershipTerm Term, string PolicyVersion, string Basis,
        AdmissionProcedure? Procedure = null)
        : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.grandfathered");
    }

    /// <summary>It was admitted to more scopes.</summary>
    /// <param name="Scopes">The scopes that were added.</param>
    /// <param name="Term">From when to when it is a partner now.</param>
    /// <param name="Application">The application that led to it.</param>
    /// <param name="Procedure">The figures of the procedure from now on; <c>null</c> where they stay.</param>
    public sealed record Extended(
        ValueList<PartnershipScope> Scopes, PartnershipTerm Term, PartnerApplicationId Application, AdmissionProcedure? Procedure = null)
        : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.extended");
    }

    /// <summary>Its term was renewed under the rules of the day.</summary>
    /// <param name="Term">The new term.</param>
    /// <param name="Assessment">What the rules said.</param>
    /// <param name="Procedure">The figures of the procedure from now on; <c>null</c> where they stay.</param>
    public sealed record Renewed(PartnershipTerm Term, AssessmentRecord Assessment, AdmissionProcedure? Procedure = null) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.renewed");
    }

    /// <summary>Its legal form changed.</summary>
    /// <param name="To">The form after.</param>
    /// <param name="On">The day of the filing or registration.</param>
    /// <param name="Conversion">The conversion that led to it.</param>
    public sealed record Converted(LegalForm To, LocalDate On, ConversionId Conversion) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.converted");
    }

    /// <summary>It is watched for a time.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Until">The last day, inclusive.</param>
    public sealed record PutOnProbation(string Reason, LocalDate Until) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.put-on-probation");
    }

    /// <summary>The probation ended well.</summary>
    public sealed record ProbationPassed : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.probation-passed");
    }

    /// <summary>It gets no new work.</summary>
    /// <param name="Cause">Why.</param>
    /// <param name="Effect">What it means for running agreements.</param>
    public sealed record Suspended(string Cause, SuspensionEffect Effect) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.suspended");
    }

    /// <summary>The cause is cured.</summary>
    /// <param name="Evidence">What shows it.</param>
    public sealed record Reinstated(string Evidence) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.reinstated");
    }

    /// <summary>It was told that it may be sent away.</summary>
    /// <param name="Breach">The serious breach.</param>
    /// <param name="HearingAt">When it is heard.</param>
    public sealed record TerminationNotified(string Breach, Instant HearingAt) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.termination-notified");
    }

    /// <summary>It was heard.</summary>
    /// <param name="Minutes">What was said, without names.</param>
    public sealed record HearingHeld(string Minutes) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.hearing-held");
    }

    /// <summary>It is not sent away.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record TerminationDropped(string Reason) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.termination-dropped");
    }

    /// <summary>It was sent away.</summary>
    /// <param name="Reasons">Why.</param>
    public sealed record Terminated(string Reasons) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.terminated");
    }

    /// <summary>It began to leave.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record ExitBegun(string Reason) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.exit-begun");
    }

    /// <summary>It left with everything settled.</summary>
    /// <param name="PersonalData">What it did with personal data.</param>
    public sealed record ExitSettled(PersonalDataHandling PersonalData) : CommunityPartnerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.partner.exit-settled");
    }
}
