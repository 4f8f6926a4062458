namespace CommunityDomain.Admission;

/// <summary>What happens to a conversion: a closed union.</summary>
public abstract record OrganisationConversionEvent : DomainEvent
{
    private OrganisationConversionEvent()
    {
    }

    /// <summary>A partner asked for another legal form.</summary>
    /// <param name="Partner">The partner.</param>
    /// <param name="Party">The party and its people.</param>
    /// <param name="Scopes">What the partner is admitted to.</param>
    /// <param name="To">The form that it wants.</param>
    /// <param name="Contracts">The contracts that run.</param>
    public sealed record Requested(
        PartnerId Partner, Applicant Party, ValueList<PartnershipScope> Scopes, LegalForm To, ValueList<string> Contracts)
        : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.requested");
    }

    /// <summary>The rules of the new form are met.</summary>
    /// <param name="Assessment">What they said.</param>
    public sealed record Reviewed(AssessmentRecord Assessment) : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.reviewed");
    }

    /// <summary>The party was filed or registered.</summary>
    /// <param name="Registration">The filing or registration.</param>
    public sealed record Registered(FormRegistration Registration) : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.registered");
    }

    /// <summary>A contract's other side was asked whether it goes over.</summary>
    /// <param name="Contract">The contract.</param>
    public sealed record NovationAsked(string Contract) : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.novation-asked");
    }

    /// <summary>A contract's other side answered.</summary>
    /// <param name="Contract">The contract.</param>
    /// <param name="IsConsented">Whether it goes over.</param>
    public sealed record NovationAnswered(string Contract, bool IsConsented) : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.novation-answered");
    }

    /// <summary>The partner has the new form.</summary>
    public sealed record Completed : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.completed");
    }

    /// <summary>It was refused.</summary>
    /// <param name="Reasons">Why.</param>
    public sealed record Refused(string Reasons) : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.refused");
    }

    /// <summary>The partner took it back.</summary>
    public sealed record Withdrawn : OrganisationConversionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.conversion.withdrawn");
    }
}
