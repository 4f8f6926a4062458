using CommunityDomain.Partnerships;

namespace CommunityDomain.Extensions.DependencyInjection;

internal static class PartnershipSettings
{
    private const int MostMonths = 1200;

    public static Setting<AgreementRules> Agreements { get; } = new("Partnerships", (rules, name) =>
    {
        Option.Require(rules.Matrix is not null, $"{name}.Matrix", rules.Matrix, "given");
        foreach (var mode in Enum.GetValues<PartnershipMode>())
        {
            var limits = rules.TermLimits.Where(limit => limit.Mode == mode).ToValueList();
            Option.Require(limits.Count == 1, $"{name}.TermLimits", $"{limits.Count} of {mode}", "one row a mode");
            Option.RequireAtLeast(1, $"{name}.TermLimits", Math.Min(limits[0].Longest, limits[0].LongestWhenStable));
        }
        Option.Require(
            rules.SupplementLimits.Select(limit => limit.Mode).Distinct().Count() == rules.SupplementLimits.Count, $"{name}.SupplementLimits",
            rules.SupplementLimits.Count, "at most one row a mode");
    });

    public static Setting<ProcurementRules> Procurement { get; } = new("Procurement", (rules, name) =>
    {
        foreach (var invariant in Enum.GetValues<ProcurementInvariant>())
        {
            var rows = rules.Rules.Count(rule => rule.Invariant == invariant);
            Option.Require(rows == 1, $"{name}.Rules", $"{rows} of {invariant}", "one row an invariant");
        }
        foreach (var threshold in rules.Thresholds)
        {
            Option.Require(
                threshold.Procurement.Currency == threshold.Tender.Currency && threshold.Procurement.Amount <= threshold.Tender.Amount,
                $"{name}.Thresholds", threshold, "of one currency, no tender below the limit of procurement");
        }
    });

    public static Setting<ShareRules> Shares { get; } = new("IncomeShare", (rules, name) =>
    {
        foreach (var restriction in rules.Restrictions)
        {
            Option.Require(restriction.Basis is not null, $"{name}.Restrictions", restriction, "with a basis");
            Option.Require(
                restriction is { Recipient: not null } or { Payer: not null } or { Mode: not null } or { Source: not null },
                $"{name}.Restrictions", restriction, "of something: name a recipient, a payer, a mode or a source");
        }
    });

    public static Setting<ComplaintDeadlines> Complaints { get; } = new("Complaints", (deadlines, name) =>
    {
        Option.RequireAtLeast(1, $"{name}.Accept", deadlines.Accept);
        Option.RequireAtLeast(1, $"{name}.Answer", deadlines.Answer);
        Option.Require(deadlines.Basis is not null, $"{name}.Basis", deadlines.Basis, "given");
    });

    public static Setting<SupervisionCadence> Supervision { get; } = new("Supervision", (cadence, name) =>
        Option.Require(cadence.Months is >= 1 and <= MostMonths, $"{name}.Months", cadence.Months, $"from 1 to {MostMonths}"));

    public static Setting<MatchRules> Matching { get; } = new("Matching", (rules, name) =>
    {
        Option.Require(Enum.IsDefined(rules.Objective), $"{name}.Objective", rules.Objective, "defined");
        Option.Require(rules.Weights is not null, $"{name}.Weights", rules.Weights, "given");
        var faults = rules.Validated();
        Option.Require(faults.IsSuccess, $"{name}.Weights", rules.Weights, $"in range ({string.Join("; ", faults.Errors)})");
    });
}
