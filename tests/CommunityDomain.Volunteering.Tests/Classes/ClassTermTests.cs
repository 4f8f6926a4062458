using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class ClassTermTests
{
    private static readonly Actor Head = new(new(9), Role.Organiser);
    private static readonly Instant Now = Sample.Now;
    private static readonly DutyPostId Chess = new(1);
    private static readonly DutyPostId Choir = new(2);
    private static readonly DutyPostId Dance = new(3);
    private static readonly PersonId An = new(101);
    private static readonly PersonId Bo = new(102);
    private static readonly PersonId Chen = new(103);

    // Chess and choir meet on Monday at 16:30, dance on Tuesday.
    private static readonly Shift[] Mondays = [Lesson(Chess, 2), Lesson(Chess, 9)];
    private static readonly Shift[] ChoirMondays = [Lesson(Choir, 9), Lesson(Choir, 16)];
    private static readonly Shift[] Tuesdays = [Lesson(Dance, 3), Lesson(Dance, 10)];

    private static Shift Lesson(DutyPostId post, int day, int hour = 16, int minutes = 90, uint activity = 1) =>
        Shift.Create(new(activity), Sample.Post() with { Id = post }, new("weekly", new(2026, 3, day, 16, 30)), new(2026, 3, day, hour, 30), minutes, Sample.Shanghai).Value;

    private static ClassTerm Term(EnrolmentOrder order, int places = 2) =>
        ClassTerm.Announce(new(70), Sample.Activity(Sample.Post()), order, Head, Now)
            .Bind(one => one.AddClass(Chess, places, Mondays, Head, Now))
            .Bind(one => one.AddClass(Choir, places, ChoirMondays, Head, Now))
            .Bind(one => one.AddClass(Dance, places, Tuesdays, Head, Now)).Value;

    private static ClassTerm Wishing(params (PersonId Pupil, DutyPostId[] Posts)[] wishes) => wishes.Aggregate(
        Term(EnrolmentOrder.Declared, 1), (term, one) => term.Wish(new(one.Pupil, one.Posts.ToValueList()), Head, Now).Value);

    [Fact]
    public void First_come_takes_a_place_until_none_is_left()
    {
        var term = Term(EnrolmentOrder.FirstCome).Enrol(An, Chess, Head, Now).Bind(one => one.Enrol(Bo, Chess, Head, Now)).Value;

        Assert.Equal(0, term.PlacesLeft(Chess).Value);
        Assert.Equal(["volunteering.class-full"], Codes.Of(term.Enrol(Chen, Chess, Head, Now)));
        Assert.Equal([Bo, Chen], term.Leave(An, Chess, Head, Now).Bind(one => one.Enrol(Chen, Chess, Head, Now)).Value.PupilsOf(Chess));
    }

    [Fact]
    public void Nobody_is_in_two_classes_at_one_hour()
    {
        var term = Term(EnrolmentOrder.FirstCome).Enrol(An, Chess, Head, Now).Value;

        var clash = Assert.IsType<VolunteeringErrors.ClassesClash>(Assert.Single(term.Enrol(An, Choir, Head, Now).Errors));
        Assert.Equal((An, Choir, Chess, Mondays[1].StartsAt), (clash.Pupil, clash.Post, clash.Other, clash.At));
        var both = term.Enrol(An, Dance, Head, Now).Value;
        Assert.Equal([2, 3, 9, 10], both.TimetableOf(An).Select(lesson => lesson.StartsAt.InZone(Sample.Shanghai).Day));
        Assert.Empty(both.TimetableOf(Bo));
    }

    [Theory]
    [InlineData(16, 60, false)]
    [InlineData(16, 90, false)]
    [InlineData(18, 90, true)]
    [InlineData(15, 60, true)]
    [InlineData(15, 61, false)]
    public void Classes_that_touch_do_not_clash(int hour, int minutes, bool possible)
    {
        // Chess on 9 March from 16:30 to 18:00; another from half past some hour on.
        var other = new DutyPostId(4);
        var term = Term(EnrolmentOrder.FirstCome).AddClass(other, 5, [Lesson(other, 9, hour, minutes)], Head, Now)
            .Bind(one => one.Enrol(An, Chess, Head, Now)).Value;

        Assert.Equal(possible ? [] : ["volunteering.classes-clash"], Codes.Of(term.Enrol(An, other, Head, Now)));
    }

    [Fact]
    public void Lesson_that_ends_when_the_other_begins_is_no_clash()
    {
        var other = new DutyPostId(4);
        var after = Shift.Create(new(1), Sample.Post() with { Id = other }, new("weekly", new(2026, 3, 9, 18, 0)), new(2026, 3, 9, 18, 0), 30, Sample.Shanghai).Value;
        var term = Term(EnrolmentOrder.FirstCome).AddClass(other, 5, [after], Head, Now).Bind(one => one.Enrol(An, Chess, Head, Now)).Value;

        Assert.True(term.Enrol(An, other, Head, Now).IsSuccess);
    }

    [Fact]
    public void Enrol_names_every_reason()
    {
        var term = Term(EnrolmentOrder.FirstCome, 1).Enrol(An, Chess, Head, Now).Value;

        Assert.Equal(["core.duplicate-id", "volunteering.class-full"], Codes.Of(term.Enrol(An, Chess, Head, Now)));
        Assert.Equal(["core.empty", "volunteering.class-unknown"], Codes.Of(term.Enrol(default, new(9), Head, Now)));
        Assert.Equal(["volunteering.not-held"], Codes.Of(term.Leave(Bo, Chess, Head, Now)));
        Assert.Equal(["volunteering.class-unknown"], Codes.Of(term.PlacesLeft(new(9))));
        Assert.Equal(["core.illegal-verb"], Codes.Of(term.Close(Head, Now).Value.Enrol(Bo, Dance, Head, Now)));
        Assert.Equal(["core.illegal-verb"], Codes.Of(term.Wish(new(Bo, [Chess]), Head, Now)));
    }

    [Fact]
    public void Class_that_is_none_is_refused_with_every_reason()
    {
        var term = Term(EnrolmentOrder.FirstCome);

        Assert.Equal(["core.out-of-range", "core.empty", "core.duplicate-id"], Codes.Of(term.AddClass(Chess, 0, [], Head, Now)));
        Assert.Equal(["volunteering.shift-of-another-activity"], Codes.Of(term.AddClass(new(4), 1, [Lesson(new(4), 2, activity: 2)], Head, Now)));
        Assert.Equal(["volunteering.post-unknown"], Codes.Of(term.AddClass(new(4), 1, [Lesson(Chess, 2)], Head, Now)));
        Assert.Equal(["volunteering.lessons-overlap"], Codes.Of(term.AddClass(new(4), 1, [Lesson(new(4), 2), Lesson(new(4), 2, 17)], Head, Now)));
        Assert.Equal(["volunteering.class-unknown"], Codes.Of(term.ChangeClass(new(4), 1, [Lesson(new(4), 2)], Head, Now)));
        Assert.Equal(["core.empty"], Codes.Of(ClassTerm.Announce(default, Sample.Activity(), EnrolmentOrder.FirstCome, Head, Now)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClassTerm.Announce(new(1), Sample.Activity(), (EnrolmentOrder)9, Head, Now));
    }

    [Fact]
    public void Class_is_changed_only_as_far_as_its_pupils_allow()
    {
        var term = Term(EnrolmentOrder.FirstCome).Enrol(An, Chess, Head, Now).Bind(one => one.Enrol(Bo, Chess, Head, Now))
            .Bind(one => one.Enrol(An, Dance, Head, Now)).Value;

        var below = Assert.IsType<VolunteeringErrors.PlacesBelowEnrolled>(Assert.Single(term.ChangeClass(Chess, 1, Mondays, Head, Now).Errors));
        Assert.Equal((1, 2), (below.Places, below.Enrolled));
        var clash = Assert.IsType<VolunteeringErrors.ClassesClash>(Assert.Single(term.ChangeClass(Chess, 2, [Lesson(Chess, 10)], Head, Now).Errors));
        Assert.Equal((An, Dance), (clash.Pupil, clash.Other));
        var changed = term.ChangeClass(Chess, 3, [Lesson(Chess, 11)], Head, Now).Value;
        Assert.Equal([An, Bo], changed.PupilsOf(Chess));
        Assert.Equal(1, changed.PlacesLeft(Chess).Value);
    }

    [Fact]
    public void Allot_gives_in_the_declared_order_round_by_round_and_says_why_not()
    {
        // One place in each. Bo is first: chess, and at his second turn dance. An wants chess (full), then choir. Chen wants dance alone.
        var term = Wishing((An, [Chess, Choir]), (Bo, [Chess, Choir, Dance]), (Chen, [Dance])).Allot([Bo, Chen, An], Head, Now).Value;

        Assert.Equal([new(Bo, Chess), new(Chen, Dance), new(An, Choir)], term.State.Enrolments);
        var allotted = Assert.IsType<ClassTermEvent.Allotted>(term.Changes[^1].Event);
        Assert.Equal([new(An, Chess, null), new(Bo, Choir, Chess), new(Bo, Dance, null)], allotted.Unmet);
        Assert.Equal(ClassTermStatus.Open, term.Status);
    }

    [Fact]
    public void Wishes_said_again_replace_the_earlier_ones_and_keep_the_turn()
    {
        var term = Wishing((An, [Chess]), (Bo, [Chess]), (An, [Choir, Dance]));

        Assert.Equal([new(An, [Choir, Dance]), new(Bo, [Chess])], term.State.Wishes);
        Assert.Equal(["core.empty", "core.empty"], Codes.Of(term.Wish(new(default, []), Head, Now)));
        Assert.Equal(["core.duplicate-id", "volunteering.class-unknown"], Codes.Of(term.Wish(new(An, [Chess, Chess, new(9)]), Head, Now)));
        Assert.Equal(["core.illegal-verb"], Codes.Of(term.Enrol(An, Chess, Head, Now)));
    }

    [Fact]
    public void Allot_needs_everybody_with_wishes_once_and_nobody_else()
    {
        var term = Wishing((An, [Chess]), (Bo, [Chess]));

        var error = Assert.IsType<VolunteeringErrors.OrderIncomplete>(Assert.Single(term.Allot([An, Chen, new(104)], Head, Now).Errors));
        Assert.Equal((1, 2), (error.Missing, error.Strangers));
        Assert.Equal(["core.duplicate-id"], Codes.Of(term.Allot([An, Bo, An], Head, Now)));
        Assert.Equal(["core.illegal-verb"], Codes.Of(Term(EnrolmentOrder.FirstCome).Allot([], Head, Now)));
    }

    [Property(MaxTest = 150)]
    public Property Allotment_leaves_no_complaint() => Prop.ForAll(
        Arb.From(
            from places in Gen.Choose(1, 4).ArrayOf(5)
            from days in Gen.Choose(2, 4).ArrayOf(5)
            from wishes in Gen.Choose(0, 4).ListOf().Select(one => one.Distinct().ToArray()).ArrayOf(12)
            from order in Gen.Shuffle(Enumerable.Range(0, 12).ToArray())
            select (Places: places, Days: days, Wishes: wishes, Order: order)),
        one =>
        {
            var term = ClassTerm.Announce(new(70), Sample.Activity(Sample.Post()), EnrolmentOrder.Declared, Head, Now).Value;
            for (var i = 0; i < 5; i++)
                term = term.AddClass(Post(i), one.Places[i], [Lesson(Post(i), one.Days[i])], Head, Now).Value;
            foreach (var (pupil, wishes) in one.Wishes.Index().Where(all => all.Item.Length > 0))
                term = term.Wish(new(Pupil(pupil), wishes.Select(Post).ToValueList()), Head, Now).Value;
            var order = one.Order.Where(pupil => one.Wishes[pupil].Length > 0).Select(Pupil).ToValueList();

            var allotted = term.Allot(order, Head, Now).Value;

            IsSound(allotted);
            var enrolments = allotted.State.Enrolments;
            var unmet = ((ClassTermEvent.Allotted)allotted.Changes[^1].Event).Unmet;
            Assert.Equal(
                one.Wishes.Index().SelectMany(all => all.Item.Select(post => (Pupil(all.Index), Post(post)))).Order(),
                enrolments.Select(all => (all.Pupil, all.Post)).Concat(unmet.Select(all => (all.Pupil, all.Post))).Order());
            foreach (var wish in unmet)
            {
                Assert.True(wish.Because is { } other
                    ? enrolments.Contains(new(wish.Pupil, other)) && Find(allotted, other).ClashWith(Find(allotted, wish.Post)) is not null
                    : allotted.PlacesLeft(wish.Post).Value == 0);
            }

            // Nobody's second before everybody's turn for a first, and within a round as declared.
            var turns = enrolments.Select((all, at) => (Round: enrolments.Take(at).Count(before => before.Pupil == all.Pupil), Turn: order.ToList().IndexOf(all.Pupil))).ToList();
            Assert.Equal(turns.Order(), turns);
            if (!order.IsEmpty)
                Assert.Equal(new(order[0], term.State.Wishes.Single(all => all.Pupil == order[0]).Posts[0]), enrolments[0]);
        });

    [Property(MaxTest = 150)]
    public Property Any_sequence_of_verbs_keeps_places_and_hours() => Prop.ForAll(
        Arb.From(Gen.Elements(Enum.GetValues<EnrolmentOrder>())), Arb.From(Gen.Choose(0, 9_999).ListOf()),
        (order, verbs) =>
        {
            var term = Term(order, 1);
            var now = Now;
            foreach (var number in verbs)
            {
                now += Duration.FromMinutes(number % 3);
                var (verb, post, pupil) = ((ClassTermVerb)(number % 13 % 6), new DutyPostId((UInt128)(uint)((number / 13 % 4) + 1)), Pupil(number / 52 % 4));
                if (verb == ClassTermVerb.Close && number % 7 > 0)
                    verb = ClassTermVerb.Enrol;
                var before = term.Status;
                var free = IsFree(term, pupil, post);
                var result = AggregateLaws.VerbsDoNotMutate(term, one => verb switch
                {
                    ClassTermVerb.Arrange when number % 2 == 0 => one.AddClass(post, (number % 3) + 1, [Lesson(post, 2 + (number % 5))], Head, now),
                    ClassTermVerb.Arrange => one.ChangeClass(post, number % 4, [Lesson(post, 2 + (number % 5)), Lesson(post, 9 + (number % 3))], Head, now),
                    ClassTermVerb.Wish => one.Wish(new(pupil, [post]), Head, now),
                    ClassTermVerb.Allot => one.Allot(one.State.Wishes.Select(wish => wish.Pupil).OrderDescending().ToValueList(), Head, now),
                    ClassTermVerb.Enrol => one.Enrol(pupil, post, Head, now),
                    ClassTermVerb.Leave => one.Leave(pupil, post, Head, now),
                    _ => one.Close(Head, now),
                });
                Assert.Equal(!ClassTerm.Lifecycle.Legal(before).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                if (verb == ClassTermVerb.Enrol && before == ClassTermStatus.Open)
                    Assert.Equal(free, result.IsSuccess);
                if (result.IsFailed)
                    continue;
                Assert.True(ClassTerm.Lifecycle.Allows(before, verb, result.Value.Status));
                term = result.Value;
                IsSound(term);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(term);
        });

    private static DutyPostId Post(int number) => new((UInt128)(uint)(number + 1));

    private static PersonId Pupil(int number) => new((UInt128)(uint)(number + 101));

    private static PupilClass Find(ClassTerm term, DutyPostId post) => term.State.Classes.Single(one => one.Post == post);

    // Asked minute by minute, without the library's own answer.
    private static bool IsFree(ClassTerm term, PersonId pupil, DutyPostId post) =>
        term.State.Classes.FirstOrDefault(one => one.Post == post) is { } found
        && !term.State.Enrolments.Contains(new(pupil, post))
        && term.State.Enrolments.Count(one => one.Post == post) < found.Places
        && !term.State.Enrolments.Where(one => one.Pupil == pupil).SelectMany(one => Minutes(Find(term, one.Post))).Intersect(Minutes(found)).Any();

    private static IEnumerable<Instant> Minutes(PupilClass one) =>
        one.Lessons.SelectMany(lesson => Enumerable.Range(0, lesson.Minutes).Select(minute => lesson.StartsAt + Duration.FromMinutes(minute)));

    private static void IsSound(ClassTerm term)
    {
        Assert.All(term.State.Classes, one => Assert.True(term.PupilsOf(one.Post).Count() <= one.Places));
        Assert.Equal(term.State.Enrolments.Count, term.State.Enrolments.Distinct().Count());
        foreach (var his in term.State.Enrolments.GroupBy(one => one.Pupil))
        {
            var minutes = his.SelectMany(one => Minutes(Find(term, one.Post))).ToList();
            Assert.Equal(minutes.Count, minutes.Distinct().Count());
        }
    }
}
