using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A registered volunteer (注册志愿者): what he may do and wants to do. His id is the person's pseudonym.</summary>
/// <remarks>
/// Nothing personal is in here: date of birth and home stand in <see cref="VolunteerPersonalFacts"/>, which a host can erase.
/// What holds on a day (a certificate, an insurance) is asked with that day and never stored as a flag.
/// </remarks>
public sealed class Volunteer
    : Aggregate<Volunteer, PersonId, VolunteerState, VolunteerEvent>, IAggregate<Volunteer, VolunteerState, VolunteerEvent>
{
    private Volunteer(VolunteerState state, long version, ValueList<EventEnvelope<VolunteerEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a registration's life.</summary>
    public static Lifecycle<VolunteerStatus, VolunteerVerb> Lifecycle { get; } = new("Volunteer", VolunteerStatus.Registered)
    {
        { VolunteerStatus.Registered, VolunteerVerb.Update, VolunteerStatus.Registered },
        { VolunteerStatus.Registered, VolunteerVerb.Suspend, VolunteerStatus.Suspended },
        { VolunteerStatus.Registered, VolunteerVerb.Withdraw, VolunteerStatus.Withdrawn },
        { VolunteerStatus.Suspended, VolunteerVerb.Update, VolunteerStatus.Suspended },
        { VolunteerStatus.Suspended, VolunteerVerb.Resume, VolunteerStatus.Registered },
        { VolunteerStatus.Suspended, VolunteerVerb.Withdraw, VolunteerStatus.Withdrawn },
    };

    /// <summary>Where the registration stands.</summary>
    public VolunteerStatus Status => State.Status;

    /// <summary>Registers somebody.</summary>
    /// <param name="person">The person's pseudonym, not zero.</param>
    /// <param name="community">The community, not zero.</param>
    /// <param name="by">Who registers.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, always free and without limits until he says otherwise; or <c>core.empty</c>.</returns>
    public static Result<Volunteer> Register(PersonId person, CommunityId community, Actor by, Instant now) =>
        new Refusals()
            .When(person == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(person, by, now, new VolunteerEvent.Registered(community)));

    /// <summary>Records a qualification, or its renewal beside it: what it replaces holds through its own last day. One of its code and first day is
    /// corrected.</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="by">Who saw the certificate.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>volunteering.validity-reversed</c>.</returns>
    public Result<Volunteer> Qualify(Qualification qualification, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        return Checked(now)
            .When(string.IsNullOrWhiteSpace(qualification.Code.Value), () => new CoreErrors.Empty("qualification"))
            .Add(Reversed("qualification", qualification.IssuedOn, qualification.ValidThrough))
            .Then(() => Record(by, now, new VolunteerEvent.Qualified(qualification)));
    }

    /// <summary>Takes a qualification away, with its renewals.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>volunteering.not-held</c>.</returns>
    public Result<Volunteer> Disqualify(QualificationCode code, string reason, Actor by, Instant now) =>
        Checked(now)
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(!State.Qualifications.Any(held => held.Code == code), () => new VolunteeringErrors.NotHeld("qualification", code.ToString()))
            .Then(() => Record(by, now, new VolunteerEvent.Disqualified(code, reason)));

    /// <summary>Records a training, or its repetition beside it. One of its code and day is corrected.</summary>
    /// <param name="training">The training.</param>
    /// <param name="by">Who held it.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>volunteering.validity-reversed</c>.</returns>
    public Result<Volunteer> Train(Training training, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(training);
        return Checked(now)
            .When(string.IsNullOrWhiteSpace(training.Code.Value), () => new CoreErrors.Empty("training"))
            .Add(Reversed("training", training.CompletedOn, training.ValidThrough))
            .Then(() => Record(by, now, new VolunteerEvent.Trained(training)));
    }

    /// <summary>Records an insurance.</summary>
    /// <param name="cover">The insurance.</param>
    /// <param name="by">Who insured him.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Volunteer> Insure(InsuranceCover cover, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(cover);
        ArgumentNullException.ThrowIfNull(cover.Days, nameof(cover));
        return Checked(now)
            .When(string.IsNullOrWhiteSpace(cover.Reference), () => new CoreErrors.Empty("reference"))
            .Then(() => Record(by, now, new VolunteerEvent.Insured(cover)));
    }

    /// <summary>Records a written agreement with an organiser.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Volunteer> Agree(ServiceAgreement agreement, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(agreement.Days, nameof(agreement));
        return Checked(now)
            .When(agreement.Organiser == default, () => new CoreErrors.Empty("organiser"))
            .Then(() => Record(by, now, new VolunteerEvent.AgreementSigned(agreement)));
    }

    /// <summary>Records a guardian's consent. An earlier one of the same guardian holds until this one begins; where both speak, and after, this one holds.</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>volunteering.guardian-unfit</c>.</returns>
    public Result<Volunteer> ConsentAsGuardian(GuardianConsent consent, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(consent);
        ArgumentNullException.ThrowIfNull(consent.Days, nameof(consent));
        return Checked(now)
            .When(consent.Guardian == default, () => new CoreErrors.Empty("guardian"))
            .When(consent.Guardian == Id, () => new VolunteeringErrors.GuardianUnfit(consent.Guardian))
            .Then(() => Record(by, now, new VolunteerEvent.GuardianConsented(consent)));
    }

    /// <summary>Records that a guardian withdrew his consent; it holds for no day from now on.</summary>
    /// <param name="guardian">The guardian.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>volunteering.not-held</c>.</returns>
    public Result<Volunteer> WithdrawGuardianConsent(PersonId guardian, Actor by, Instant now) =>
        Checked(now)
            .When(!State.GuardianConsents.Any(one => one.Guardian == guardian),
                () => new VolunteeringErrors.NotHeld("consent", guardian.ToString()))
            .Then(() => Record(by, now, new VolunteerEvent.GuardianConsentWithdrawn(guardian)));

    /// <summary>Records a clean check for work near minors (未成年人保护法 art. 62).</summary>
    /// <param name="on">The day of the check.</param>
    /// <param name="by">Who checked.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>.</returns>
    public Result<Volunteer> ClearForMinors(LocalDate on, Actor by, Instant now) =>
        Checked(now).Then(() => Record(by, now, new VolunteerEvent.CheckedForMinors(on)));

    /// <summary>Says when he is free.</summary>
    /// <param name="availability">From now on.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>volunteering.window-unusable</c>.</returns>
    public Result<Volunteer> SetAvailability(Availability availability, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(availability);
        return Checked(now).AddAll(availability.Faults())
            .Then(() => Record(by, now, new VolunteerEvent.AvailabilityChanged(availability)));
    }

    /// <summary>Says what must not be exceeded.</summary>
    /// <param name="limits">From now on.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>, <c>volunteering.limits-clash</c>.</returns>
    public Result<Volunteer> SetLimits(PersonalLimits limits, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return Checked(now).AddAll(limits.Faults())
            .Then(() => Record(by, now, new VolunteerEvent.LimitsChanged(limits)));
    }

    /// <summary>Says what he likes.</summary>
    /// <param name="preferences">From now on.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>, <c>volunteering.companions-clash</c>.</returns>
    public Result<Volunteer> SetPreferences(VolunteerPreferences preferences, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        return Checked(now).AddAll(preferences.Faults(Id))
            .Then(() => Record(by, now, new VolunteerEvent.PreferencesChanged(preferences)));
    }

    /// <summary>Joins a team.</summary>
    /// <param name="team">The team.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c>.</returns>
    public Result<Volunteer> Join(TeamId team, Actor by, Instant now) =>
        Checked(now)
            .When(team == default, () => new CoreErrors.Empty("team"))
            .When(State.Teams.Contains(team), () => new CoreErrors.DuplicateId("team", team.ToString()))
            .Then(() => Record(by, now, new VolunteerEvent.TeamJoined(team)));

    /// <summary>Leaves a team.</summary>
    /// <param name="team">The team.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>volunteering.not-held</c>.</returns>
    public Result<Volunteer> Leave(TeamId team, Actor by, Instant now) =>
        Checked(now)
            .When(!State.Teams.Contains(team), () => new VolunteeringErrors.NotHeld("team", team.ToString()))
            .Then(() => Record(by, now, new VolunteerEvent.TeamLeft(team)));

    /// <summary>Says with which department or organisation he serves.</summary>
    /// <param name="party">From now on; <c>null</c> for none.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>.</returns>
    public Result<Volunteer> Affiliate(PartyId? party, Actor by, Instant now) =>
        Checked(now).Then(() => Record(by, now, new VolunteerEvent.Affiliated(party)));

    /// <summary>Does not ask him for the time being.</summary>
    /// <param name="reason">Why, not empty; without personal data.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Volunteer> Suspend(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, VolunteerVerb.Suspend))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new VolunteerEvent.Suspended(reason)));

    /// <summary>Asks him again.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="now">When.</param>
    /// <returns>The volunteer, or <c>core.illegal-verb</c>.</returns>
    public Result<Volunteer> Resume(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, VolunteerVerb.Resume))
            .Then(() => Record(by, now, new VolunteerEvent.Resumed()));

    /// <summary>Ends the registration; hours and certificates stay.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The former volunteer, or <c>core.illegal-verb</c>.</returns>
    public Result<Volunteer> Withdraw(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, VolunteerVerb.Withdraw))
            .Then(() => Record(by, now, new VolunteerEvent.Withdrawn()));

    static VolunteerState? IAggregate<Volunteer, VolunteerState, VolunteerEvent>.Begin(EventEnvelope<VolunteerEvent> first) =>
        first.Event is VolunteerEvent.Registered registered ? new VolunteerState { Community = registered.Community } : null;

    static VolunteerState IAggregate<Volunteer, VolunteerState, VolunteerEvent>.Apply(
        VolunteerState state, EventEnvelope<VolunteerEvent> change) => change.Event switch
        {
            VolunteerEvent.Qualified one => state with { Qualifications = Put(state.Qualifications, one.Qualification, held => (held.Code, held.IssuedOn) == (one.Qualification.Code, one.Qualification.IssuedOn)) },
            VolunteerEvent.Disqualified one => state with { Qualifications = Without(state.Qualifications, held => held.Code == one.Code) },
            VolunteerEvent.Trained one => state with { Trainings = Put(state.Trainings, one.Training, held => (held.Code, held.CompletedOn) == (one.Training.Code, one.Training.CompletedOn)) },
            VolunteerEvent.Insured one => state with { Insurance = state.Insurance.Add(one.Cover) },
            VolunteerEvent.AgreementSigned one => state with { Agreements = state.Agreements.Add(one.Agreement) },
            VolunteerEvent.GuardianConsented one => state with
            {
                GuardianConsents = WithConsent(state.GuardianConsents, one.Consent),
            },
            VolunteerEvent.GuardianConsentWithdrawn one => state with
            {
                GuardianConsents = Without(state.GuardianConsents, held => held.Guardian == one.Guardian),
            },
            VolunteerEvent.CheckedForMinors one => state with { CheckedForMinorsOn = one.On },
            VolunteerEvent.AvailabilityChanged one => state with { Availability = one.Availability },
            VolunteerEvent.LimitsChanged one => state with { Limits = one.Limits },
            VolunteerEvent.PreferencesChanged one => state with { Preferences = one.Preferences },
            VolunteerEvent.TeamJoined one => state with { Teams = state.Teams.Add(one.Team) },
            VolunteerEvent.TeamLeft one => state with { Teams = Without(state.Teams, team => team == one.Team) },
            VolunteerEvent.Affiliated one => state with { Affiliation = one.Party },
            VolunteerEvent.Suspended => state with { Status = VolunteerStatus.Suspended },
            VolunteerEvent.Resumed => state with { Status = VolunteerStatus.Registered },
            VolunteerEvent.Withdrawn => state with { Status = VolunteerStatus.Withdrawn },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Volunteer IAggregate<Volunteer, VolunteerState, VolunteerEvent>.Create(
        VolunteerState state, long version, ValueList<EventEnvelope<VolunteerEvent>> changes) => new(state, version, changes);

    private static ValueList<T> Put<T>(ValueList<T> items, T item, Func<T, bool> same) =>
        items.Any(same) ? items.Replace(same, _ => item) : items.Add(item);

    private static ValueList<T> Without<T>(ValueList<T> items, Func<T, bool> which) => items.Where(item => !which(item)).ToValueList();

    // What the guardian said before ends where he speaks anew; days apart from the new ones stay as they were.
    private static ValueList<GuardianConsent> WithConsent(ValueList<GuardianConsent> consents, GuardianConsent one)
    {
        var kept = new List<GuardianConsent>(consents.Count + 1);
        foreach (var held in consents)
        {
            if (held.Guardian != one.Guardian || held.Days.Intersection(one.Days) is null)
                kept.Add(held);
            else if (held.Days.Start < one.Days.Start)
                kept.Add(held with { Days = new(held.Days.Start, one.Days.Start.PlusDays(-1)) });
        }
        kept.Add(one);
        return kept.ToValueList();
    }

    private static VolunteeringErrors.ValidityReversed? Reversed(string what, LocalDate from, LocalDate? through) =>
        through is { } last && last < from ? new(what, from, last) : null;

    private Refusals Checked(Instant now) => Check(now, Lifecycle.Illegal(Status, VolunteerVerb.Update));
}
