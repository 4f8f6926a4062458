using System.Globalization;
using CommunityDomain.Admission;
using CommunityDomain.Testing;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The same cases decided before and after a change of the rules, kept without words, and run again under the rules of their day.</summary>
public sealed class DecidedCases : Chapter
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public override string Row => "S1.2";

    public override void Run(StoryContext story, RowReport row)
    {
        var change = new LocalDate(2024, 7, 1);
        var later = AdmissionPolicy.Default.Replace(new NoSeriousViolation(years: 5)).Replace(new PublicNoticeLength(workingDays: 7)).WithVersion("2");
        var register = AdmissionPolicyRegister.Empty.Enter(new(2020, 1, 1), AdmissionPolicy.Default).Bind(one => one.Enter(change, later)).Value;
        var chance = story.ChanceFor("decided cases");
        var pairs = story.Volume(500, 110);
        var (identical, differ, refused) = (0, 0, 0);
        string? letter = null;
        for (var number = 0; number < pairs; number++)
        {
            var facts = Vary(chance, change);
            AssessmentOutcome? before = null;
            foreach (var day in new[] { change.PlusDays(-1), change })
            {
                var decided = register.On(day).Value.Assess(facts, day);
                var (record, english, chinese) = (decided.ToRecord(), decided.Explain(English), decided.Explain(Chinese));
                var again = register.Rerun(record, facts).Value;
                row.Require(
                    again.IsIdentical && again.Assessment.Explain(English) == english && again.Assessment.Explain(Chinese) == chinese,
                    $"case {number} of {day} runs again as it was");
                identical++;
                refused += decided.Outcome == AssessmentOutcome.Refused ? 1 : 0;
                if (before is { } old && old != decided.Outcome)
                    differ++;
                before = decided.Outcome;
                if (decided.Failures.Count() >= 3)
                    letter ??= $"{english}\n{chinese}";
            }
            row.Progress(number, pairs);
        }
        row.Require(differ > 0, "the change of rules changes decisions");
        row.Require(letter is not null, "one case at least is refused for three reasons");
        row.Count("cases decided", identical);
        row.Count("cases run again under the rules of their day, verdicts and words identical", identical);
        row.Count("cases refused or incomplete by a broken rule", refused);
        row.Count("facts decided otherwise after the change", differ);
        row.Text("A refused applicant's explanation, in both languages 不予准入说明", letter!);
        row.Text("The policy 准入规则", later.ToMarkdown(Chinese));
        row.IsRun();
    }

    private static AdmissionFacts Vary(Chance chance, LocalDate around)
    {
        var facts = AdmissionExamples.Facts with
        {
            NoticeWorkingDays = chance.Between(4, 8),
            SeriousViolations = chance.Percent(40) ? ValueList.Create([around.PlusDays(-chance.Between(900, 2000))]) : ValueList.Create<LocalDate>([]),
            MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), around.PlusDays(-chance.Between(300, 400)))]),
            ServiceDays = new(around.PlusDays(30), around.PlusDays(390)),
            InsuredDays = new(around, around.PlusDays(chance.Between(385, 400))),
        };
        if (chance.Percent(20))
            facts = facts with { Listing = chance.Pick(Enum.GetValues<RegulatorListing>()) };
        if (chance.Percent(20))
            facts = facts with { LegalForm = chance.Pick(Enum.GetValues<LegalForm>()) };
        if (chance.Percent(15))
            facts = facts with { Interests = null };
        if (chance.Percent(15))
            facts = facts with { SeatsLeft = 0 };
        if (chance.Percent(15))
            facts = facts with { IsStatutoryProcurement = true };
        return facts;
    }
}
