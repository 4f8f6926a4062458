using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class ServiceRecordTests
{
    // Saturday 7 March 2026, 8:00 to 10:00 in Shanghai.
    private static readonly Shift Shift = Sample.Shift(new(2026, 3, 7, 8, 0));
    private static readonly Activity Activity = Sample.Activity(Sample.Post());
    private static readonly PersonId Person = new(1);
    private static readonly Actor Himself = new(Person, Role.Volunteer);
    private static readonly Actor Organiser = new(new PersonId(9), Role.Organiser);
    private static readonly Instant Start = Shift.StartsAt;

    private static Instant After(int minutes) => Start + Duration.FromMinutes(minutes);

    private static Result<ServiceRecord> CheckIn(
        int minutes, CheckMethod method = CheckMethod.Code, Shift? shift = null, Actor? by = null, params ServiceRecord[] others) =>
        ServiceRecord.CheckIn(
            Person, Activity, shift ?? Shift, After(minutes), method, others, AttendancePolicy.Default, by ?? Himself, After(minutes));

    private static Result<ServiceRecord> CheckOut(ServiceRecord record, int minutes, int breaks = 0, params ServiceRecord[] others) =>
        record.CheckOut(After(minutes), breaks, CheckMethod.Code, others, Himself, After(minutes));

    private static ServiceRecord Attested(int came, int went, int breaks = 0) =>
        CheckOut(CheckIn(came).Value, went, breaks)
            .Bind(record => record.Attest(WorkCalendar.China, Sample.Shanghai, AttendancePolicy.Default, Organiser, After(went))).Value;

    [Theory]
    [InlineData(0, 120, 0, 120)]
    [InlineData(-60, 120, 0, 120)]
    [InlineData(10, 120, 0, 110)]
    [InlineData(0, 100, 15, 85)]
    [InlineData(0, 200, 0, 120)]
    [InlineData(0, 120, 120, 0)]
    [InlineData(-10, 5, 10, 0)]
    public void NetMinutes_count_within_the_shift_less_the_breaks(int came, int went, int breaks, int net) =>
        Assert.Equal(net, Attested(came, went, breaks).NetMinutes);

    [Theory]
    [InlineData(-61, "volunteering.check-in-too-early")]
    [InlineData(-60, null)]
    [InlineData(119, null)]
    [InlineData(120, "volunteering.shift-over")]
    public void CheckIn_is_open_from_an_hour_before_to_the_end_exclusive(int minutes, string? code) =>
        Assert.Equal(code is null ? [] : [code], Codes.Of(CheckIn(minutes)));

    [Theory]
    [InlineData(0, "volunteering.check-out-before-check-in")]
    [InlineData(-5, "volunteering.check-out-before-check-in")]
    [InlineData(1, null)]
    [InlineData(1440, null)]
    [InlineData(1500, "volunteering.service-too-long")]
    public void CheckOut_lies_after_check_in_and_within_a_day(int minutes, string? code)
    {
        var record = CheckIn(0).Value;

        var result = record.CheckOut(After(minutes), 0, CheckMethod.Code, [], Himself, After(2000));

        Assert.Equal(code is null ? [] : [code], Codes.Of(result));
    }

    [Fact]
    public void CheckOut_in_the_future_or_with_breaks_longer_than_the_service_is_refused()
    {
        var record = CheckIn(0).Value;

        Assert.Equal(["volunteering.in-the-future", "volunteering.breaks-too-long"],
            Codes.Of(record.CheckOut(After(60), 61, CheckMethod.Code, [], Himself, After(59))));
    }

    [Fact]
    public void Records_of_one_person_never_overlap_and_may_touch()
    {
        var first = Attested(0, 60);
        var other = Sample.Shift(new(2026, 3, 7, 8, 30), post: Sample.Post(2));

        var error = Assert.IsType<VolunteeringErrors.ServiceOverlaps>(Assert.Single(CheckIn(59, shift: other, others: first).Errors));
        Assert.Equal(first.Id, error.Other);
        Assert.True(CheckIn(60, shift: other, others: first).IsSuccess);
        Assert.True(CheckIn(59, shift: other, others: first.Void("wrong shift", Organiser, After(60)).Value).IsSuccess);
        Assert.Equal(["volunteering.service-overlaps"], Codes.Of(CheckIn(1, shift: other, others: CheckIn(0).Value)));
    }

    [Fact]
    public void Nobody_attests_corrects_or_voids_his_own_service_nor_checks_in_on_his_own_word()
    {
        var record = CheckOut(CheckIn(0).Value, 120).Value;

        Assert.Equal(["volunteering.self-attestation"],
            Codes.Of(record.Attest(WorkCalendar.China, Sample.Shanghai, AttendancePolicy.Default, Himself, After(120))));
        Assert.Equal(["volunteering.self-attestation"], Codes.Of(record.Correct(After(0), After(90), 0, "left", [], Himself, After(120))));
        Assert.Equal(["volunteering.self-attestation"], Codes.Of(record.Void("no", Himself, After(120))));
        Assert.Equal(["volunteering.self-attestation"], Codes.Of(CheckIn(0, CheckMethod.Attestor)));
        Assert.True(CheckIn(0, CheckMethod.Attestor, by: Organiser).IsSuccess);
    }

    [Fact]
    public void Evidence_is_recorded_only_when_both_ends_are_and_a_correction_is_a_word()
    {
        var record = Attested(0, 120);

        Assert.Equal(EvidenceTier.Recorded, record.Evidence);
        Assert.Equal(EvidenceTier.Recorded, record.Correct(After(0), After(120), 10, "a break", [], Organiser, After(130)).Value.Evidence);
        Assert.Equal(EvidenceTier.Stated, record.Correct(After(0), After(119), 0, "left", [], Organiser, After(130)).Value.Evidence);
        Assert.Equal(EvidenceTier.Stated, CheckIn(0, CheckMethod.Attestor, by: Organiser).Value.Evidence);
    }

    // Ten working days after Saturday 7 March 2026 end on Friday 20 March.
    [Theory]
    [InlineData("2026-03-20T15:59:59Z", false)]
    [InlineData("2026-03-20T16:00:00Z", true)]
    public void Attest_after_ten_working_days_is_marked_late(string at, bool late)
    {
        var now = NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value;

        var record = CheckOut(CheckIn(0).Value, 120).Value
            .Attest(WorkCalendar.China, Sample.Shanghai, AttendancePolicy.Default, Organiser, now).Value;

        Assert.Equal(new LocalDate(2026, 3, 20), record.State.EntryDue);
        Assert.Equal(late, record.State.IsLateEntry);
    }

    [Fact]
    public void Attest_beyond_the_calendar_knows_no_due_date_and_refuses_nothing()
    {
        var record = CheckOut(CheckIn(0).Value, 120).Value
            .Attest(WorkCalendar.Empty, Sample.Shanghai, AttendancePolicy.Default, Organiser, After(120)).Value;

        Assert.Null(record.State.EntryDue);
        Assert.False(record.State.IsLateEntry);
    }

    [Theory]
    [InlineData(ServiceNature.Volunteer, true)]
    [InlineData(ServiceNature.Duty, false)]
    [InlineData(ServiceNature.Paid, false)]
    public void Only_attested_volunteering_earns_hours(ServiceNature nature, bool earns)
    {
        var activity = Activity.ChangeTerms(Sample.Terms with { Nature = nature }, Sample.Officer, Sample.Now).Value;
        var record = ServiceRecord.CheckIn(Person, activity, Shift, Start, CheckMethod.Code, [], AttendancePolicy.Default, Himself, Start).Value;
        var served = CheckOut(record, 120).Value;

        Assert.False(served.EarnsHours);
        Assert.Equal(earns, served.Attest(WorkCalendar.China, Sample.Shanghai, AttendancePolicy.Default, Organiser, After(120)).Value.EarnsHours);
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 15).ListOf()),
        verbs =>
        {
            var record = CheckIn(0).Value;
            var now = 1;
            foreach (var verb in verbs)
            {
                now += verb * 10;
                var kind = (ServiceVerb)(verb % 4);
                var by = verb < 12 ? Organiser : Himself;
                var before = record.Status;
                var result = AggregateLaws.VerbsDoNotMutate(record, one => kind switch
                {
                    ServiceVerb.CheckOut => one.CheckOut(After(now), verb % 3, CheckMethod.Code, [], by, After(now)),
                    ServiceVerb.Attest => one.Attest(WorkCalendar.China, Sample.Shanghai, AttendancePolicy.Default, by, After(now)),
                    ServiceVerb.Correct => one.Correct(After(0), After(Math.Min(now, 100)), 0, "wrong", [], by, After(now)),
                    _ => one.Void("wrong", by, After(now)),
                });
                Assert.Equal(!ServiceRecord.Lifecycle.Legal(before).Contains(kind), result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsSuccess)
                {
                    Assert.True(ServiceRecord.Lifecycle.Allows(before, kind, result.Value.Status));
                    record = result.Value;
                }
                Assert.InRange(record.NetMinutes, 0, Shift.Minutes);
                Assert.True(record.State.AttestedBy is null || record.State.AttestedBy.Value.Person != Person);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(record);
        });

    // Regression: of two services entered afterwards, the earlier one could not be entered once the later one was.
    [Fact]
    public void Services_are_entered_in_any_order()
    {
        var later = Sample.Shift(new(2026, 3, 7, 10, 0), post: Sample.Post(2));
        var second = CheckOut(CheckIn(120, shift: later).Value, 240).Value;

        var first = CheckIn(0, others: second).Value;

        Assert.True(CheckOut(first, 120, others: second).IsSuccess);
        Assert.Equal(["volunteering.service-overlaps"], Codes.Of(CheckOut(first, 121, others: second)));
        Assert.Equal(["volunteering.service-overlaps"], Codes.Of(CheckOut(first, 300, others: CheckIn(120, shift: later).Value)));
    }
}
