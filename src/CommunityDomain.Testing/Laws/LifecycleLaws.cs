using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Any sequence of verbs moves an aggregate as its lifecycle's table says; a host's own aggregates can be held to it too.</summary>
public static class LifecycleLaws
{
    /// <summary>Draws that <see cref="Verb"/> turns into verbs; shrunk by halves and by leaving single draws out.</summary>
    /// <param name="steps">How many, from 1.</param>
    public static Arbitrary<ValueList<int>> Draws(int steps = 30) => Arb.From(
        Gen.Choose(0, 1 << 20).ListOf(steps).Select(draws => draws.ToValueList()),
        draws => draws.Count < 2 ? [] : Enumerable.Range(0, draws.Count).Select(left => draws.Where((_, i) => i != left).ToValueList())
            .Prepend(draws.Take(draws.Count / 2).ToValueList()));

    /// <summary>The verb that a draw stands for: three in four are legal, so that long lives happen; the others are any.</summary>
    /// <typeparam name="TStatus">The status.</typeparam>
    /// <typeparam name="TVerb">The verbs.</typeparam>
    /// <param name="lifecycle">The table.</param>
    /// <param name="status">Where the aggregate stands.</param>
    /// <param name="draw">The draw, from 0.</param>
    public static TVerb Verb<TStatus, TVerb>(Lifecycle<TStatus, TVerb> lifecycle, TStatus status, int draw)
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        var (legal, all) = (lifecycle.Legal(status).ToArray(), Enum.GetValues<TVerb>());
        return draw % 4 > 0 && legal.Length > 0 ? legal[draw / 4 % legal.Length] : all[draw / 4 % all.Length];
    }

    /// <summary>A property: a verb is refused as illegal exactly where the table does not have it, leaves what it was asked of untouched, and moves to
    /// where the table says; what comes of it replays.</summary>
    /// <typeparam name="TSelf">The aggregate.</typeparam>
    /// <typeparam name="TId">Its id.</typeparam>
    /// <typeparam name="TState">Its state.</typeparam>
    /// <typeparam name="TEvent">Its events.</typeparam>
    /// <typeparam name="TStatus">Its status.</typeparam>
    /// <typeparam name="TVerb">Its verbs.</typeparam>
    /// <param name="start">A new aggregate.</param>
    /// <param name="lifecycle">Its table.</param>
    /// <param name="statusOf">Where it stands.</param>
    /// <param name="attempt">Tries a verb; the step counts from 0.</param>
    /// <param name="invariant">Holds after every verb that succeeds; throws where it does not.</param>
    /// <param name="steps">How many verbs are tried, from 1.</param>
    public static Property Hold<TSelf, TId, TState, TEvent, TStatus, TVerb>(
        Func<TSelf> start, Lifecycle<TStatus, TVerb> lifecycle, Func<TSelf, TStatus> statusOf, Func<TSelf, TVerb, int, Result<TSelf>> attempt,
        Action<TSelf>? invariant = null, int steps = 30)
        where TSelf : Aggregate<TSelf, TId, TState, TEvent>, IAggregate<TSelf, TState, TEvent>
        where TId : struct, IId<TId>
        where TState : AggregateState<TId>
        where TEvent : DomainEvent
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(statusOf);
        ArgumentNullException.ThrowIfNull(attempt);
        return Prop.ForAll(Draws(steps), draws =>
        {
            var aggregate = start();
            for (var step = 0; step < draws.Count; step++)
            {
                var (before, number) = (statusOf(aggregate), step);
                var verb = Verb(lifecycle, before, draws[step]);
                var result = AggregateLaws.VerbsDoNotMutate(aggregate, one => attempt(one, verb, number));
                var legal = lifecycle.Legal(before).Contains(verb);
                Require(legal != result.HasError<CoreErrors.IllegalVerb>(), $"{lifecycle.Name}: {before} – {verb} is {(legal ? "legal" : "illegal")}");
                if (result.IsFailed)
                    continue;
                aggregate = result.Value;
                Require(lifecycle.Allows(before, verb, statusOf(aggregate)), $"{lifecycle.Name}: {before} – {verb} → {statusOf(aggregate)}");
                invariant?.Invoke(aggregate);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(aggregate);
        });
    }

    private static void Require(bool holds, string law)
    {
        if (!holds)
            throw new LawBrokenException(law);
    }
}
