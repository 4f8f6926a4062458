using CommunityDomain.Volunteering;

namespace CommunityDomain.Extensions.DependencyInjection;

internal static class VolunteeringSettings
{
    private const int LongestRest = 10_080;

    public static Setting<AttendancePolicy> Attendance { get; } = new("Volunteering", (policy, name) =>
    {
        Option.RequireAtLeast(0, $"{name}.EarlyMinutes", policy.EarlyMinutes);
        Option.RequireAtLeast(0, $"{name}.OvertimeMinutes", policy.OvertimeMinutes);
        Option.RequireAtLeast(1, $"{name}.EntryWorkingDays", policy.EntryWorkingDays);
    });

    public static Setting<Policy<EligibilityFacts>> Eligibility { get; } = new("Eligibility", (_, _) => { });

    public static Setting<RosterObjective> Objective { get; } = new("RosterObjective", (objective, name) =>
    {
        Option.RequireAtLeast(0, $"{name}.FairnessStep", objective.FairnessStep);
        Option.RequireAtLeast(0, $"{name}.MinimumWeight", objective.MinimumWeight);
        Option.RequireAtLeast(0, $"{name}.OverTargetWeight", objective.OverTargetWeight);
        Option.RequireAtLeast(0, $"{name}.PromiseWeight", objective.PromiseWeight);
        Option.Require(objective.UsualRest is >= 0 and <= LongestRest, $"{name}.UsualRest", objective.UsualRest, $"from 0 to {LongestRest}");
    });

    public static Setting<RosterSolverOptions> Solver { get; } = new("Rostering", (options, name) =>
    {
        try
        {
            _ = new RosterSolver(options);
        }
        catch (ArgumentOutOfRangeException unsound)
        {
            throw new ArgumentException($"The option {name}.{unsound.ParamName} is unsound: {unsound.Message}", nameof(options), unsound);
        }
    });
}
