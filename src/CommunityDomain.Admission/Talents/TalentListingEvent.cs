namespace CommunityDomain.Admission;

/// <summary>What happens to a talent listing: a closed union.</summary>
public abstract record TalentListingEvent : DomainEvent
{
    private TalentListingEvent()
    {
    }

    /// <summary>A person was put on the roll.</summary>
    /// <param name="Call">The talent call.</param>
    /// <param name="Community">The community whose roll it is.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Qualifications">His qualifications.</param>
    /// <param name="ConsentedFields">What may be published.</param>
    /// <param name="Term">From when to when.</param>
    public sealed record Listed(
        RecruitmentCallId Call, CommunityId Community, PersonId Person, ValueList<HeldQualification> Qualifications,
        ValueList<string> ConsentedFields, PartnershipTerm Term) : TalentListingEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.talent.listed");
    }

    /// <summary>The qualifications changed.</summary>
    /// <param name="Qualifications">All of them, from now on.</param>
    public sealed record Qualified(ValueList<HeldQualification> Qualifications) : TalentListingEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.talent.qualified");
    }

    /// <summary>What may be published changed.</summary>
    /// <param name="Fields">All fields, from now on.</param>
    public sealed record ConsentChanged(ValueList<string> Fields) : TalentListingEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.talent.consent-changed");
    }

    /// <summary>The person was put forward.</summary>
    /// <param name="Selection">Which selection.</param>
    /// <param name="Evidence">What speaks for the person.</param>
    public sealed record Nominated(string Selection, ValueList<string> Evidence) : TalentListingEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.talent.nominated");
    }

    /// <summary>The selection ended.</summary>
    /// <param name="IsSelected">Whether the person was selected.</param>
    public sealed record SelectionRecorded(bool IsSelected) : TalentListingEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.talent.selection-recorded");
    }

    /// <summary>The person left the roll.</summary>
    public sealed record Withdrawn : TalentListingEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.talent.withdrawn");
    }
}
