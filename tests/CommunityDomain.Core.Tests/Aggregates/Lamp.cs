using System.Diagnostics;
using FluentResults;

namespace CommunityDomain.Tests;

internal enum LampStatus
{
    Burning,
    Out,
}

internal enum LampVerb
{
    Dim,
    PutOut,
}

internal readonly record struct LampId(UInt128 Value) : IId<LampId>
{
    public static LampId From(UInt128 value) => new(value);

    public int CompareTo(LampId other) => Value.CompareTo(other.Value);

    public override string ToString() => Id.Format(Value);
}

internal sealed record LampState : AggregateState<LampId>
{
    public int Light { get; init; }

    public LampStatus Status { get; init; }
}

internal abstract record LampEvent : DomainEvent
{
    private LampEvent()
    {
    }

    public sealed record Lit(int Light) : LampEvent
    {
        public override EventName Name => new("test.lamp.lit");
    }

    public sealed record Dimmed(int By) : LampEvent
    {
        public override EventName Name => new("test.lamp.dimmed", 2);
    }

    public sealed record PutOut : LampEvent
    {
        public override EventName Name => new("test.lamp.put-out");
    }
}

// The least aggregate that has everything of the recipe: a verb that records two events among them.
internal sealed class Lamp : Aggregate<Lamp, LampId, LampState, LampEvent>, IAggregate<Lamp, LampState, LampEvent>
{
    private Lamp(LampState state, long version, ValueList<EventEnvelope<LampEvent>> changes)
        : base(state, version, changes)
    {
    }

    public static Lifecycle<LampStatus, LampVerb> Lifecycle { get; } = new("Lamp", LampStatus.Burning)
    {
        { LampStatus.Burning, LampVerb.Dim, LampStatus.Burning },
        { LampStatus.Burning, LampVerb.Dim, LampStatus.Out },
        { LampStatus.Burning, LampVerb.PutOut, LampStatus.Out },
    };

    public static Result<Lamp> Light(LampId id, int light, Actor by, Instant now) => Begin(id, by, now, new LampEvent.Lit(light));

    // What a faulty verb would do.
    public static Result<Lamp> LightWrongly(LampId id, Actor by, Instant now) => Begin(id, by, now, new LampEvent.PutOut());

    public Result<Lamp> Dim(int by, Actor actor, Instant now) =>
        Check(now, Lifecycle.Illegal(State.Status, LampVerb.Dim))
            .When(by < 1, () => new CoreErrors.OutOfRange("light", by, 1, State.Light))
            .Then(() => by < State.Light
                ? Record(actor, now, new LampEvent.Dimmed(by))
                : Record(actor, now, new LampEvent.Dimmed(State.Light), new LampEvent.PutOut()));

    public Result<Lamp> PutOut(Actor actor, Instant now) =>
        Check(now, Lifecycle.Illegal(State.Status, LampVerb.PutOut)).Then(() => Record(actor, now, new LampEvent.PutOut()));

    static LampState? IAggregate<Lamp, LampState, LampEvent>.Begin(EventEnvelope<LampEvent> first) =>
        first.Event is LampEvent.Lit lit ? new LampState { Light = lit.Light } : null;

    static LampState IAggregate<Lamp, LampState, LampEvent>.Apply(LampState state, EventEnvelope<LampEvent> change) => change.Event switch
    {
        LampEvent.Dimmed dimmed => state with { Light = state.Light - dimmed.By },
        LampEvent.PutOut => state with { Light = 0, Status = LampStatus.Out },
        _ => throw new UnreachableException(change.Event.Name.ToString()),
    };

    static Lamp IAggregate<Lamp, LampState, LampEvent>.Create(
        LampState state, long version, ValueList<EventEnvelope<LampEvent>> changes) => new(state, version, changes);
}
