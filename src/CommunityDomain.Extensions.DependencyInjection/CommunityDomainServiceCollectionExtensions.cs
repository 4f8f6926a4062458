using CommunityDomain;
using CommunityDomain.Admission;
using CommunityDomain.Exchange;
using CommunityDomain.Extensions.DependencyInjection;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Wires the CommunityDomain packages into a host's services.</summary>
/// <remarks>
/// <para>Every registration is by <c>TryAdd</c>: what the host registered before stands, a repeated call changes nothing, and the first call's
/// options hold. Everything is a singleton, because everything is immutable, or (the ledger) written by one. Options are checked here, not at the
/// first use: an unsound one throws an <see cref="ArgumentException"/> that names it.</para>
/// <para>Beside each policy <c>T</c> stands an <see cref="Inherited{T}"/>: what holds in a community of the tree, as <c>ForCommunity</c> set it.</para>
/// </remarks>
public static class CommunityDomainServiceCollectionExtensions
{
    /// <summary>Adds every area: clock, zone, calendar, ids, authorisation, and what each area needs.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the zone, the calendar, the policies; may be left out when the host registered its <see cref="DateTimeZone"/>.</param>
    /// <exception cref="ArgumentException">An option is unsound, or there is no zone: the message names the option.</exception>
    public static IServiceCollection AddCommunityDomain(this IServiceCollection services, Action<CommunityDomainBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = new CommunityDomainBuilder();
        configure?.Invoke(builder);
        builder.Close();

        if (builder.Zone is { } zone)
            services.TryAddSingleton(zone);
        else if (services.All(service => service.ServiceType != typeof(DateTimeZone) || service.IsKeyedService))
            throw new ArgumentException("The option Zone is not set: call UseZone, or register a DateTimeZone first.", nameof(configure));
        if (builder.Clock is { } clock)
            services.TryAddSingleton(clock);
        if (builder.Ids is { } ids)
            services.TryAddSingleton(ids);
        if (builder.Authorisation is { } authorisation)
            services.TryAddSingleton(authorisation);

        AddAreas(services, builder.Settings, programme: null);
        foreach (var (name, programme) in builder.Programmes)
            AddAreas(services, programme.Settings, name);
        return services;
    }

    /// <summary>Adds partner admission: its policy, a <see cref="Policy{TFacts}"/> of <see cref="AdmissionFacts"/>, and the figures of its
    /// procedure, an <see cref="AdmissionProcedure"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the host's policy of <see cref="AdmissionPolicy.Default"/>.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <param name="procedure">Makes the host's figures of <see cref="AdmissionProcedure.Default"/>.</param>
    /// <exception cref="ArgumentException">The policy is <c>null</c>, or a figure is out of its range; the message names it.</exception>
    public static IServiceCollection AddAdmission(
        this IServiceCollection services, Func<Policy<AdmissionFacts>, Policy<AdmissionFacts>>? configure = null, string? programme = null,
        Func<AdmissionProcedure, AdmissionProcedure>? procedure = null) =>
        AddAdmission(services, new ChosenSettings().Then(configure).Then(procedure), programme);

    /// <summary>Adds points: the ledger on the host's <see cref="ILedgerJournal"/>, the <see cref="PointsProgramme"/> on it, its
    /// <see cref="EarningPolicy"/> and <see cref="RewardDesk"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the ledger's options of the default ones: an id derived from the programme's name, the host's zone.</param>
    /// <param name="programme">The key of the registrations, and of the journal, when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <param name="terms">Makes the terms of the points programme, of the default ones: an id derived from the programme's name, points that
    /// expire after 36 months.</param>
    /// <param name="earning">Makes the policy by which service earns points, of <see cref="EarningPolicy.Default"/>.</param>
    /// <remarks>There is no default journal: points that are lost at a restart should be somebody's decision. Without one, asking for the
    /// ledger throws and says so. The programme opens its accounts when it is first asked for, at the host's clock.</remarks>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddPoints(
        this IServiceCollection services, Func<PointsLedgerOptions, PointsLedgerOptions>? configure = null, string? programme = null,
        Func<PointsProgrammeTerms, PointsProgrammeTerms>? terms = null, Func<EarningPolicy, EarningPolicy>? earning = null) =>
        AddPoints(services, new ChosenSettings().Then(configure).Then(terms).Then(earning), programme);

    /// <summary>Adds volunteering: its <see cref="AttendancePolicy"/>, the policy of <see cref="EligibilityFacts"/>, the
    /// <see cref="RosterObjective"/> and the <see cref="RosterSolver"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the attendance policy of <see cref="AttendancePolicy.Default"/>.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <param name="eligibility">Makes the rules of who may serve of <see cref="EligibilityPolicy.Default"/>.</param>
    /// <param name="objective">Makes what a roster is worth of <see cref="RosterObjective.Default"/>.</param>
    /// <param name="rostering">Makes how much work the solver does of the default amount.</param>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddVolunteering(
        this IServiceCollection services, Func<AttendancePolicy, AttendancePolicy>? configure = null, string? programme = null,
        Func<Policy<EligibilityFacts>, Policy<EligibilityFacts>>? eligibility = null, Func<RosterObjective, RosterObjective>? objective = null,
        Func<RosterSolverOptions, RosterSolverOptions>? rostering = null) =>
        AddVolunteering(services, new ChosenSettings().Then(configure).Then(eligibility).Then(objective).Then(rostering), programme);

    /// <summary>Adds benefit exchange: its options, its <see cref="ExchangeDesk"/>, and the points and the volunteering that it joins, with
    /// their default options unless they were added before.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <param name="configure">Makes the host's options of <see cref="ExchangeOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddExchange(
        this IServiceCollection services, string? programme = null, Func<ExchangeOptions, ExchangeOptions>? configure = null) =>
        AddExchange(services, new ChosenSettings().Then(configure), programme);

    /// <summary>Adds partnerships: the <see cref="AgreementRules"/>, the <see cref="ProcurementRules"/>, the
    /// <see cref="ShareRules"/>, the <see cref="ComplaintDeadlines"/>, and the <see cref="SupervisionCadence"/> and <see cref="MatchRules"/> where they are given.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the rules of agreements of <see cref="AgreementRules.Default"/>.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <param name="procurement">Makes the rules of procurement of <see cref="ProcurementRules.Default"/>.</param>
    /// <param name="complaints">Makes the deadlines of complaints of <see cref="ComplaintDeadlines.Default"/>.</param>
    /// <param name="supervision">The cadence of supervision; none unless given.</param>
    /// <param name="matching">What rounds of resource linking look for; nothing unless given.</param>
    /// <param name="shares">Makes what a place forbids of income shares besides the law, of <see cref="ShareRules.Default"/>.</param>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddPartnerships(
        this IServiceCollection services, Func<AgreementRules, AgreementRules>? configure = null, string? programme = null,
        Func<ProcurementRules, ProcurementRules>? procurement = null, Func<ComplaintDeadlines, ComplaintDeadlines>? complaints = null,
        SupervisionCadence? supervision = null, MatchRules? matching = null, Func<ShareRules, ShareRules>? shares = null)
    {
        var chosen = new ChosenSettings().Then(configure).Then(procurement).Then(complaints).Then(shares);
        if (supervision is not null)
            chosen.Then<SupervisionCadence>(_ => supervision);
        if (matching is not null)
            chosen.Then<MatchRules>(_ => matching);
        return AddPartnerships(services, chosen, programme);
    }

    private static void AddAreas(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        AddAdmission(services, chosen, programme);
        AddExchange(services, chosen, programme);
        AddPartnerships(services, chosen, programme);
    }

    private static IServiceCollection AddAdmission(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        AddShared(services, chosen, programme);
        AdmissionSettings.Policy.Add(services, programme, AdmissionPolicy.Default, chosen);
        AdmissionSettings.Procedure.Add(services, programme, AdmissionProcedure.Default, chosen);
        return services;
    }

    private static IServiceCollection AddPoints(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        AddShared(services, chosen, programme);
        var zone = services.LastOrDefault(service => service.ServiceType == typeof(DateTimeZone) && !service.IsKeyedService)?.ImplementationInstance;
        var ledger = new PointsLedgerOptions(Id.Derive<LedgerId>(0, $"points ledger {programme}")) { Zone = zone as DateTimeZone ?? DateTimeZone.Utc };
        PointsSettings.Ledger.Add(services, programme, ledger, chosen);
        PointsSettings.Programme.Add(services, programme, new(Id.Derive<PointsProgrammeId>(0, $"points programme {programme}")), chosen);
        PointsSettings.Earning.Add(services, programme, EarningPolicy.Default, chosen);
        services.TryAddKeyedOrNot(programme, provider => LedgerOpening.Open(provider, programme));
        services.TryAddKeyedOrNot(programme, provider => ProgrammeOpening.Open(provider, programme));
        services.TryAddKeyedOrNot(programme, provider => new RewardDesk(
            provider.GetKeyedOrNot<PointsProgramme>(programme), provider.GetKeyedOrNot<PointsLedgerOptions>(programme).Zone));
        return services;
    }

    private static IServiceCollection AddVolunteering(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        AddShared(services, chosen, programme);
        VolunteeringSettings.Attendance.Add(services, programme, AttendancePolicy.Default, chosen);
        VolunteeringSettings.Eligibility.Add(services, programme, EligibilityPolicy.Default, chosen);
        VolunteeringSettings.Objective.Add(services, programme, RosterObjective.Default, chosen);
        VolunteeringSettings.Solver.Add(services, programme, new RosterSolverOptions(), chosen);
        services.TryAddKeyedOrNot(programme, provider => new RosterSolver(provider.GetKeyedOrNot<RosterSolverOptions>(programme)));
        return services;
    }

    private static IServiceCollection AddExchange(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        AddPoints(services, chosen, programme);
        AddVolunteering(services, chosen, programme);
        PointsSettings.Exchange.Add(services, programme, ExchangeOptions.Default, chosen);
        services.TryAddKeyedOrNot(programme, provider => new ExchangeDesk(
            provider.GetKeyedOrNot<PointsProgramme>(programme), provider.GetKeyedOrNot<EarningPolicy>(programme),
            provider.GetKeyedOrNot<PointsLedgerOptions>(programme).Zone, provider.GetKeyedOrNot<ExchangeOptions>(programme)));
        return services;
    }

    private static IServiceCollection AddPartnerships(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        AddShared(services, chosen, programme);
        PartnershipSettings.Agreements.Add(services, programme, AgreementRules.Default, chosen);
        PartnershipSettings.Procurement.Add(services, programme, ProcurementRules.Default, chosen);
        PartnershipSettings.Shares.Add(services, programme, ShareRules.Default, chosen);
        PartnershipSettings.Complaints.Add(services, programme, ComplaintDeadlines.Default, chosen);
        PartnershipSettings.Supervision.Add(services, programme, defaults: null, chosen);
        PartnershipSettings.Matching.Add(services, programme, defaults: null, chosen);
        return services;
    }

    private static void AddShared(IServiceCollection services, ChosenSettings chosen, string? programme)
    {
        ArgumentNullException.ThrowIfNull(services);
#pragma warning disable RS0030 // The one place where the system's clock may stand: a host that brings none of its own means this one.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        if (programme is not null)
            services.TryAddSingleton(WorkCalendar.China);
        SharedSettings.Calendar.Add(services, programme, programme is null ? WorkCalendar.China : null, chosen);
        services.TryAddSingleton<IIdSource>(provider => new TimeOrderedIds(provider.GetRequiredService<IClock>()));
        services.TryAddSingleton<IAuthorisation>(NobodyMay.Instance);
        services.TryAddSingleton<AuthorisedVerbs>();
    }
}
