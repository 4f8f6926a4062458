namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The table of contents: the chapters in the order in which the year runs.</summary>
public static class Contents
{
    /// <summary>The chapters. Each stands on a line of its own.</summary>
    public static IReadOnlyList<Chapter> Chapters() =>
    [
        // S1.1 – S1.5: calls, admission, conversion, scenarios, registers and grant rounds
        new CallsAndApplications(),
        new ExistingPartners(),
        new DecidedCases(),
        new RedSpanner(),
        new FiveScenariosFiveModes(),
        new GrantRounds(),
        new RegistersMatched(),
        // S1.6 – S1.10: the five modes
        new ServicePurchases(),
        new PurchasesRefused(),
        new LinkingAcrossJinhua(),
        new BenefitExchange(),
        // S1.11 – S1.13: supervision, support, stations
        new SupervisionOfThreeYears(),
        new FiguresOfAYear(),
        new TalentsAndMentors(),
        new IncomeShares(),
        new StationsAndCatalogue(),
        // S2, S3, S8: rosters
        new SaturdayAction(),
        new GuardingHearts(),
        new AfterSchool(),
        // S4 – S7: canteens, riders, the campaign, recognition
        new StressRoster(),
        new Inspections(),
        // embedding
        new EmbeddedStories(),
    ];
}
