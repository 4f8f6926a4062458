using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class DutyNoticesTests
{
    private static readonly Actor Organiser = new(new(9), Role.Organiser);
    private static readonly RosterId Roster = new(70);
    private static readonly PersonId Wang = new(1);
    private static readonly Instant Now = Sample.Now;
    private static readonly DutyPlace Saturday = Place(1, 48);
    private static readonly DutyPlace Sunday = Place(2, 72);
    private static readonly NoticePolicy Policy = NoticePolicy.Default;

    private static DutyPlace Place(uint shift, int hours, int minutes = 120) => new(new(shift), new(5), Now + Duration.FromHours(hours), minutes);

    private static DutyNotices Told(params DutyPlace[] places) =>
        DutyNotices.Open(Roster, Wang, Organiser, Now).Bind(one => one.Tell(places, Organiser, Now)).Value.Saved();

    private static DutyNoticesEvent[] Sent(FluentResults.Result<DutyNotices> notices) => [.. notices.Value.Changes.Select(one => one.Event)];

    private static AssignmentState Yes(DutyPlace place, AssignmentStatus status = AssignmentStatus.Accepted, PersonId? person = null) => new()
    {
        Person = person ?? Wang,
        Activity = new(1),
        Post = place.Post,
        Shift = place.Shift,
        StartsAt = place.StartsAt,
        AnswerBy = place.StartsAt,
        Status = status,
    };

    [Fact]
    public void Tell_names_what_he_gained_lost_and_what_moved_and_not_what_he_keeps()
    {
        var later = Sunday with { StartsAt = Sunday.StartsAt + Duration.FromHours(1) };
        var monday = Place(3, 96);

        var told = Told(Saturday, Sunday, Place(4, 100)).Tell([monday, later, Place(4, 100)], Organiser, Now);

        Assert.Equal(
            [new DutyNoticesEvent.PlaceLost(Saturday), new DutyNoticesEvent.PlaceMoved(Sunday, later), new DutyNoticesEvent.PlaceGained(monday)],
            Sent(told));
        Assert.Equal([later, monday, Place(4, 100)], told.Value.State.Places.Select(one => one.Place));
    }

    [Fact]
    public void Tell_of_a_shift_that_lasts_longer_is_a_move()
    {
        var longer = Saturday with { Minutes = 180 };

        Assert.Equal([new DutyNoticesEvent.PlaceMoved(Saturday, longer)], Sent(Told(Saturday).Tell([longer], Organiser, Now)));
    }

    [Fact]
    public void Tell_of_what_he_knows_is_no_change_at_all()
    {
        var told = Told(Saturday, Sunday);

        Assert.Same(told, told.Tell([Sunday, Saturday], Organiser, Now).Value);
    }

    [Fact]
    public void What_has_begun_is_no_news()
    {
        var told = Told(Saturday);
        Assert.Same(told, told.Tell([], Organiser, Saturday.StartsAt).Value);
        Assert.Equal([new DutyNoticesEvent.PlaceLost(Saturday)], Sent(told.Tell([], Organiser, Saturday.StartsAt - Duration.Epsilon)));

        Assert.Same(told, told.Tell([Saturday, Sunday], Organiser, Sunday.StartsAt).Value);
        Assert.Equal([new DutyNoticesEvent.PlaceGained(Sunday)], Sent(told.Tell([Saturday, Sunday], Organiser, Sunday.StartsAt - Duration.Epsilon)));

        // Put off when it should have begun: he must know. Moved within the past: he must not.
        var putOff = Saturday with { StartsAt = Saturday.StartsAt + Duration.FromHours(5) };
        Assert.Equal([new DutyNoticesEvent.PlaceMoved(Saturday, putOff)], Sent(told.Tell([putOff], Organiser, Saturday.StartsAt)));
        Assert.Same(told, told.Tell([putOff], Organiser, putOff.StartsAt).Value);
    }

    [Fact]
    public void Tell_of_one_shift_twice_is_refused() =>
        Assert.Equal(["core.duplicate-id"], Codes.Of(Told().Tell([Saturday, Saturday], Organiser, Now)));

    [Fact]
    public void Remind_is_due_at_each_lead_time_once_and_never_before()
    {
        var told = Told(Saturday);
        AssignmentState[] yes = [Yes(Saturday)];
        var dayBefore = Saturday.StartsAt - Duration.FromMinutes(1440);
        var hoursBefore = Saturday.StartsAt - Duration.FromMinutes(120);

        Assert.Same(told, told.Remind(yes, Policy, Organiser, dayBefore - Duration.Epsilon).Value);
        var once = told.Remind(yes, Policy, Organiser, dayBefore);
        Assert.Equal([new DutyNoticesEvent.ReminderDue(Saturday, 1440)], Sent(once));
        Assert.Same(once.Value, once.Value.Remind(yes, Policy, Organiser, hoursBefore - Duration.Epsilon).Value);
        var twice = once.Value.Saved().Remind(yes, Policy, Organiser, hoursBefore);
        Assert.Equal([new DutyNoticesEvent.ReminderDue(Saturday, 120)], Sent(twice));
        Assert.Same(twice.Value, twice.Value.Remind(yes, Policy, Organiser, hoursBefore).Value);
    }

    [Fact]
    public void Remind_asked_late_sends_the_nearest_alone_and_nothing_once_it_began()
    {
        var late = Told(Saturday).Remind([Yes(Saturday)], Policy, Organiser, Saturday.StartsAt - Duration.Epsilon);
        Assert.Equal([new DutyNoticesEvent.ReminderDue(Saturday, 120)], Sent(late));

        var told = Told(Saturday);
        Assert.Same(told, told.Remind([Yes(Saturday)], Policy, Organiser, Saturday.StartsAt).Value);
        Assert.Same(told, told.Remind([], Policy, Organiser, Saturday.StartsAt).Value);
    }

    [Theory]
    [InlineData(AssignmentStatus.Accepted, false)]
    [InlineData(AssignmentStatus.Proposed, true)]
    [InlineData(AssignmentStatus.Declined, true)]
    [InlineData(AssignmentStatus.Withdrawn, true)]
    [InlineData(AssignmentStatus.Released, true)]
    public void Place_without_a_yes_is_reported_once_at_the_policys_time(AssignmentStatus status, bool reported)
    {
        var told = Told(Sunday);
        var twoDays = Sunday.StartsAt - Duration.FromMinutes(2880);
        AssignmentState[] answers = [Yes(Sunday, status), Yes(Saturday)];

        Assert.Same(told, told.Remind(answers, Policy, Organiser, twoDays - Duration.Epsilon).Value);
        var asked = told.Remind(answers, Policy, Organiser, twoDays);
        Assert.Equal(reported ? [new DutyNoticesEvent.PlaceUnconfirmed(Sunday)] : [], Sent(asked));
        Assert.Same(asked.Value, asked.Value.Remind(answers, Policy, Organiser, twoDays).Value);
    }

    [Fact]
    public void Yes_to_an_earlier_time_does_not_count_for_the_later_one()
    {
        var moved = Saturday with { StartsAt = Saturday.StartsAt + Duration.FromHours(1) };
        var told = Told(Saturday).Remind([Yes(Saturday)], Policy, Organiser, Now + Duration.FromHours(24)).Value
            .Tell([moved], Organiser, Now + Duration.FromHours(24)).Value.Saved();
        var due = Now + Duration.FromHours(25);

        Assert.Equal([new DutyNoticesEvent.PlaceUnconfirmed(moved)], Sent(told.Remind([Yes(Saturday)], Policy, Organiser, due)));
        Assert.Equal([new DutyNoticesEvent.ReminderDue(moved, 1440)], Sent(told.Remind([Yes(Saturday), Yes(moved)], Policy, Organiser, due)));
    }

    [Fact]
    public void Policy_that_is_none_is_refused_with_every_reason()
    {
        var refused = Told(Saturday).Remind([], new([60, 60, 0], 0), Organiser, Now);

        Assert.Equal(["core.duplicate-id", "core.out-of-range", "core.out-of-range"], Codes.Of(refused).Order());
        Assert.True(Told(Saturday).Remind([], new([1], 1), Organiser, Now).IsSuccess);
        Assert.Throws<ArgumentException>(() => Told(Saturday).Remind([Yes(Saturday, person: new(2))], Policy, Organiser, Now));
    }

    [Fact]
    public void Closed_notices_send_nothing_any_more()
    {
        var closed = Told(Saturday).Close(Organiser, Now).Value;

        Assert.Equal(["core.illegal-verb"], Codes.Of(closed.Tell([], Organiser, Now)));
        Assert.Equal(["core.illegal-verb"], Codes.Of(closed.Remind([], Policy, Organiser, Now)));
        Assert.Equal(["core.illegal-verb"], Codes.Of(closed.Close(Organiser, Now)));
    }

    [Fact]
    public void Publish_of_a_shift_that_is_not_given_or_given_twice_is_refused()
    {
        var shift = Sample.Shift(new(2026, 3, 7, 8, 0));

        Assert.Equal(["volunteering.not-in-roster"], Codes.Of(DutyNotices.Publish(Roster, [], [new(Wang, new(999))], [shift], Organiser, Now)));
        Assert.Equal(["core.duplicate-id"], Codes.Of(DutyNotices.Publish(Roster, [], [new(Wang, shift.Id)], [shift, shift], Organiser, Now)));
        Assert.Equal(["core.empty"], Codes.Of(DutyNotices.Publish(default, [], [new(Wang, shift.Id)], [shift], Organiser, Now)));
        Assert.Equal(["core.empty"], Codes.Of(DutyNotices.Open(Roster, default, Organiser, Now)));
        Assert.Throws<ArgumentException>(() => DutyNotices.Publish(new(71), [Told(Saturday)], [], [], Organiser, Now));
    }

    // Five shifts of a roster that is published again and again: who hears the notices alone knows the roster, and hears nothing of what he keeps.
    [Property(MaxTest = 200)]
    public Property Notices_applied_to_one_roster_give_the_next() => Prop.ForAll(
        Arb.From(
            (from hours in Gen.Choose(0, 30)
             from starts in Gen.Choose(1, 90).ArrayOf(5)
             from longer in Gen.Choose(0, 4)
             from taken in Gen.Elements(true, false).ArrayOf(20)
             select (Hours: hours, Starts: starts, Longer: longer, Taken: taken)).ListOf()),
        editions =>
        {
            var (now, known, heard) = (Now, new Dictionary<PersonId, DutyNotices>(), new HashSet<(PersonId, DutyPlace)>());
            foreach (var edition in editions)
            {
                now += Duration.FromHours(edition.Hours);
                Shift[] shifts = [.. edition.Starts.Select((start, number) => ShiftOf(number, start, edition.Longer == number ? 180 : 120))];
                var published = (
                    from number in Enumerable.Range(0, edition.Taken.Length)
                    where edition.Taken[number]
                    select (Person: new PersonId((UInt128)(uint)((number / 5) + 1)), Shift: shifts[number % 5])).ToList();
                var assignments = published.Select(one => new RosterAssignment(one.Person, one.Shift.Id)).ToList();

                var sent = DutyNotices.Publish(Roster, known.Values, assignments, shifts, Organiser, now).Value;

                foreach (var notices in sent)
                {
                    var news = notices.Changes.Skip((int)(known.GetValueOrDefault(notices.State.Person)?.Version ?? 0)).ToList();
                    Assert.NotEmpty(news);
                    foreach (var change in news)
                        Hear(heard, notices.State.Person, change.Event, now);
                    AggregateLaws.RestoreEqualsReplayEqualsLive(notices);
                    known[notices.State.Person] = notices;
                }
                Assert.Equal(
                    published.Select(one => (one.Person, DutyPlace.In(one.Shift))).Where(one => one.Item2.StartsAt > now).ToHashSet(),
                    heard.Where(one => one.Item2.StartsAt > now).ToHashSet());
                Assert.Empty(DutyNotices.Publish(Roster, known.Values, assignments, shifts, Organiser, now).Value);
            }
        });

    private static Shift ShiftOf(int number, int hours, int minutes)
    {
        var start = (Now + Duration.FromHours(hours)).InZone(Sample.Shanghai).LocalDateTime;
        return Volunteering.Shift.Create(new(1), Sample.Post(), new("weekly", new(2026, 3, 1 + number, 8, 0)), start, minutes, Sample.Shanghai).Value;
    }

    private static void Hear(HashSet<(PersonId, DutyPlace)> heard, PersonId person, DutyNoticesEvent told, Instant now)
    {
        switch (told)
        {
            case DutyNoticesEvent.PlaceGained one:
                Assert.DoesNotContain(heard, known => known.Item1 == person && known.Item2.Shift == one.Place.Shift);
                Assert.True(one.Place.StartsAt > now && heard.Add((person, one.Place)));
                break;
            case DutyNoticesEvent.PlaceMoved one:
                Assert.NotEqual(one.From, one.To);
                Assert.True(heard.Remove((person, one.From)) && heard.Add((person, one.To)));
                break;
            case DutyNoticesEvent.PlaceLost one:
                Assert.True(one.Place.StartsAt > now && heard.Remove((person, one.Place)));
                break;
        }
    }

    // The naive answer: a lead time is due from its instant on; what was not due when it was asked before is news, and the shortest of it is sent.
    [Property(MaxTest = 200)]
    public Property Reminders_are_those_that_came_due_since_it_was_asked_before() => Prop.ForAll(
        Arb.From(
            from leads in Gen.Choose(1, 60).ListOf()
            from asked in Gen.Choose(0, 70).ListOf()
            select (Leads: leads.Distinct().ToValueList(), Asked: asked.Order().ToList())),
        one =>
        {
            var place = Saturday with { StartsAt = Now + Duration.FromMinutes(65) };
            var notices = Told(place);
            int[] before = [];
            foreach (var minute in one.Asked)
            {
                var at = Now + Duration.FromMinutes(minute);
                int[] due = minute >= 65 ? [] : [.. one.Leads.Where(lead => 65 - lead <= minute)];
                DutyNoticesEvent[] expected = due.Length > before.Length ? [new DutyNoticesEvent.ReminderDue(place, due.Min())] : [];

                notices = notices.Saved().Remind([Yes(place)], new(one.Leads, 1), Organiser, at).Value;

                Assert.Equal(expected, notices.Changes.Select(change => change.Event));
                before = due.Length > before.Length ? due : before;
            }
        });
}
