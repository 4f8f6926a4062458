using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class AggregateTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Actor Somebody = new(new PersonId(7), Role.Resident);
    private static readonly LampId Id = new(1);

    private static Lamp Lit => Lamp.Light(Id, 10, Somebody, Now).Value;

    private static Lamp Out => Lit.Dim(3, Somebody, Now + Duration.FromHours(1)).Value.Dim(9, Somebody, Now + Duration.FromHours(2)).Value;

    private static EventEnvelope<LampEvent> Change(long version, LampEvent happened, int hours = 0, UInt128? id = null) =>
        new(id ?? Id.Value, version, Now + Duration.FromHours(hours), Somebody, happened);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Begin_gives_version_1_with_its_event_among_the_changes()
    {
        var lamp = Lit;

        Assert.Equal((Id, 1L, 0L), (lamp.Id, lamp.Version, lamp.LoadedVersion));
        Assert.Equal(new LampState { Id = Id, ChangedAt = Now, Light = 10 }, lamp.State);
        Assert.Equal([Change(1, new LampEvent.Lit(10))], lamp.Changes);
        Assert.Equal($"Lamp {Id} v1", lamp.ToString());
    }

    [Fact]
    public void Begin_with_an_event_that_begins_nothing_is_a_programming_error() =>
        Assert.Throws<ArgumentException>(() => Lamp.LightWrongly(Id, Somebody, Now));

    [Fact]
    public void Record_numbers_the_events_of_one_verb_and_folds_them_in_order()
    {
        var lamp = Out;

        Assert.Equal(
            [
                Change(1, new LampEvent.Lit(10)), Change(2, new LampEvent.Dimmed(3), 1),
                Change(3, new LampEvent.Dimmed(7), 2), Change(4, new LampEvent.PutOut(), 2),
            ],
            lamp.Changes);
        Assert.Equal((4L, 0, LampStatus.Out), (lamp.Version, lamp.State.Light, lamp.State.Status));
        Assert.Equal(Now + Duration.FromHours(2), lamp.State.ChangedAt);
    }

    [Fact]
    public void A_verb_before_the_last_change_is_refused_and_at_the_same_instant_allowed()
    {
        var refused = Lit.PutOut(Somebody, Now - Duration.Epsilon);

        var error = Assert.IsType<CoreErrors.TimeWentBack>(Assert.Single(refused.Errors));
        Assert.Equal((Now, Now - Duration.Epsilon), (error.Last, error.Now));
        Assert.True(Lit.PutOut(Somebody, Now).IsSuccess);
    }

    [Fact]
    public void A_refused_verb_names_the_lifecycle_the_clock_and_its_own_reasons_at_once() => Assert.Equal(
        ["core.illegal-verb", "core.time-went-back", "core.out-of-range"],
        Codes(AggregateLaws.VerbsDoNotMutate(Out, lamp => lamp.Dim(0, Somebody, Now))));

    [Fact]
    public void Saved_drops_the_changes_and_keeps_state_and_version()
    {
        var saved = Out.Saved();
        var next = Lit.Saved().PutOut(Somebody, Now).Value;

        Assert.True(saved.Changes.IsEmpty);
        Assert.Equal((Out.State, 4L, 4L), (saved.State, saved.Version, saved.LoadedVersion));
        Assert.Equal([Change(2, new LampEvent.PutOut())], next.Changes);
        Assert.Equal((2L, 1L), (next.Version, next.LoadedVersion));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void Restore_below_version_1_is_a_programming_error(long version) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Lamp.Restore(Lit.State, version));

    [Fact]
    public void Restore_gives_what_was_stored()
    {
        var lamp = Lamp.Restore(Out.State, 4);

        Assert.Equal((Out.State, 4L, 4L), (lamp.State, lamp.Version, lamp.LoadedVersion));
        Assert.Equal(1, Lamp.Restore(Lit.State, 1).Version);
        Assert.Throws<ArgumentNullException>(() => Lamp.Restore(null!, 1));
    }

    [Fact]
    public void Equality_is_of_the_id_alone()
    {
        var (lamp, later, other) = (Lit, Out, Lamp.Light(new(2), 10, Somebody, Now).Value);

        Assert.True(lamp.Equals(later) && lamp == later && !(lamp != later) && lamp.Equals((object)later));
        Assert.Equal(lamp.GetHashCode(), later.GetHashCode());
        Assert.False(lamp.Equals(other) || lamp == other || lamp.Equals((object)Id));
        Assert.True(lamp != other && lamp != null && null != lamp && (Lamp?)null == null);
        Assert.False(lamp.Equals(null));
    }

    public static TheoryData<string, int> Broken => new()
    {
        { "empty", 1 },
        { "begins with another event", 1 },
        { "begins at version 2", 1 },
        { "begins at version 0", 1 },
        { "gap", 3 },
        { "twice", 3 },
        { "another lamp's", 3 },
        { "begins again", 3 },
        { "back in time", 3 },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Replay_of_a_broken_history_names_the_first_position_that_does_not_follow(string what, int position)
    {
        var (lit, dimmed) = (Change(1, new LampEvent.Lit(10)), Change(2, new LampEvent.Dimmed(1), 1));
        EventEnvelope<LampEvent>[] history = what switch
        {
            "empty" => [],
            "begins with another event" => [Change(1, new LampEvent.PutOut()), dimmed],
            "begins at version 2" => [Change(2, new LampEvent.Lit(10))],
            "begins at version 0" => [Change(0, new LampEvent.Lit(10))],
            "gap" => [lit, dimmed, Change(4, new LampEvent.PutOut(), 2)],
            "twice" => [lit, dimmed, dimmed],
            "begins again" => [lit, dimmed, Change(3, new LampEvent.Lit(10), 2)],
            "another lamp's" => [lit, dimmed, Change(3, new LampEvent.PutOut(), 2, id: 2)],
            _ => [lit, dimmed, Change(3, new LampEvent.PutOut())],
        };

        var error = Assert.IsType<CoreErrors.HistoryBroken>(Assert.Single(Lamp.Replay(history).Errors));

        Assert.Equal(position, error.Position);
    }

    [Fact]
    public void Replay_of_events_at_one_instant_is_sound_and_null_is_a_programming_error()
    {
        Assert.Equal(2, Lamp.Replay([Change(1, new LampEvent.Lit(10)), Change(2, new LampEvent.PutOut())]).Value.Version);
        Assert.Throws<ArgumentNullException>(() => Lamp.Replay(null!));
    }

    [Fact]
    public void Events_carry_their_name_and_version()
    {
        Assert.Equal("test.lamp.lit.v1", new LampEvent.Lit(1).Name.ToString());
        Assert.Equal("test.lamp.dimmed.v2", new LampEvent.Dimmed(1).Name.ToString());
    }

    // Random verbs against a model of two numbers; saved now and then, which must change nothing but the changes.
    [Property(MaxTest = 300)]
    public Property Any_story_keeps_the_laws_and_agrees_with_the_model() => Prop.ForAll(
        Arb.From((from verb in Gen.Frequency((6, Gen.Constant('d')), (1, Gen.Constant('o')), (2, Gen.Constant('s')))
                  from amount in Gen.Choose(-1, 9)
                  from hours in Gen.Frequency((6, Gen.Choose(0, 2)), (1, Gen.Constant(-1)))
                  select (verb, amount, hours)).ListOf()),
        story =>
        {
            var (live, saving, light, burning, at) = (Lit, Lit, 10, true, Now);
            foreach (var (verb, amount, hours) in story)
            {
                if (verb == 's')
                {
                    saving = saving.Saved();
                    continue;
                }
                var now = at + Duration.FromHours(hours);
                Func<Lamp, Result<Lamp>> act = verb == 'd' ? lamp => lamp.Dim(amount, Somebody, now) : lamp => lamp.PutOut(Somebody, now);
                var (next, besides) = (AggregateLaws.VerbsDoNotMutate(live, act), AggregateLaws.VerbsDoNotMutate(saving, act));
                Assert.Equal(burning && hours >= 0 && (verb == 'o' || amount >= 1), next.IsSuccess);
                Assert.Equal(Codes(next), Codes(besides));
                if (next.IsFailed)
                    continue;
                light = verb == 'o' ? 0 : Math.Max(0, light - amount);
                (burning, at, live, saving) = (light > 0, now, next.Value, besides.Value);
            }

            Assert.Equal(new LampState { Id = Id, ChangedAt = at, Light = light, Status = burning ? LampStatus.Burning : LampStatus.Out }, live.State);
            AggregateLaws.RestoreEqualsReplayEqualsLive(live);
            Assert.Equal((live.State, live.Version), (saving.State, saving.Version));
            Assert.Equal(live.Changes.Skip((int)saving.LoadedVersion), saving.Changes);
        });
}
