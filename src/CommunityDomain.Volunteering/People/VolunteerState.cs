using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What is known of a volunteer, without anything personal.</summary>
public sealed record VolunteerState : AggregateState<PersonId>
{
    /// <summary>The community in which he is registered.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Where the registration stands.</summary>
    public VolunteerStatus Status { get; init; }

    /// <summary>The department or organisation that he serves with, for pledges; <c>null</c> for none.</summary>
    public PartyId? Affiliation { get; init; }

    /// <summary>Qualifications, one of each code and first day, in the order in which they were first recorded.</summary>
    public ValueList<Qualification> Qualifications { get; init; }

    /// <summary>Trainings, one of each code and day, in the order in which they were first recorded.</summary>
    public ValueList<Training> Trainings { get; init; }

    /// <summary>Insurance, in the order recorded.</summary>
    public ValueList<InsuranceCover> Insurance { get; init; }

    /// <summary>Written agreements, in the order recorded.</summary>
    public ValueList<ServiceAgreement> Agreements { get; init; }

    /// <summary>Guardians' consents, one of each guardian.</summary>
    public ValueList<GuardianConsent> GuardianConsents { get; init; }

    /// <summary>The day of the last clean check for work near minors; <c>null</c> for none.</summary>
    public LocalDate? CheckedForMinorsOn { get; init; }

    /// <summary>When he is free.</summary>
    public Availability Availability { get; init; } = Availability.Always;

    /// <summary>What must not be exceeded.</summary>
    public PersonalLimits Limits { get; init; } = PersonalLimits.None;

    /// <summary>What he likes.</summary>
    public VolunteerPreferences Preferences { get; init; } = VolunteerPreferences.None;

    /// <summary>The teams that he belongs to, in the order joined.</summary>
    public ValueList<TeamId> Teams { get; init; }
}
