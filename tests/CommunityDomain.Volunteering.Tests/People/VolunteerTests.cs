using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class VolunteerTests
{
    private static readonly Instant Now = Sample.Now;
    private static readonly Actor Officer = Sample.Officer;
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));

    [Fact]
    public void Register_without_person_and_community_names_both() =>
        Assert.Equal(["core.empty", "core.empty"], Codes.Of(Volunteer.Register(default, default, Officer, Now)));

    [Fact]
    public void Registered_is_free_at_any_time_and_has_no_limits()
    {
        var volunteer = Sample.Volunteer();

        Assert.Equal(Availability.Always, volunteer.State.Availability);
        Assert.Equal(PersonalLimits.None, volunteer.State.Limits);
    }

    [Fact]
    public void Qualification_holds_from_its_issue_through_its_last_day()
    {
        var certificate = new Qualification(new("counsellor"), Day, Day.PlusDays(10));

        Assert.False(certificate.HoldsOn(Day.PlusDays(-1)));
        Assert.True(certificate.HoldsOn(Day));
        Assert.True(certificate.HoldsOn(Day.PlusDays(10)));
        Assert.False(certificate.HoldsOn(Day.PlusDays(11)));
    }

    [Fact]
    public void Certificate_that_is_renewed_before_it_expires_leaves_no_day_without_one()
    {
        var volunteer = Sample.Volunteer()
            .Qualify(new(new("counsellor"), Day.PlusYears(-1), Day.PlusDays(5)), Officer, Now)
            .Bind(one => one.Qualify(new(new("counsellor"), Day.PlusDays(6), Day.PlusYears(1)), Officer, Now))
            .Bind(one => one.Train(new(new("traffic"), Day, Day.PlusDays(5)), Officer, Now))
            .Bind(one => one.Train(new(new("traffic"), Day.PlusDays(6)), Officer, Now)).Value;

        for (var day = Day; day <= Day.PlusDays(9); day = day.PlusDays(1))
        {
            Assert.Single(volunteer.State.Qualifications, held => held.HoldsOn(day));
            Assert.Single(volunteer.State.Trainings, held => held.HoldsOn(day));
        }
        Assert.Empty(volunteer.Disqualify(new("counsellor"), "revoked", Officer, Now).Value.State.Qualifications);
    }

    [Fact]
    public void Qualify_again_from_the_same_day_corrects_the_certificate_of_its_code_and_no_other()
    {
        var volunteer = Sample.Volunteer()
            .Qualify(new(new("counsellor"), Day, Day), Officer, Now)
            .Bind(one => one.Qualify(new(new("nurse"), Day), Officer, Now))
            .Bind(one => one.Qualify(new(new("counsellor"), Day, Day.PlusYears(2)), Officer, Now)).Value;

        Assert.Equal(["counsellor", "nurse"], volunteer.State.Qualifications.Select(held => held.Code.Value));
        Assert.Equal(Day.PlusYears(2), volunteer.State.Qualifications[0].ValidThrough);
    }

    [Fact]
    public void Qualify_that_ends_before_it_begins_is_refused_and_on_the_same_day_is_not()
    {
        Assert.Equal(["volunteering.validity-reversed"],
            Codes.Of(Sample.Volunteer().Qualify(new(new("counsellor"), Day, Day.PlusDays(-1)), Officer, Now)));
        Assert.True(Sample.Volunteer().Qualify(new(new("counsellor"), Day, Day), Officer, Now).IsSuccess);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    public void Window_lasts_from_a_minute_to_a_day(int minutes, bool legal)
    {
        var weekly = new Availability([new(IsoDayOfWeek.Monday, new(8, 0), minutes), new(IsoDayOfWeek.Sunday, new(8, 0), 60)]);
        var once = new Availability(Extra: [new(Day, new(8, 0), minutes)]);

        string[] codes = legal ? [] : ["volunteering.window-unusable"];
        Assert.Equal(codes, Codes.Of(Sample.Volunteer().SetAvailability(weekly, Officer, Now)));
        Assert.Equal(codes, Codes.Of(Sample.Volunteer().SetAvailability(once, Officer, Now)));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.None)]
    [InlineData((IsoDayOfWeek)8)]
    public void Window_of_no_day_of_the_week_is_a_programmers_error(IsoDayOfWeek day) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Sample.Volunteer().SetAvailability(new([new(day, new(8, 0), 60)]), Officer, Now));

    [Fact]
    public void Leave_leaves_that_team_and_no_other()
    {
        var volunteer = Sample.Volunteer().Join(new(3), Officer, Now).Bind(one => one.Join(new(4), Officer, Now)).Value;

        Assert.Equal([new(4)], volunteer.Leave(new(3), Officer, Now).Value.State.Teams);
        Assert.Equal(["core.duplicate-id"], Codes.Of(volunteer.Join(new(4), Officer, Now)));
        Assert.Equal(["core.empty"], Codes.Of(volunteer.Join(default, Officer, Now)));
    }

    [Fact]
    public void Consent_is_replaced_and_withdrawn_for_that_guardian_alone()
    {
        var (mother, father) = (new GuardianConsent(new(8), Year), new GuardianConsent(new(9), Year));
        var volunteer = Sample.Volunteer().ConsentAsGuardian(mother, Officer, Now).Bind(one => one.ConsentAsGuardian(father, Officer, Now)).Value;
        var accompanied = father with { Accompanies = true };

        Assert.Equal([mother, accompanied], volunteer.ConsentAsGuardian(accompanied, Officer, Now).Value.State.GuardianConsents);
        Assert.Equal([mother], volunteer.WithdrawGuardianConsent(new(9), Officer, Now).Value.State.GuardianConsents);
    }

    [Fact]
    public void Verbs_that_take_away_what_is_not_there_are_refused()
    {
        var volunteer = Sample.Volunteer();

        Assert.Equal(["volunteering.not-held"], Codes.Of(volunteer.Disqualify(new("nurse"), "revoked", Officer, Now)));
        Assert.Equal(["volunteering.not-held"], Codes.Of(volunteer.Leave(new(3), Officer, Now)));
        Assert.Equal(["volunteering.not-held"], Codes.Of(volunteer.WithdrawGuardianConsent(new(3), Officer, Now)));
    }

    [Fact]
    public void Limits_are_checked_one_by_one()
    {
        var limits = new PersonalLimits(MinutesPerDay: 0, ShiftsPerDay: 0, DaysInRow: 0, RestMinutes: -1, PromisedShifts: 3, Shifts: 2);

        var refused = Sample.Volunteer().SetLimits(limits, Officer, Now);

        Assert.Equal(["core.out-of-range", "core.out-of-range", "core.out-of-range", "core.out-of-range", "volunteering.limits-clash"],
            Codes.Of(refused));
    }

    [Fact]
    public void Preferences_with_a_companion_both_ways_or_himself_are_refused()
    {
        var both = new VolunteerPreferences(With: [new(5)], Apart: [new(5)]);
        var himself = new VolunteerPreferences(Apart: [new(1)]);
        var weight = new VolunteerPreferences(Posts: [new(new(1), 101)], Zones: [new(Sample.Futian, -100)]);

        Assert.Equal(["volunteering.companions-clash"], Codes.Of(Sample.Volunteer().SetPreferences(both, Officer, Now)));
        Assert.Equal(["volunteering.companions-clash"], Codes.Of(Sample.Volunteer().SetPreferences(himself, Officer, Now)));
        Assert.Equal(["core.out-of-range"], Codes.Of(Sample.Volunteer().SetPreferences(weight, Officer, Now)));
    }

    [Fact]
    public void Guardian_does_not_consent_for_himself() =>
        Assert.Equal(["volunteering.guardian-unfit"], Codes.Of(Sample.Volunteer().ConsentAsGuardian(new(new(1), Year), Officer, Now)));

    [Theory]
    [InlineData("2010-03-02", 16)]
    [InlineData("2010-03-03", 15)]
    [InlineData("2026-03-02", 0)]
    [InlineData("2008-02-29", 18)]
    public void Age_is_in_completed_years_on_the_day(string born, int age)
    {
        var facts = new VolunteerPersonalFacts(NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value);

        Assert.Equal(age, facts.AgeOn(Day));
    }

    [Fact]
    public void Age_of_the_29th_of_february_completes_on_the_first_of_march_in_a_common_year()
    {
        var facts = new VolunteerPersonalFacts(new LocalDate(2008, 2, 29));

        Assert.Equal(17, facts.AgeOn(new(2026, 2, 28)));
        Assert.Equal(18, facts.AgeOn(new(2026, 3, 1)));
        Assert.Null(VolunteerPersonalFacts.None.AgeOn(Day));
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 19).ListOf()),
        verbs =>
        {
            var volunteer = Sample.Volunteer();
            var now = Now;
            foreach (var verb in verbs)
            {
                now += Duration.FromMinutes(verb);
                var before = volunteer.Status;
                var kind = verb switch { 17 => VolunteerVerb.Suspend, 18 => VolunteerVerb.Resume, 19 => VolunteerVerb.Withdraw, _ => VolunteerVerb.Update };
                var result = AggregateLaws.VerbsDoNotMutate(volunteer, one => Try(one, verb, now));
                Assert.Equal(!Volunteer.Lifecycle.Legal(before).Contains(kind), result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsSuccess)
                {
                    Assert.True(Volunteer.Lifecycle.Allows(before, kind, result.Value.Status));
                    volunteer = result.Value;
                }
            }
            Assert.Equal(volunteer.State.Qualifications.Count, volunteer.State.Qualifications.Select(held => (held.Code, held.IssuedOn)).Distinct().Count());
            AggregateLaws.RestoreEqualsReplayEqualsLive(volunteer);
        });

    private static Result<Volunteer> Try(Volunteer volunteer, int verb, Instant now) => verb switch
    {
        0 => volunteer.Qualify(new(new("counsellor"), Day, Day.PlusDays((int)volunteer.Version)), Officer, now),
        1 => volunteer.Qualify(new(new("nurse"), Day), Officer, now),
        2 => volunteer.Disqualify(new("nurse"), "revoked", Officer, now),
        3 when volunteer.Version % 2 == 0 => volunteer.Qualify(new(new("nurse"), Day.PlusDays(1)), Officer, now),
        3 => volunteer.Train(new(new("traffic"), Day), Officer, now),
        4 => volunteer.Insure(new("P-1", Year), Officer, now),
        5 => volunteer.Agree(new(Sample.Centre, Year), Officer, now),
        6 => volunteer.ConsentAsGuardian(new(new(9), Year), Officer, now),
        7 => volunteer.WithdrawGuardianConsent(new(9), Officer, now),
        8 => volunteer.ClearForMinors(Day, Officer, now),
        9 => volunteer.SetAvailability(Availability.Never, Officer, now),
        10 => volunteer.SetLimits(new(ShiftsPerDay: 1), Officer, now),
        11 => volunteer.SetPreferences(new(With: [new(5)]), Officer, now),
        12 => volunteer.Join(new(3), Officer, now),
        13 => volunteer.Leave(new(3), Officer, now),
        14 => volunteer.Affiliate(Sample.Centre, Officer, now),
        15 => volunteer.Affiliate(null, Officer, now),
        16 => volunteer.Qualify(new(new("counsellor"), Day, Day.PlusDays(-1)), Officer, now),
        17 => volunteer.Suspend("on leave", Officer, now),
        18 => volunteer.Resume(Officer, now),
        _ => volunteer.Withdraw(Officer, now),
    };

    // Regression: a guardian's next consent took away the one that held until then, days before it began.
    [Theory]
    [InlineData("2026-09-01", "2027-08-31", "2026-08-31")]
    [InlineData("2027-01-01", "2027-12-31", "2026-12-31")]
    [InlineData("2026-04-01", "2026-05-31", "2026-03-31")]
    [InlineData("2026-01-01", "2026-05-31", null)]
    [InlineData("2025-12-01", "2026-05-31", null)]
    [InlineData("2025-01-01", "2025-12-31", "2026-12-31")]
    public void Consent_holds_until_the_next_one_of_the_guardian_begins(string from, string through, string? earlierThrough)
    {
        static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var next = new GuardianConsent(new(8), new(Date(from), Date(through)));
        GuardianConsent[] earlier = earlierThrough is null ? [] : [new(new(8), new(Year.Start, Date(earlierThrough)))];
        var volunteer = Sample.Volunteer().ConsentAsGuardian(new(new(8), Year), Officer, Now).Value;

        Assert.Equal([.. earlier, next], volunteer.ConsentAsGuardian(next, Officer, Now).Value.State.GuardianConsents);
    }
}
