using CommunityDomain.Admission;
using CommunityDomain.Exchange;
using CommunityDomain.Extensions.DependencyInjection;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;
using FluentResults;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class EmbeddingPage
{
#pragma warning disable IDE1006 // Named as the page names a host's own variables.
    private static readonly CommunityId futian = new(1), jinlin = new(2);
    private static readonly RuleBasis myCouncil = RuleBasis.Design("the council of 2026");
    private static readonly ProcurementThreshold myThreshold = new(futian, new LocalDate(2024, 1, 1), Money.Yuan(500_000).Value, Money.Yuan(4_000_000).Value, myCouncil);
    private static readonly WorkCalendar futiansCalendar = WorkCalendar.Empty;

    private static readonly CommunityTree tree = CommunityTree.Create(
        [new(futian, "Futian", CommunityLevel.TownOrSubdistrict), new(jinlin, "Jinlin", CommunityLevel.Community, futian)]).Value;
#pragma warning restore IDE1006

    [Fact]
    public void Registration_gives_what_the_page_says()
    {
        var services = new ServiceCollection();
        // guide:begin
        services.AddSingleton<ILedgerJournal, InMemoryJournal>();
        services.AddCommunityDomain(community => community
            .UseZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"])
            .UseCalendar(WorkCalendar.China)
            .UseAuthorisation(new MyAuthorisation())
            .ConfigureAdmission(policy => policy.Replace(new PublicNoticeLength(7)))
            .ConfigureAdmissionProcedure(figures => figures with { AgreementDays = 20 })
            .ConfigurePoints(ledger => ledger with { BatchKeysKept = 1024 })
            .ConfigurePointsProgramme(terms => terms with { ExpiryMonths = 24 })
            .ConfigureEarning(earning => earning.With(new BaseRate(points: 2)).With(OverCap.Donate))
            .ConfigureExchange(exchange => exchange with { Clawback = ClawbackPolicy.Reject })
            .ConfigureVolunteering(attendance => attendance with { EarlyMinutes = 30 })
            .ConfigureEligibility(policy => policy.Without(new LivesNear().Code))
            .ConfigureRosterObjective(objective => objective with { UsualRest = 480 })
            .ConfigureRostering(solver => solver with { Threads = 2 })
            .ConfigureProcurement(rules => rules with { Thresholds = [myThreshold] })
            .ConfigureIncomeShare(rules => rules with { Restrictions = [new(myCouncil) { Mode = PartnershipMode.CoCreation }] })
            .ConfigureComplaints(deadlines => deadlines with { Answer = 7 })
            .UseSupervision(new SupervisionCadence(new LocalDate(2024, 1, 1), Months: 36))
            .UseMatching(new MatchRules(MatchObjective.MaximumWeight, new MatchWeights(Base: 100, Home: 50, PerDayOfWaiting: 1))));
        // guide:end
        using var provider = Build(services);

        Assert.NotNull(provider.GetRequiredService<ExchangeDesk>());
        Assert.NotNull(provider.GetRequiredService<RewardDesk>());
        Assert.Equal(1024, provider.GetRequiredService<PointsLedgerOptions>().BatchKeysKept);
        Assert.Equal(myThreshold, Assert.Single(provider.GetRequiredService<ProcurementRules>().Thresholds));
        Assert.Equal(36, provider.GetRequiredService<SupervisionCadence>().CountOf(SupervisionKind.Monthly));
    }

    [Fact]
    public void Community_inherits_down_the_tree()
    {
        var services = new ServiceCollection();
        // guide:begin
        services.AddCommunityDomain(community => community
            .UseZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"])
            .ForCommunity(futian, here => here
                .ConfigureVolunteering(attendance => attendance with { EntryWorkingDays = 5 })
                .UseCalendar(futiansCalendar)));
        // guide:end
        using var provider = Build(services);

        // guide:begin
        AttendancePolicy attendance = provider.GetRequiredService<Inherited<AttendancePolicy>>().For(tree, jinlin).Value;
        // guide:end
        Assert.Equal(5, attendance.EntryWorkingDays);
        Assert.Same(futiansCalendar, provider.GetRequiredService<Inherited<WorkCalendar>>().For(tree, jinlin).Value);
    }

    [Fact]
    public async Task Verb_is_tried_when_the_host_allows_it()
    {
        await using var provider = Build(new ServiceCollection().AddCommunityDomain(community =>
            community.UseZone(ExchangeExample.Zone).UseAuthorisation(new MyAuthorisation()).UseClock(new ManualClock(AdmissionFlow.Start))));
        var (verbs, clock, officer) = (provider.GetRequiredService<AuthorisedVerbs>(), provider.GetRequiredService<IClock>(), AdmissionFlow.Officer);
        var call = RecruitmentCall.Draft(new(1), futian, AdmissionFlow.Call().Terms, officer, clock.GetCurrentInstant()).Value;
        // guide:begin
        Result<RecruitmentCall> published = await verbs.TryAsync(officer, CallVerb.Publish, call.State.Community,
            () => call.Publish(officer, clock.GetCurrentInstant()));
        // guide:end
        Assert.Equal(CallStatus.Published, published.Value.Status);
    }

    private static ServiceProvider Build(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private sealed class MyAuthorisation : IAuthorisation
    {
        public ValueTask<bool> MayAsync(Actor by, Enum verb, CommunityId community, CancellationToken cancellation) =>
            ValueTask.FromResult(by.Role == Role.SubdistrictOfficer);
    }
}
