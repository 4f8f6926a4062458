using CommunityDomain.Exchange;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;
using Microsoft.Extensions.DependencyInjection;
using static CommunityDomain.Extensions.DependencyInjection.Tests.Hosting;

namespace CommunityDomain.Extensions.DependencyInjection.Tests;

/// <summary>Each setting of each area: the default, the host's, the unsound one.</summary>
public sealed class HostSettingsTests
{
    private static readonly SupervisionCadence ThreeYears = new(new LocalDate(2024, 1, 1), Months: 36);
    private static readonly MatchRules Nearest = new(MatchObjective.MaximumWeight, new(Base: 1, Home: 100, PerDayOfWaiting: 0));
    private static readonly RuleBasis Ours = RuleBasis.Design("the council said so");

    [Fact]
    public void Every_setting_has_a_default_or_is_not_there()
    {
        using var provider = Build(With());

        Assert.Same(EarningPolicy.Default, provider.GetRequiredService<EarningPolicy>());
        Assert.Equal(36, provider.GetRequiredService<PointsProgrammeTerms>().ExpiryMonths);
        Assert.Same(ExchangeOptions.Default, provider.GetRequiredService<ExchangeOptions>());
        Assert.Same(EligibilityPolicy.Default, provider.GetRequiredService<Policy<EligibilityFacts>>());
        Assert.Same(RosterObjective.Default, provider.GetRequiredService<RosterObjective>());
        Assert.Equal(new RosterSolverOptions(), provider.GetRequiredService<RosterSolver>().Options);
        Assert.Same(ProcurementRules.Default, provider.GetRequiredService<ProcurementRules>());
        Assert.Same(ShareRules.Default, provider.GetRequiredService<ShareRules>());
        Assert.Same(ComplaintDeadlines.Default, provider.GetRequiredService<ComplaintDeadlines>());
        Assert.Null(provider.GetService<SupervisionCadence>());
        Assert.Null(provider.GetService<MatchRules>());
        Assert.Null(provider.GetService<Inherited<MatchRules>>());
    }

    [Fact]
    public void Every_setting_is_the_hosts_and_goes_on_from_what_was_set_before()
    {
        using var provider = Build(With(community => community
            .ConfigureEarning(policy => policy.With(new BaseRate(points: 2)))
            .ConfigureEarning(policy => policy.With(OverCap.Donate))
            .ConfigurePointsProgramme(terms => terms with { ExpiryMonths = 12 })
            .ConfigurePointsProgramme(terms => terms with { Ceiling = 500 })
            .ConfigureExchange(options => options with { Clawback = ClawbackPolicy.Reject })
            .ConfigureEligibility(policy => policy.Without(new LivesNear().Code))
            .ConfigureEligibility(policy => policy.WithVersion("mine"))
            .ConfigureRosterObjective(objective => objective with { FairnessStep = 5 })
            .ConfigureRostering(options => options with { Threads = 1 })
            .ConfigureProcurement(rules => rules with { Thresholds = [Threshold(tender: 4_000_000)] })
            .ConfigureIncomeShare(rules => rules with { Restrictions = [new(Ours) { Mode = PartnershipMode.CoCreation }] })
            .ConfigureComplaints(deadlines => deadlines with { Answer = 7 })
            .UseSupervision(ThreeYears)
            .UseMatching(Nearest)));

        var earning = provider.GetRequiredService<EarningPolicy>();
        Assert.Equal((2, OverCap.Donate), (earning.Steps.OfType<BaseRate>().Single().Points, earning.OverCap));
        var terms = provider.GetRequiredService<PointsProgrammeTerms>();
        Assert.Equal((12, 500), (terms.ExpiryMonths, terms.Ceiling));
        Assert.Equal(ClawbackPolicy.Reject, provider.GetRequiredService<ExchangeOptions>().Clawback);
        var eligibility = provider.GetRequiredService<Policy<EligibilityFacts>>();
        Assert.Equal(("mine", EligibilityPolicy.Default.Rules.Count - 1), (eligibility.Version, eligibility.Rules.Count));
        Assert.Equal(5, provider.GetRequiredService<RosterObjective>().FairnessStep);
        Assert.Equal(1, provider.GetRequiredService<RosterSolver>().Options.Threads);
        Assert.Single(provider.GetRequiredService<ProcurementRules>().Thresholds);
        Assert.Single(provider.GetRequiredService<ShareRules>().Restrictions);
        Assert.Equal(7, provider.GetRequiredService<ComplaintDeadlines>().Answer);
        Assert.Same(ThreeYears, provider.GetRequiredService<SupervisionCadence>());
        Assert.Same(Nearest, provider.GetRequiredService<MatchRules>());
    }

    [Fact]
    public void One_area_alone_takes_the_same_settings()
    {
        var services = new ServiceCollection();
        services
            .AddPoints(terms: one => one with { ExpiryMonths = null }, earning: policy => policy.With(OverCap.Donate))
            .AddVolunteering(
                eligibility: policy => policy.WithVersion("mine"), objective: one => one with { UsualRest = 480 }, rostering: one => one with { Rounds = 1 })
            .AddExchange(configure: one => one with { Clawback = ClawbackPolicy.AllowNegative })
            .AddPartnerships(
                procurement: rules => rules with { Thresholds = [Threshold(1)] }, complaints: one => one with { Accept = 1 }, supervision: ThreeYears,
                matching: Nearest, shares: rules => rules with { Restrictions = [new(Ours) { Payer = LegalForm.SelfEmployed }] });
        using var provider = Build(services);

        Assert.Null(provider.GetRequiredService<PointsProgrammeTerms>().ExpiryMonths);
        Assert.Equal(OverCap.Donate, provider.GetRequiredService<EarningPolicy>().OverCap);
        Assert.Equal("mine", provider.GetRequiredService<Policy<EligibilityFacts>>().Version);
        Assert.Equal(480, provider.GetRequiredService<RosterObjective>().UsualRest);
        Assert.Equal(1, provider.GetRequiredService<RosterSolverOptions>().Rounds);
        Assert.Equal(ClawbackPolicy.AllowNegative, provider.GetRequiredService<ExchangeOptions>().Clawback);
        Assert.Single(provider.GetRequiredService<ProcurementRules>().Thresholds);
        Assert.Equal(1, provider.GetRequiredService<ComplaintDeadlines>().Accept);
        Assert.Same(ThreeYears, provider.GetRequiredService<SupervisionCadence>());
        Assert.Same(Nearest, provider.GetRequiredService<MatchRules>());
        Assert.Single(provider.GetRequiredService<ShareRules>().Restrictions);
    }

    public static TheoryData<string, Action<CommunityDomainBuilder>> Unsound { get; } = new()
    {
        { "Earning", one => one.ConfigureEarning(_ => null!) },
        { "PointsProgramme.Id", one => one.ConfigurePointsProgramme(_ => new(default)) },
        { "PointsProgramme.ExpiryMonths", one => one.ConfigurePointsProgramme(terms => terms with { ExpiryMonths = 0 }) },
        { "PointsProgramme.Ceiling", one => one.ConfigurePointsProgramme(terms => terms with { Ceiling = -1 }) },
        { "Exchange.Clawback", one => one.ConfigureExchange(options => options with { Clawback = (ClawbackPolicy)9 }) },
        { "Eligibility", one => one.ConfigureEligibility(_ => null!) },
        { "RosterObjective.FairnessStep", one => one.ConfigureRosterObjective(objective => objective with { FairnessStep = -1 }) },
        { "RosterObjective.MinimumWeight", one => one.ConfigureRosterObjective(objective => objective with { MinimumWeight = -1 }) },
        { "RosterObjective.OverTargetWeight", one => one.ConfigureRosterObjective(objective => objective with { OverTargetWeight = -1 }) },
        { "RosterObjective.PromiseWeight", one => one.ConfigureRosterObjective(objective => objective with { PromiseWeight = -1 }) },
        { "RosterObjective.UsualRest", one => one.ConfigureRosterObjective(objective => objective with { UsualRest = 10_081 }) },
        { "Rostering.Threads", one => one.ConfigureRostering(options => options with { Threads = 0 }) },
        { "Rostering.LabelCap", one => one.ConfigureRostering(options => options with { LabelCap = 15 }) },
        { "Partnerships.TermLimits", one => one.ConfigurePartnerships(rules => rules with { TermLimits = [rules.TermLimits[0]] }) },
        { "Partnerships.TermLimits", one => one.ConfigurePartnerships(rules => rules with { TermLimits = [.. rules.TermLimits.Select(limit => limit with { Longest = 0 })] }) },
        { "Partnerships.SupplementLimits", one => one.ConfigurePartnerships(rules => rules with { SupplementLimits = rules.SupplementLimits.AddRange(rules.SupplementLimits) }) },
        { "Procurement.Rules", one => one.ConfigureProcurement(rules => rules with { Rules = [] }) },
        { "Procurement.Thresholds", one => one.ConfigureProcurement(rules => rules with { Thresholds = [Threshold(tender: 0.5m)] }) },
        { "IncomeShare.Restrictions", one => one.ConfigureIncomeShare(_ => new([new(Ours)])) },
        { "Complaints.Accept", one => one.ConfigureComplaints(deadlines => deadlines with { Accept = 0 }) },
        { "Complaints.Answer", one => one.ConfigureComplaints(deadlines => deadlines with { Answer = 0 }) },
        { "Complaints.Basis", one => one.ConfigureComplaints(deadlines => deadlines with { Basis = null! }) },
        { "Supervision.Months", one => one.UseSupervision(ThreeYears with { Months = 0 }) },
        { "Supervision.Months", one => one.UseSupervision(ThreeYears with { Months = 1201 }) },
        { "Matching.Objective", one => one.UseMatching(Nearest with { Objective = (MatchObjective)9 }) },
        { "Matching.Weights", one => one.UseMatching(Nearest with { Weights = new(0, 0, -1) }) },
        { "Matching.Weights", one => one.UseMatching(Nearest with { Weights = null! }) },
    };

    [Theory]
    [MemberData(nameof(Unsound), DisableDiscoveryEnumeration = true)]
    public void Unsound_setting_is_named_at_registration(string option, Action<CommunityDomainBuilder> configure)
    {
        var thrown = Assert.ThrowsAny<ArgumentException>(() => With(configure));

        Assert.Contains($"The option {option} ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Programme_and_desks_open_on_the_hosts_ledger_clock_and_options()
    {
        var services = With(community => community
            .UseClock(new ManualClock(ExchangeExample.Opening))
            .ConfigureEarning(policy => policy.With(new BaseRate(points: 3)).With(new EarningCap(EarningCapScope.Activity, 100)))
            .ConfigurePointsProgramme(terms => terms with { Id = ExchangeExample.Draft.State.Points, ExpiryMonths = 1 })
            .ConfigureExchange(options => options with { Clawback = ClawbackPolicy.Reject }));
        services.AddSingleton<ILedgerJournal, InMemoryJournal>();
        using var provider = Build(services);
        var (desk, points) = (provider.GetRequiredService<ExchangeDesk>(), provider.GetRequiredService<PointsProgramme>());
        var (programme, record) = (ExchangeExample.Draft.Open(ExchangeExample.Officer, ExchangeExample.Opening).Value, ExchangeExample.Served(day: 7, minutes: 120));
        var (now, member) = (record.State.ChangedAt, ExchangeExample.Volunteer);

        // The host's rate, on the one ledger; the host's expiry; the host's way with points that are spent already.
        Assert.Equal(6, desk.Earn(programme, record, "traffic-guidance", ServiceTraits.None, [], now).Value.Points);
        Assert.Same(provider.GetRequiredService<PointsLedger>(), points.Ledger);
        Assert.Equal(6, points.PointsOf(member, now));
        var spend = Transfer.Direct(new(99), points.Accounts.PointsOf(member), points.Accounts.Donation, 1, PointsUnit.Points, new TransferCode(1));
        Assert.Equal(TransferStatus.Accepted, points.Ledger.Post(now, spend));
        var voided = record.Void("a mistake", ExchangeExample.Officer, now).Value;
        var refused = Assert.IsType<PointsErrors.TransferRefused>(Assert.Single(desk.TakeBack(voided, now).Errors));
        Assert.Equal(TransferStatus.ExceedsCredits, refused.Status);
        Assert.True(desk.TakeBack(voided, ClawbackPolicy.AllowNegative, now).IsSuccess);
        Assert.Equal(-1, points.Ledger.Balance(points.Ledger.Resolve(points.Accounts.PointsOf(member))).Posted);
        Assert.NotNull(provider.GetRequiredService<RewardDesk>());
    }

    [Fact]
    public void Programme_that_cannot_open_says_why()
    {
        // What the host registers itself is not checked at registration.
        var services = With();
        services.AddSingleton<ILedgerJournal, InMemoryJournal>().AddSingleton(new PointsProgrammeTerms(default));
        using var provider = Build(services);

        var thrown = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<PointsProgramme>);

        Assert.StartsWith("The points programme did not open: ", thrown.Message, StringComparison.Ordinal);
    }

    private static ProcurementThreshold Threshold(decimal tender) => new(
        new(1), new LocalDate(2024, 1, 1), Money.Yuan(1).Value, Money.Yuan(tender).Value, Ours);
}
