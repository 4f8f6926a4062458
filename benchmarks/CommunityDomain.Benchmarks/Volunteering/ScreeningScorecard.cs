using CommunityDomain.Testing;
using CommunityDomain.Volunteering;
using NodaTime;

namespace CommunityDomain.Benchmarks.Volunteering;

/// <summary>Screening 90,000 people against 3,700 shifts, with the rejections of each rule counted.</summary>
public sealed class ScreeningScorecard : IScorecard
{
    public string Area => "volunteering";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        var instance = PopulationInstance.Generate(run.Volume(90_000, 900), run.Volume(3_700, 37), zone);
        var eligible = 0L;
        var best = Timing.Best(run.Volume(3, 1), () => instance, one =>
        {
            var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, one.Candidates).Value;
            eligible = screen.Screen(one.Shifts).Sum(shift => (long)shift.Count);
        });
        yield return new Figure("volunteering.eligibility.screening", best.TotalSeconds, "s", Target.AtMost(2));
        var pairs = (long)instance.Candidates.Count * instance.Shifts.Count;
        ScorecardRun.Note($"{pairs} pairs, {eligible} of them eligible, compiled and screened with {EligibilityPolicy.Default.Rules.Count} rules: {best.TotalNanoseconds / pairs:0.00} ns a pair");
    }
}
