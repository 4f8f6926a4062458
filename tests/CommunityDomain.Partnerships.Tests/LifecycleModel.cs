using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Any sequence of verbs moves as the lifecycle's table says: what every aggregate is held to.</summary>
internal static class LifecycleModel
{
    /// <param name="start">A new aggregate.</param>
    /// <param name="lifecycle">Its table.</param>
    /// <param name="statusOf">Where it stands.</param>
    /// <param name="attempt">Tries a verb; the step counts from 0.</param>
    /// <param name="invariant">Holds after every verb.</param>
    /// <param name="steps">How many verbs are tried.</param>
    public static Property Holds<TSelf, TId, TState, TEvent, TStatus, TVerb>(
        Func<TSelf> start, Lifecycle<TStatus, TVerb> lifecycle, Func<TSelf, TStatus> statusOf, Func<TSelf, TVerb, int, Result<TSelf>> attempt,
        Action<TSelf>? invariant = null, int steps = 30)
        where TSelf : Aggregate<TSelf, TId, TState, TEvent>, IAggregate<TSelf, TState, TEvent>
        where TId : struct, IId<TId>
        where TState : AggregateState<TId>
        where TEvent : DomainEvent
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        var verbs = Enum.GetValues<TVerb>();
        // Three draws in four take a legal verb, so that long lives happen; the others take any.
        return Prop.ForAll(Arb.From(Gen.Choose(0, 1 << 20).ListOf(steps)), draws =>
        {
            var aggregate = start();
            var step = 0;
            foreach (var draw in draws)
            {
                var legal = lifecycle.Legal(statusOf(aggregate)).ToArray();
                var verb = draw % 4 > 0 && legal.Length > 0 ? legal[draw / 4 % legal.Length] : verbs[draw / 4 % verbs.Length];
                var before = statusOf(aggregate);
                var result = AggregateLaws.VerbsDoNotMutate(aggregate, one => attempt(one, verb, step));
                Assert.Equal(!legal.Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsSuccess)
                {
                    aggregate = result.Value;
                    Assert.True(
                        lifecycle.Allows(before, verb, statusOf(aggregate)), $"{lifecycle.Name}: {before} – {verb} → {statusOf(aggregate)}");
                    invariant?.Invoke(aggregate);
                }
                step++;
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(aggregate);
        });
    }
}
