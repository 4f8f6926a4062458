using System.Globalization;
using CommunityDomain.Testing;

namespace CommunityDomain.Volunteering.Tests;

/// <summary>Each rule on its boundary day. Shifts are on Saturday 7 March 2026 at 8:00 unless a case says otherwise.</summary>
public sealed class EligibilityRulesTests
{
    private static readonly LocalDate Day = new(2026, 3, 7);
    private static readonly VolunteerPersonalFacts Adult = new(new LocalDate(1990, 1, 1));

    private static VerdictKind Ask(
        string rule, PostRequirements requirements, Func<VolunteerState, VolunteerState> volunteer, VolunteerPersonalFacts? personal = null, LocalDate? on = null)
    {
        var post = Sample.Post(requirements: requirements) with { Place = new("post", Point: new(29_300_000, 120_000_000)) };
        var context = Sample.Activity(post).ContextOf(Sample.Shift((on ?? Day).At(new LocalTime(8, 0)), post: post)).Value;
        var assessment = EligibilityPolicy.Default.Assess(new(volunteer(Sample.Volunteer().State), personal ?? Adult), context);
        return assessment.Of(new(rule)).Value.Kind;
    }

    private static DateInterval Through(int days) => new(Day.PlusDays(-100), Day.PlusDays(days));

    [Theory]
    [InlineData(-1, VerdictKind.Fail)]
    [InlineData(0, VerdictKind.Pass)]
    [InlineData(1, VerdictKind.Pass)]
    public void Qualification_holds_through_the_day_on_which_it_expires(int offset, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-QUALIFIED", new([new("nurse")]), one => one with { Qualifications = [new(new("nurse"), Day.PlusYears(-1), Day.PlusDays(offset))] }));

    [Theory]
    [InlineData(-1, VerdictKind.Fail)]
    [InlineData(0, VerdictKind.Pass)]
    public void Certificate_that_expires_between_two_shifts_of_one_person_takes_effect_on_its_day(int shiftsLastDay, VerdictKind second)
    {
        VolunteerState Certified(VolunteerState one) => one with { Qualifications = [new(new("counsellor"), Day.PlusYears(-1), Day.PlusDays(7 + shiftsLastDay))] };

        Assert.Equal(VerdictKind.Pass, Ask("VOL-QUALIFIED", new([new("counsellor")]), Certified));
        Assert.Equal(second, Ask("VOL-QUALIFIED", new([new("counsellor")]), Certified, on: Day.PlusDays(7)));
    }

    [Theory]
    [InlineData(-1, VerdictKind.Pass)]
    [InlineData(0, VerdictKind.Pass)]
    [InlineData(1, VerdictKind.Pass)]
    [InlineData(2, VerdictKind.Fail)]
    public void Any_certificate_of_the_code_that_holds_on_the_day_is_enough(int gap, VerdictKind expected)
    {
        // One through the day before, its renewal from some day on.
        VolunteerState Renewed(VolunteerState one) => one with
        {
            Qualifications = [new(new("nurse"), Day.PlusYears(-1), Day.PlusDays(-1)), new(new("nurse"), Day.PlusDays(gap - 1))],
            Trainings = [new(new("traffic"), Day.PlusYears(-1), Day.PlusDays(-1)), new(new("traffic"), Day.PlusDays(gap - 1))],
        };

        Assert.Equal(expected, Ask("VOL-QUALIFIED", new([new("nurse")]), Renewed));
        Assert.Equal(expected, Ask("VOL-TRAINED", new(Trainings: [new("traffic")]), Renewed));
    }

    [Theory]
    [InlineData(0, VerdictKind.Pass)]
    [InlineData(1, VerdictKind.Fail)]
    public void Training_counts_from_its_day_on(int offset, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-TRAINED", new(Trainings: [new("traffic")]), one => one with { Trainings = [new(new("traffic"), Day.PlusDays(offset))] }));

    // The eighteenth birthday is 7 March 2008 + 18 years.
    [Theory]
    [InlineData("2008-03-07", VerdictKind.Pass)]
    [InlineData("2008-03-08", VerdictKind.Fail)]
    [InlineData(null, VerdictKind.Unknown)]
    public void No_minor_serves_in_danger_until_the_eighteenth_birthday(string? born, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-MINOR-DANGER", new(Dangerous: true), one => one, Born(born)));

    [Theory]
    [InlineData("2008-03-07", false, false, VerdictKind.NotApplicable)]
    [InlineData("2008-03-08", false, false, VerdictKind.Fail)]
    [InlineData("2008-03-08", true, false, VerdictKind.Pass)]
    [InlineData("2018-03-07", true, false, VerdictKind.Pass)]
    [InlineData("2018-03-08", true, false, VerdictKind.Fail)]
    [InlineData("2018-03-08", true, true, VerdictKind.Pass)]
    [InlineData(null, true, true, VerdictKind.Unknown)]
    public void Minors_serve_with_consent_and_children_below_eight_in_company(string? born, bool consent, bool accompanies, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-GUARDIAN", PostRequirements.None,
            one => consent ? one with { GuardianConsents = [new(new(9), Through(0), accompanies)] } : one, Born(born)));

    [Theory]
    [InlineData(-1, VerdictKind.Fail)]
    [InlineData(0, VerdictKind.Pass)]
    public void Insurance_and_agreement_cover_the_day(int offset, VerdictKind expected)
    {
        var dangerous = new PostRequirements(Dangerous: true);

        Assert.Equal(expected, Ask("VOL-INSURED", dangerous, one => one with { Insurance = [new("P", Through(offset))] }));
        Assert.Equal(expected, Ask("VOL-AGREEMENT", dangerous, one => one with { Agreements = [new(Sample.Centre, Through(offset))] }));
        Assert.Equal(VerdictKind.Fail, Ask("VOL-AGREEMENT", dangerous, one => one with { Agreements = [new(new(999), Through(9))] }));
        Assert.Equal(VerdictKind.NotApplicable, Ask("VOL-INSURED", PostRequirements.None, one => one));
        Assert.Equal(VerdictKind.NotApplicable, Ask("VOL-AGREEMENT", PostRequirements.None, one => one));
    }

    [Theory]
    [InlineData(-366, VerdictKind.Fail)]
    [InlineData(-365, VerdictKind.Pass)]
    [InlineData(0, VerdictKind.Pass)]
    [InlineData(1, VerdictKind.Fail)]
    public void Check_for_minors_counts_for_a_year(int offset, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-CLEARED", new(WithMinors: true), one => one with { CheckedForMinorsOn = Day.PlusDays(offset) }));

    [Theory]
    [InlineData(0, VerdictKind.Fail)]
    [InlineData(1, VerdictKind.Pass)]
    [InlineData(-1, VerdictKind.Pass)]
    public void Blocked_day_is_not_asked(int offset, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-BLOCKED", PostRequirements.None,
            one => one with { Availability = Availability.Always with { Blocked = [new(Day.PlusDays(offset), Day.PlusDays(offset))] } }));

    [Theory]
    [InlineData(16, 16, VerdictKind.Pass)]
    [InlineData(17, null, VerdictKind.Fail)]
    [InlineData(null, 15, VerdictKind.Fail)]
    [InlineData(null, null, VerdictKind.NotApplicable)]
    public void Age_lies_within_both_ends(int? least, int? greatest, VerdictKind expected) =>
        Assert.Equal(expected, Ask("VOL-AGE", new(LeastAge: least, GreatestAge: greatest), one => one, Born("2010-03-07")));

    [Fact]
    public void Distance_is_inclusive_and_an_erased_home_is_asked_for()
    {
        var near = new VolunteerPersonalFacts(Adult.BirthDate, new("", Point: new(29_310_000, 120_000_000)));

        Assert.Equal(VerdictKind.Pass, Ask("VOL-NEAR", new(WithinMetres: 1112), one => one, near));
        Assert.Equal(VerdictKind.Fail, Ask("VOL-NEAR", new(WithinMetres: 1111), one => one, near));
        Assert.Equal(VerdictKind.Unknown, Ask("VOL-NEAR", new(WithinMetres: 1112), one => one, Adult));
    }

    [Fact]
    public void Registered_free_and_team_are_asked()
    {
        Assert.Equal(VerdictKind.Fail, Ask("VOL-REGISTERED", PostRequirements.None, one => one with { Status = VolunteerStatus.Suspended }));
        Assert.Equal(VerdictKind.Fail, Ask("VOL-FREE", PostRequirements.None, one => one with { Availability = Availability.Never }));
        Assert.Equal(VerdictKind.Fail, Ask("VOL-TEAM", new(Teams: [new(3)]), one => one with { Teams = [new(4)] }));
        Assert.Equal(VerdictKind.Pass, Ask("VOL-TEAM", new(Teams: [new(3)]), one => one with { Teams = [new(4), new(3)] }));
    }

    [Fact]
    public void Every_refusal_is_explained_with_a_remedy_in_both_languages()
    {
        var instance = PopulationInstance.Generate(200, 40, Sample.Shanghai);
        var zh = CultureInfo.GetCultureInfo("zh-Hans");
        var seen = new HashSet<string>();
        foreach (var shift in instance.Shifts)
        {
            foreach (var candidate in instance.Candidates)
            {
                foreach (var verdict in EligibilityPolicy.Default.Assess(candidate, shift).Failures)
                {
                    if (!seen.Add(verdict.Reason!.Key))
                        continue;
                    foreach (var text in new[] { verdict.Explain(CultureInfo.InvariantCulture), verdict.Remedy(CultureInfo.InvariantCulture), verdict.Explain(zh), verdict.Remedy(zh) })
                        Assert.DoesNotContain('{', text);
                    Assert.NotEqual(verdict.Explain(CultureInfo.InvariantCulture), verdict.Explain(zh));
                }
            }
        }
        Assert.True(seen.Count >= 15, $"{seen.Count} reasons seen");
    }

    private static VolunteerPersonalFacts Born(string? date) =>
        new(date is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

    // Regression: a shift over midnight was offered to who does not serve on the day on which it ends.
    [Theory]
    [InlineData(-1, 480, VerdictKind.Pass)]
    [InlineData(0, 480, VerdictKind.Fail)]
    [InlineData(1, 120, VerdictKind.Pass)]
    [InlineData(1, 121, VerdictKind.Fail)]
    [InlineData(2, 480, VerdictKind.Pass)]
    public void Blocked_day_keeps_a_shift_off_that_reaches_into_it(int blocked, int minutes, VerdictKind expected)
    {
        var context = Sample.Activity(Sample.Post()).ContextOf(Sample.Shift(Day.At(new LocalTime(22, 0)), minutes)).Value;
        var day = Day.PlusDays(blocked);
        var candidate = new Candidate(
            Sample.Volunteer().State with { Availability = Availability.Always with { Blocked = [new(day, day)] } }, Adult);

        Assert.Equal(expected, EligibilityPolicy.Default.Assess(candidate, context).Of(new("VOL-BLOCKED")).Value.Kind);
        Assert.Equal(expected == VerdictKind.Pass, EligibilityScreen.Compile(EligibilityPolicy.Default, [candidate]).Value.Screen(context).Includes(0));
    }
}
