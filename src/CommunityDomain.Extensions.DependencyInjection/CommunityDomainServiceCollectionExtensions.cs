using CommunityDomain;
using CommunityDomain.Admission;
using CommunityDomain.Extensions.DependencyInjection;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Wires the CommunityDomain packages into a host's services.</summary>
/// <remarks>
/// Every registration is by <c>TryAdd</c>: what the host registered before stands, a repeated call changes nothing, and the first call's
/// options hold. Everything is a singleton, because everything is immutable, or (the ledger) written by one. Options are checked here, not at the
/// first use: an unsound one throws and is named.
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
        if (builder.Calendar is { } calendar)
            services.TryAddSingleton(calendar);
        if (builder.Clock is { } clock)
            services.TryAddSingleton(clock);
        if (builder.Ids is { } ids)
            services.TryAddSingleton(ids);
        if (builder.Authorisation is { } authorisation)
            services.TryAddSingleton(authorisation);

        AddAreas(services, builder, programme: null);
        foreach (var (name, programme) in builder.Programmes)
            AddAreas(services, programme, name);
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
        Func<AdmissionProcedure, AdmissionProcedure>? procedure = null)
    {
        AddShared(services);
        var figures = Option.Made("AdmissionProcedure", AdmissionProcedure.Default, procedure);
        var faults = figures.Validated();
        Option.Require(faults.IsSuccess, "AdmissionProcedure", figures, $"in range ({string.Join("; ", faults.Errors)})");
        services.TryAddKeyedOrNot(programme, figures);
        services.TryAddKeyedOrNot(programme, Option.Made("Admission", AdmissionPolicy.Default, configure));
        return services;
    }

    /// <summary>Adds the points ledger, on the host's <see cref="ILedgerJournal"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the host's options of the default ones: an id derived from the programme's name, the host's zone.</param>
    /// <param name="programme">The key of the registrations, and of the journal, when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <remarks>There is no default journal: points that are lost at a restart should be somebody's decision. Without one, asking for the
    /// ledger throws and says so.</remarks>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddPoints(
        this IServiceCollection services, Func<PointsLedgerOptions, PointsLedgerOptions>? configure = null, string? programme = null)
    {
        AddShared(services);
        var zone = services.LastOrDefault(service => service.ServiceType == typeof(DateTimeZone) && !service.IsKeyedService)?.ImplementationInstance;
        var defaults = new PointsLedgerOptions(Id.Derive<LedgerId>(0, $"points ledger {programme}")) { Zone = zone as DateTimeZone ?? DateTimeZone.Utc };
        var options = Option.Made("Points", defaults, configure);
        Option.Require(options.Id != default, "Points.Id", options.Id, "other than zero");
        Option.Require(options.Zone is not null, "Points.Zone", options.Zone, "given");
        Option.Require(options.BatchKeysKept >= 1, "Points.BatchKeysKept", options.BatchKeysKept, "at least 1");
        services.TryAddKeyedOrNot(programme, options);
        services.TryAddKeyedOrNot(programme, provider => LedgerOpening.Open(provider, programme));
        return services;
    }

    /// <summary>Adds volunteering: its <see cref="AttendancePolicy"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the host's policy of <see cref="AttendancePolicy.Default"/>.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddVolunteering(
        this IServiceCollection services, Func<AttendancePolicy, AttendancePolicy>? configure = null, string? programme = null)
    {
        AddShared(services);
        var attendance = Option.Made("Volunteering", AttendancePolicy.Default, configure);
        Option.Require(attendance.EarlyMinutes >= 0, "Volunteering.EarlyMinutes", attendance.EarlyMinutes, "at least 0");
        Option.Require(attendance.OvertimeMinutes >= 0, "Volunteering.OvertimeMinutes", attendance.OvertimeMinutes, "at least 0");
        Option.Require(attendance.EntryWorkingDays >= 1, "Volunteering.EntryWorkingDays", attendance.EntryWorkingDays, "at least 1");
        services.TryAddKeyedOrNot(programme, attendance);
        return services;
    }

    /// <summary>Adds benefit exchange: the points and the volunteering that it joins, with their default options unless they were added before.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    public static IServiceCollection AddExchange(this IServiceCollection services, string? programme = null) =>
        services.AddPoints(programme: programme).AddVolunteering(programme: programme);

    /// <summary>Adds partnerships: the <see cref="AgreementRules"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Makes the host's rules of <see cref="AgreementRules.Default"/>.</param>
    /// <param name="programme">The key of the registrations when a host runs several programmes; <c>null</c> for unkeyed.</param>
    /// <exception cref="ArgumentException">An option is unsound; the message names it.</exception>
    public static IServiceCollection AddPartnerships(
        this IServiceCollection services, Func<AgreementRules, AgreementRules>? configure = null, string? programme = null)
    {
        AddShared(services);
        var rules = Option.Made("Partnerships", AgreementRules.Default, configure);
        Option.Require(rules.Matrix is not null, "Partnerships.Matrix", rules.Matrix, "given");
        services.TryAddKeyedOrNot(programme, rules);
        return services;
    }

    private static void AddAreas(IServiceCollection services, ProgrammeBuilder builder, string? programme) => services
        .AddAdmission(builder.Admission, programme, builder.AdmissionProcedure)
        .AddPoints(builder.Points, programme)
        .AddVolunteering(builder.Volunteering, programme)
        .AddPartnerships(builder.Partnerships, programme)
        .AddExchange(programme);

    private static void AddShared(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
#pragma warning disable RS0030 // The one place where the system's clock may stand: a host that brings none of its own means this one.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.TryAddSingleton(WorkCalendar.China);
        services.TryAddSingleton<IIdSource>(provider => new TimeOrderedIds(provider.GetRequiredService<IClock>()));
        services.TryAddSingleton<IAuthorisation>(NobodyMay.Instance);
        services.TryAddSingleton<AuthorisedVerbs>();
    }

    private static void TryAddKeyedOrNot<T>(this IServiceCollection services, string? programme, T instance)
        where T : class
    {
        if (programme is null)
            services.TryAddSingleton(instance);
        else
            services.TryAddKeyedSingleton(programme, instance);
    }

    private static void TryAddKeyedOrNot<T>(this IServiceCollection services, string? programme, Func<IServiceProvider, T> make)
        where T : class
    {
        if (programme is null)
            services.TryAddSingleton(make);
        else
            services.TryAddKeyedSingleton(programme, (provider, _) => make(provider));
    }
}
