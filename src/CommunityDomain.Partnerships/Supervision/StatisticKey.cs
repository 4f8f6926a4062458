namespace CommunityDomain.Partnerships;

/// <summary>What a figure is about.</summary>
/// <param name="Community">The community.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Measure">What is counted.</param>
public readonly record struct StatisticKey(CommunityId Community, Scenario Scenario, PartnershipMode Mode, StatisticMeasure Measure);
