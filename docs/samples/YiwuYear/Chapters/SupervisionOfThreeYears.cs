using CommunityDomain.Partnerships;
using NodaTime.Text;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>A town is supervised for three years: what falls due agrees with a table computed by hand, and every seventh report is late and is found.</summary>
public sealed class SupervisionOfThreeYears : Chapter
{
    private const int LateEvery = 7, DaysLate = 5;

    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);

    public override string Row => "S1.11";

    public override void Run(StoryContext story, RowReport row)
    {
        var cadence = new SupervisionCadence(new LocalDate(2024, 1, 1), Months: 36);
        var table = Table();
        Agree(story, row, cadence, table);

        var plan = SupervisionPlan.Start(
            story.Id<SupervisionPlanId>("supervision"), story.Id<CommunityId>("yiwu"), cadence, Officer, story.At(2024, 1, 2)).Value;
        var number = 0;
        foreach (var months in table.GroupBy(due => due.On))
        {
            List<HandDue> late = [];
            foreach (var due in months)
            {
                if (++number % LateEvery == 0)
                    late.Add(due);
                else
                    plan = plan.File(due.Kind, due.Number, $"report {number}", story.Zone, Officer, At(story, months.Key)).Value;
            }
            plan = Find(story, row, plan, months.Key, late);
            if (months.Any(due => due.Kind == SupervisionKind.Quarterly))
                plan = Promote(story, row, plan, months.Key);
        }
        row.Require(plan.State.Filed.Count == table.Count, "everything that was due is filed in the end");
        row.Count("filed on time", table.Count - plan.State.Findings.Count);
        row.Count("late, found on the day after, filed and resolved", plan.State.Findings.Count(finding => finding.ResolvedAt is not null));
        row.Count("good practices promoted, two at each quarter's end", plan.State.Promoted.Count);
        plan = plan.End(story.Calendar, story.Zone, Officer, story.At(2027, 1, 8)).Value;
        row.Require(SupervisionPlan.Replay(plan.Changes).Value.State == plan.State, "the plan's history replays");
        row.Text("When supervision falls due, by hand 督导日期表", File.ReadAllText(TablePath));
        row.Picture("The life of a plan of supervision", LifecyclePicture.Draw(SupervisionPlan.Lifecycle));
        row.IsThin("the figures are counted in a chapter of their own");
    }

    private static string TablePath => Path.Combine(AppContext.BaseDirectory, "Data", "supervision-due.txt");

    // The library's dues and the table, one by one: kind, number, the last day of the period, the day when it is due.
    private static void Agree(StoryContext story, RowReport row, SupervisionCadence cadence, List<HandDue> table)
    {
        var dues = cadence.Dues().Select(due => new HandDue(
            due.Kind, due.Number, due.Period.End, due.Due.Resolve(story.Calendar).LastDay.Value)).ToList();
        row.Require(dues.Count == table.Count, $"{table.Count} dues in three years, not {dues.Count}");
        foreach (var (computed, byHand) in dues.Zip(table))
            row.Require(computed == byHand, $"{computed} is {byHand} by hand");
        foreach (var kind in Enum.GetValues<SupervisionKind>())
            row.Count($"due dates {kind.ToString().ToLowerInvariant()}, as computed by hand", dues.Count(due => due.Kind == kind));
        row.Count("of them moved to the next day that is worked", dues.Count(due => due.On > due.End));
        var next = new SupervisionCadence(new LocalDate(2026, 11, 1), Months: 3).Due(SupervisionKind.Monthly, 3).Due;
        row.Require(next.Resolve(story.Calendar).MissingYear == 2027, "a date in a year whose holidays are not published is provisional");
    }

    // Nothing is late on its last day; on the day after each is found, stays found when it is filed, and goes only when somebody resolves it.
    private static SupervisionPlan Find(StoryContext story, RowReport row, SupervisionPlan plan, LocalDate on, List<HandDue> late)
    {
        row.Require(Nothing(plan, on) && (late.Count > 0 || Nothing(plan, on.PlusDays(1))), $"nothing is late on {on}");
        if (late.Count == 0)
            return plan;
        var before = plan.State.Findings.Count;
        plan = plan.FindLate(story.Calendar, story.Zone, Actor.Clock, At(story, on.PlusDays(1))).Value;
        var found = plan.State.Findings.Skip(before).ToList();
        row.Require(
            found.Select(finding => (finding.Kind, finding.Number, finding.DueOn)).SequenceEqual(late.Select(due => (due.Kind, due.Number, due.On))),
            $"what is late on the day after {on} is found, and nothing else");
        row.Require(Nothing(plan, on.PlusDays(2)), "what was found is not found twice");
        var at = At(story, on.PlusDays(DaysLate));
        foreach (var due in late)
            plan = plan.File(due.Kind, due.Number, "report, late", story.Zone, Officer, at).Value;
        row.Require(plan.End(story.Calendar, story.Zone, Officer, at).Errors.Single() is PartnershipsErrors.FindingsOpen, "no plan ends over an open finding");
        foreach (var finding in found)
            plan = plan.Resolve(finding.Id, "filed late; the reason is in the report", Officer, at).Value;
        return plan;

        bool Nothing(SupervisionPlan plan, LocalDate day) =>
            plan.FindLate(story.Calendar, story.Zone, Actor.Clock, At(story, day)).Errors.SingleOrDefault() is PartnershipsErrors.NothingLate;
    }

    private static SupervisionPlan Promote(StoryContext story, RowReport row, SupervisionPlan plan, LocalDate on)
    {
        var (community, scope) = (story.Id<CommunityId>("yiwu"), new PartnershipScope(Scenario.Services, PartnershipMode.ResourceLinking));
        ValueList<GoodPractice> batch =
        [
            new($"practice of a street, {on:R}", community, scope, "summary of the quarter"),
            new($"practice of a town, {on:R}", community, scope, "summary of the quarter"),
        ];
        var at = At(story, on.PlusDays(DaysLate));
        plan = plan.Promote(batch, Officer, at).Value;
        row.Require(plan.Promote(batch, Officer, at).IsFailed, "no good practice is promoted twice");
        return plan;
    }

    private static Instant At(StoryContext story, LocalDate day) => story.At(day.Year, day.Month, day.Day, 17);

    private static List<HandDue> Table()
    {
        var numbers = new Dictionary<SupervisionKind, int>();
        List<HandDue> table = [];
        foreach (var line in File.ReadLines(TablePath).Where(line => !line.StartsWith('#')))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var mark in cells[3])
            {
                var kind = mark switch
                {
                    'M' => SupervisionKind.Monthly,
                    'T' => SupervisionKind.TwoMonthly,
                    'Q' => SupervisionKind.Quarterly,
                    _ => throw new InvalidDataException(line),
                };
                table.Add(new(kind, numbers[kind] = numbers.GetValueOrDefault(kind) + 1, Day(cells[0]), Day(cells[2])));
            }
        }
        return table;
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private sealed record HandDue(SupervisionKind Kind, int Number, LocalDate End, LocalDate On);
}
