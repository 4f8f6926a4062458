using System.Globalization;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Xiping's volumes at once: 90,000 volunteers for 3,700 activities of ten places each, rostered with a certificate that is then verified.</summary>
/// <remarks>A synthetic stress: Xiping's activities were spread over many years. The instance is of the family that <see cref="RosterInstance"/> documents:
/// 40 towns, four weeks, half-days, ten skills, 30 minutes of rest, two shifts a day, one to four in all.</remarks>
public sealed class StressRoster : Chapter
{
    private static readonly RosterSolver Solver = new();

    public override string Row => "S6";

    public override void Run(StoryContext story, RowReport row)
    {
        var xiping = story.Seeds.Xiping;
        var whole = RosterInstance.Large with { Volunteers = xiping.Volunteers, Shifts = xiping.Activities };
        var problem = ((story.Options.Quick ? RosterInstance.Small : whole) with { Seed = story.Options.Seed }).Build();
        row.Count("volunteers of the stress roster", problem.PersonCount);
        row.Count("activities of the stress roster", problem.ShiftCount);
        row.Count("pairs of a volunteer and an activity that he may and can take", problem.PairCount);

        var roster = Solver.Solve(problem, new Rounds(row, Solver.Options.Rounds));
        var audit = roster.Certificate.Verify(problem, roster);
        row.Require(audit.IsValid, "the certificate of the stress roster is verified");
        row.Require(audit.Gap <= 0.0002, $"the gap is at most 0.02 %, not {audit.Gap.ToString("P4", CultureInfo.InvariantCulture)}");
        row.Count("places of them", Places(problem));
        row.Count("places filled", roster.AssignmentCount);
        row.Count("volunteers with a place", Enumerable.Range(0, problem.PersonCount).Count(person => roster.ScheduleOf(person).Length > 0));
        row.Count("objective of the stress roster", audit.Objective);
        row.Count("bound that its prices prove", audit.Bound);
        row.Fact("gap of the stress roster", audit.Gap.ToString("P4", CultureInfo.InvariantCulture));
        row.Fact("digest of the stress roster", roster.Digest.ToString());
        Tamper(row, problem, roster);
        Explain(row, roster);
        row.PartIsRun("stress roster");
    }

    // Whoever gets the roster can check it: a better objective claimed, a tighter bound claimed, somebody put where he may not go.
    private static void Tamper(RowReport row, RosterProblem problem, Roster roster)
    {
        var (certificate, assignments) = (roster.Certificate, roster.Assignments.ToArray());
        var stranger = Enumerable.Range(0, problem.ShiftCount).First(shift => problem.PositionOf(0, shift) < 0);
        RosterAssignment[] elsewhere = [.. assignments, new(problem.PersonAt(0), problem.ShiftAt(stranger).Id)];
        Roster[] forged =
        [
            Roster.Restore(problem, assignments, certificate with { Objective = certificate.Objective + 1 }),
            Roster.Restore(problem, assignments, certificate with { Bound = certificate.Bound - 1 }),
            Roster.Restore(problem, assignments[1..], certificate),
            Roster.Restore(problem, elsewhere, certificate),
        ];
        row.Require(Roster.Restore(problem, assignments, certificate).Digest == roster.Digest, "a stored roster is put together again");
        row.Require(forged.All(one => !one.Certificate.Verify(problem, one).IsValid), "the verifier refuses every forgery");
        row.Count("forged rosters and certificates refused", forged.Length);
    }

    private static void Explain(RowReport row, Roster roster)
    {
        var open = new RosterAdvisor(roster).OpenPlaces().ToList();
        // Nobody is screened out by a rule here: an open place lacks people who may come, or those who may are kept away.
        row.Require(open.All(one => one.Obstacles.Count > 0 || one.Eligible == one.OnDuty), "an open place has its reasons");
        row.Count("places that stayed open, each explained", open.Sum(one => one.Missing));
        if (open.Count > 0)
        {
            row.Text(
                "Why a place of the stress roster is open",
                $"{open[0].Explain(CultureInfo.GetCultureInfo("en"))}\n{open[0].Explain(CultureInfo.GetCultureInfo("zh-Hans"))}");
        }
    }

    private static int Places(RosterProblem problem) => Enumerable.Range(0, problem.ShiftCount).Sum(shift => problem.ShiftAt(shift).Cover.Maximum);

    private sealed class Rounds(RowReport row, int rounds) : IProgress<RosterProgress>
    {
        private int _done;

        public void Report(RosterProgress value) => row.Progress(Math.Min(++_done, rounds), rounds);
    }
}
