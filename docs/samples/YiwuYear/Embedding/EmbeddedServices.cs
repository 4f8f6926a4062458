using CommunityDomain.Admission;
using CommunityDomain.Exchange;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What the embedded story is told with: made by hand in a console program, taken from the container in a host.</summary>
internal sealed record EmbeddedServices(
    StoryClock Clock, DateTimeZone Zone, WorkCalendar Calendar, Policy<AdmissionFacts> Admission, AdmissionProcedure Procedure, AgreementRules Agreements,
    Policy<EligibilityFacts> Eligibility, AttendancePolicy Attendance, RosterObjective Objective, RosterSolver Solver, PointsProgramme Points,
    RewardDesk Rewards, ExchangeDesk Exchange)
{
    private static readonly Instant Start = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly LedgerId Ledger = new(0xE1);
    private static readonly PointsProgrammeId Programme = new(0xE2);
    private static readonly RosterSolverOptions Work = new() { FirstIterations = 50, Rounds = 2, IterationsPerRound = 20 };
    private static readonly AdmissionProcedure Figures = AdmissionProcedure.Default with { AgreementDays = 20 };

    private static DateTimeZone Shanghai => DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    // Two points an hour, and no cap of an activity.
    private static EarningPolicy Earning(EarningPolicy policy) => policy.With(new BaseRate(points: 2)).Without(new("POI-CAP-ACTIVITY"));

    /// <summary>Without a container: everything is called as it is.</summary>
    public static EmbeddedServices ByHand()
    {
        var ledger = PointsLedger.Open(new InMemoryJournal(), new PointsLedgerOptions(Ledger) { Zone = Shanghai }).Value;
        var points = PointsProgramme.Open(ledger, new PointsProgrammeTerms(Programme), Start).Value;
        return new(
            new StoryClock(Start), Shanghai, WorkCalendar.China, AdmissionPolicy.Default, Figures, AgreementRules.Default, EligibilityPolicy.Default,
            AttendancePolicy.Default, RosterObjective.Default, new RosterSolver(Work), points, new RewardDesk(points, Shanghai),
            new ExchangeDesk(points, Earning(EarningPolicy.Default), Shanghai));
    }

    /// <summary>The same, registered in a host.</summary>
    public static void Register(IServiceCollection services) => services
        .AddSingleton<ILedgerJournal, InMemoryJournal>()
        .AddCommunityDomain(community => community
            .UseZone(Shanghai)
            .UseClock(new StoryClock(Start))
            .ConfigureAdmissionProcedure(_ => Figures)
            .ConfigurePoints(options => options with { Id = Ledger })
            .ConfigurePointsProgramme(terms => terms with { Id = Programme })
            .ConfigureEarning(Earning)
            .ConfigureRostering(_ => Work));

    /// <summary>What <see cref="Register"/> registered.</summary>
    public static EmbeddedServices From(IServiceProvider services) => new(
        (StoryClock)services.GetRequiredService<IClock>(), services.GetRequiredService<DateTimeZone>(), services.GetRequiredService<WorkCalendar>(),
        services.GetRequiredService<Policy<AdmissionFacts>>(), services.GetRequiredService<AdmissionProcedure>(), services.GetRequiredService<AgreementRules>(),
        services.GetRequiredService<Policy<EligibilityFacts>>(), services.GetRequiredService<AttendancePolicy>(), services.GetRequiredService<RosterObjective>(),
        services.GetRequiredService<RosterSolver>(), services.GetRequiredService<PointsProgramme>(), services.GetRequiredService<RewardDesk>(),
        services.GetRequiredService<ExchangeDesk>());
}
