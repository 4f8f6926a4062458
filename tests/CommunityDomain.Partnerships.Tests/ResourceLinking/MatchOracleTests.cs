using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Partnerships.Tests.LinkingSetup;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Rounds beside what the words of the guide say of them, worked out the slow way from the entries alone.</summary>
public sealed class MatchOracleTests
{
    private static readonly Gen<MatchWeights> AnyWeights =
        from weight in Gen.Elements(0L, 100L)
        from home in Gen.Elements(0L, 50L)
        from day in Gen.Elements(0L, 1L)
        select new MatchWeights(weight, home, day);

    // Entries opened on different days, so that supplies have something to choose by; an order to shuffle by; weights, zero included.
    private static readonly Arbitrary<Case> Cases = Arb.From(
        from round in RegisterGenerators.Rounds.Generator
        from days in Gen.Choose(0, 3).ListOf(20)
        from weights in AnyWeights
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Case(
            round.Demands.Select((one, i) => OpenedOn(one, days[i])).ToValueList(), round.Supplies.Select((one, i) => OpenedOn(one, days[10 + i])).ToValueList(),
            round.Declined, weights, seed));

    private sealed record Case(
        ValueList<RegisterEntry> Demands, ValueList<RegisterEntry> Supplies, IReadOnlySet<(RegisterEntryId, RegisterEntryId)> Declined, MatchWeights Weights,
        int Seed)
    {
        public MatchRound Run(MatchObjective objective, bool shuffled = false) => MatchRound.Run(
            shuffled ? Shuffle(Demands) : Demands, shuffled ? Shuffle(Supplies) : Supplies, objective, Weights, RegisterGenerators.AnswerBy, Declined,
            RegisterGenerators.Now).Value;

        public bool Suits(RegisterEntry demand, RegisterEntry supply) => !Declined.Contains((demand.Id, supply.Id))
            && !Acceptability.Judge(demand, supply, RegisterGenerators.Now, RegisterGenerators.AnswerBy).Any();

        public long Weight(RegisterEntry demand, RegisterEntry supply) => Weights.Base
            + (supply.Terms.Places[0] == demand.Terms.Places[0] ? Weights.Home : 0)
            + (Weights.PerDayOfWaiting * (long)(RegisterGenerators.Now - demand.State.OpenedAt!.Value).TotalDays);

        private ValueList<RegisterEntry> Shuffle(ValueList<RegisterEntry> entries) =>
            entries.OrderBy(one => unchecked((((int)(uint)(UInt128)one.Id.Value * 7919) ^ Seed) * 48271)).ToValueList();
    }

    private static RegisterEntry OpenedOn(RegisterEntry entry, int day)
    {
        if (entry.Status == EntryStatus.Draft)
            return entry;
        var at = RegisterGenerators.Now - Duration.FromDays(20 - day);
        var opened = RegisterEntry.Draft(entry.Id, entry.Terms, Officer, at).Value.Verify("visited", Officer, at).Value.Open(Officer, at).Value;
        return entry.State.Reserved == 0 ? opened : opened.Reserve(new(1), entry.State.Reserved, Officer, at).Value;
    }

    [Property(MaxTest = 100)]
    public Property Stable_is_deferred_acceptance_unit_by_unit_with_demands_proposing() => Prop.ForAll(Cases, round =>
    {
        var stable = round.Run(MatchObjective.Stable);
        var got = stable.Links.ToDictionary(link => (link.Demand, link.Supply), link => link.Quantity);

        Assert.Equal(DeferredAcceptance(round), got.Where(one => one.Value > 0).OrderBy(one => one.Key).Select(one => (one.Key.Demand, one.Key.Supply, one.Value)));

        // And no pair would rather have each other, whatever found the links.
        foreach (var demand in round.Demands)
        {
            foreach (var supply in round.Supplies.Where(supply => round.Suits(demand, supply)))
            {
                var (ofDemand, ofSupply) = (stable.Demands.Single(one => one.Entry == demand.Id), stable.Supplies.Single(one => one.Entry == supply.Id));
                if (got.GetValueOrDefault((demand.Id, supply.Id)) == Math.Min(demand.Left, supply.Left))
                    continue;
                var wants = ofDemand.Linked < demand.Left || ofDemand.Links.Any(link =>
                    round.Weight(demand, round.Supplies.Single(one => one.Id == link.Supply)) < round.Weight(demand, supply));
                var takes = ofSupply.Linked < supply.Left || ofSupply.Links.Any(link =>
                    round.Demands.Single(one => one.Id == link.Demand).State.OpenedAt > demand.State.OpenedAt);
                Assert.False(wants && takes, $"{demand.Id} and {supply.Id} would rather have each other");
            }
        }
    });

    // Each unit of a demand asks the supplies in its order; each supply keeps the units that it ranks highest.
    private static IEnumerable<(RegisterEntryId Demand, RegisterEntryId Supply, int Quantity)> DeferredAcceptance(Case round)
    {
        var kept = round.Supplies.ToDictionary(supply => supply.Id, _ => new List<RegisterEntry>());
        var next = new Queue<(RegisterEntry Demand, List<RegisterEntry> Supplies)>();
        foreach (var demand in round.Demands)
        {
            for (var unit = 0; unit < demand.Left; unit++)
            {
                next.Enqueue((demand, [.. round.Supplies.Where(supply => round.Suits(demand, supply))
                    .OrderByDescending(supply => round.Weight(demand, supply)).ThenBy(supply => supply.Id)]));
            }
        }
        while (next.TryDequeue(out var unit))
        {
            if (unit.Supplies.Count == 0)
                continue;
            var supply = unit.Supplies[0];
            var keeps = kept[supply.Id];
            keeps.Add(unit.Demand);
            if (keeps.Count <= supply.Left)
            {
                continue;
            }
            var worst = keeps.OrderBy(one => one.State.OpenedAt).ThenBy(one => one.Id).Last();
            keeps.Remove(worst);
            // A unit that was given up asks on after this supply, in its demand's order.
            next.Enqueue((worst, [.. round.Supplies.Where(one => round.Suits(worst, one))
                .OrderByDescending(one => round.Weight(worst, one)).ThenBy(one => one.Id).SkipWhile(one => one.Id != supply.Id).Skip(1)]));
        }
        return [.. kept.SelectMany(one => one.Value.GroupBy(demand => demand.Id).Select(group => (Demand: group.Key, Supply: one.Key, Quantity: group.Count())))
            .OrderBy(one => (one.Demand, one.Supply))];
    }

    [Property(MaxTest = 100)]
    public Property Why_nothing_more_was_linked_is_true_and_never_left_out() => Prop.ForAll(Cases, round =>
    {
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var run = round.Run(objective);
            Judge(run.Demands, run.Supplies, (own, other) => (Demand(own), Supply(other)));
            Judge(run.Supplies, run.Demands, (own, other) => (Demand(other), Supply(own)));

            void Judge(
                ValueList<EntryOutcome> outcomes, ValueList<EntryOutcome> others, Func<RegisterEntryId, RegisterEntryId, (RegisterEntry, RegisterEntry)> pair)
            {
                foreach (var outcome in outcomes)
                {
                    int Said(MissReason reason) => outcome.Misses.SingleOrDefault(miss => miss.Reason == reason)?.Entries ?? 0;
                    var fitting = others.Where(other => round.Suits(pair(outcome.Entry, other.Entry).Item1, pair(outcome.Entry, other.Entry).Item2)).ToList();
                    var isShort = outcome.Linked < outcome.Wanted;
                    // What it could have had and did not get: the other is free, so a link has to weigh nothing; or others have a part of the other.
                    var free = isShort ? fitting.Where(other => other.Linked < other.Wanted).ToList() : [];
                    Assert.Equal(free.Count, Said(MissReason.WeighsNothing));
                    Assert.All(free, other =>
                    {
                        Assert.Equal(MatchObjective.MaximumWeight, objective);
                        Assert.Equal(0, round.Weight(pair(outcome.Entry, other.Entry).Item1, pair(outcome.Entry, other.Entry).Item2));
                    });
                    var taken = isShort ? fitting.Count(other => other.Linked == other.Wanted
                        && other.Links.Any(link => link.Demand != outcome.Entry && link.Supply != outcome.Entry)) : 0;
                    Assert.Equal(taken, Said(MissReason.TakenByOthers));
                }
            }
        }

        RegisterEntry Demand(RegisterEntryId id) => round.Demands.Single(one => one.Id == id);
        RegisterEntry Supply(RegisterEntryId id) => round.Supplies.Single(one => one.Id == id);
    });

    [Property(MaxTest = 60)]
    public Property Entries_in_any_order_give_the_same_links_reasons_and_digest() => Prop.ForAll(Cases, round =>
    {
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var (one, other) = (round.Run(objective), round.Run(objective, shuffled: true));
            Assert.Equal((one.Links, one.Demands, one.Supplies, one.Matching.Digest()), (other.Links, other.Demands, other.Supplies, other.Matching.Digest()));
        }
    });

    [Fact]
    public void What_is_over_is_linked_to_nothing()
    {
        // Open in the register for longer than the service is wanted.
        var past = Open(1, Demand with { From = At(2024, 3, 2), Until = Now });
        var ends = Open(2, Demand with { From = At(2024, 3, 2), Until = Now + Duration.Epsilon });
        var supply = Open(3, Supply with { From = At(2024, 3, 2), Quantity = 5 });
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            // Regression: a demand was linked to a supply in a time that was over.
            var round = Round([past, ends], [supply], objective);
            Assert.Equal(ends.Id, Assert.Single(round.Links).Demand);
            Assert.Equal([new MissCount(MissReason.Time, 1)], round.Demands[0].Misses);
            Assert.Equal([new MissCount(MissReason.Time, 1)], round.Supplies[0].Misses);
            var gone = Round([ends], [Open(4, Supply with { From = At(2024, 3, 2), Until = Now })], objective);
            Assert.Equal([new MissCount(MissReason.Time, 1)], gone.Demands[0].Misses);
        }
        Assert.Equal(
            ["partnerships.not-acceptable"], LinkProposal.Offer(new(1), past, supply, 1, MatchObjective.Stable, AnswerBy, Officer, Now).Codes());
    }

    [Fact]
    public void A_round_whose_answers_are_due_at_once_is_refused()
    {
        // Regression: it suggested links, none of which could be offered.
        string[] Run(Instant answerBy) => MatchRound.Run([Open(1, Demand)], [Open(2, Supply)], MatchObjective.Stable, Weights, answerBy, None, Now).Codes();

        Assert.Equal(["partnerships.answer-by-passed"], Run(Now));
        Assert.Empty(Run(Now + Duration.Epsilon));
    }

    [Fact]
    public void Waiting_weighs_for_a_year_at_most_and_whole_days_alone()
    {
        long Weight(Instant openedAt)
        {
            var demand = RegisterEntry.Draft(new(1), Demand, Officer, openedAt).Value.Verify("visited", Officer, openedAt).Value.Open(Officer, openedAt).Value;
            return Assert.Single(MatchRound.Run([demand], [Open(2, Supply)], MatchObjective.MaximumWeight, new(0, 0, 3), AnswerBy, None, Now).Value.Links).Weight;
        }

        Assert.Equal(3, Weight(Now - Duration.FromDays(1)));
        Assert.Equal(3, Weight(Now - Duration.FromDays(2) + Duration.Epsilon));
        Assert.Equal(6, Weight(Now - Duration.FromDays(2)));
        Assert.Equal(3 * 366, Weight(Now - Duration.FromDays(366)));
        Assert.Equal(3 * 366, Weight(Now - Duration.FromDays(3_000)));
    }

    // A market under any verbs of any proposals: what is reserved and delivered in each entry is what its proposals say, and no unit is given twice.
    [Property(MaxTest = 100)]
    public Property Rounds_that_overlap_never_give_a_unit_twice() => Prop.ForAll(
        Arb.From(from round in RegisterGenerators.Rounds.Generator from draws in Gen.Choose(0, 1 << 20).ListOf(60) select (round, draws.ToArray())),
        market =>
        {
            var now = RegisterGenerators.Now;
            var entries = market.round.Demands.Concat(market.round.Supplies).ToDictionary(one => one.Id);
            // A register that is full in the generator is so by proposals of others.
            var others = entries.ToDictionary(one => one.Key, one => one.Value.State.Reserved);
            var (proposals, number) = (new Dictionary<LinkProposalId, LinkProposal>(), 1_000u);
            foreach (var draw in market.Item2)
            {
                now += Duration.FromHours(draw % 5);
                if (draw % 4 == 0)
                {
                    // A round on what stands, of whose links some are offered at once and some late, when the entries have changed.
                    var run = MatchRound.Run(
                        [.. entries.Values.Where(one => one.Terms.Side == EntrySide.Demand)], [.. entries.Values.Where(one => one.Terms.Side == EntrySide.Supply)],
                        (MatchObjective)(draw / 4 % 3), Weights, now + Duration.FromDays(1), None, now).Value;
                    foreach (var link in run.Links.Concat(run.Links))
                    {
                        var offer = LinkProposal.Offer(
                            new(number++), entries[link.Demand], entries[link.Supply], link.Quantity, run.Objective, now + Duration.FromDays(1), Officer, now);
                        if (offer.IsSuccess)
                            Take(offer.Value);
                    }
                }
                else if (proposals.Count > 0)
                {
                    var proposal = proposals.Values.OrderBy(one => one.Id).ElementAt(draw / 4 % proposals.Count);
                    var (demand, supply) = (entries[proposal.State.Demand], entries[proposal.State.Supply]);
                    var side = (EntrySide)(draw / 64 % 2);
                    switch (draw / 128 % 6)
                    {
                        case 0 or 1 or 2:
                            var accepted = proposal.Accept(side, Officer, now);
                            if (accepted.IsSuccess)
                                proposals[proposal.Id] = accepted.Value;
                            break;
                        case 3:
                            TakeIf(proposal.Decline(side, "no time", demand, supply, Officer, now));
                            break;
                        case 4:
                            TakeIf(proposal.TimeOut(demand, supply, Actor.Clock, now));
                            TakeIf(proposal.ReportNoShow(side, demand, supply, Officer, now));
                            break;
                        default:
                            TakeIf(proposal.Deliver("log", demand, supply, Officer, now));
                            break;
                    }
                }
                Check();
            }

            void TakeIf(FluentResults.Result<LinkChange> change)
            {
                if (change.IsSuccess)
                    Take(change.Value);
            }

            void Take(LinkChange change)
            {
                proposals[change.Proposal.Id] = change.Proposal;
                entries[change.Demand.Id] = change.Demand;
                entries[change.Supply.Id] = change.Supply;
            }

            void Check()
            {
                foreach (var entry in entries.Values)
                {
                    int Units(params LinkStatus[] statuses) => proposals.Values
                        .Where(one => (one.State.Demand == entry.Id || one.State.Supply == entry.Id) && statuses.Contains(one.Status)).Sum(one => one.State.Quantity);
                    var (reserved, delivered) = (Units(LinkStatus.Offered, LinkStatus.Confirmed) + others[entry.Id], Units(LinkStatus.Delivered));
                    Assert.Equal((reserved, delivered), (entry.State.Reserved, entry.State.Delivered));
                    Assert.Equal(entry.Terms.Quantity - reserved - delivered, entry.Left);
                    Assert.InRange(entry.Left, 0, entry.Terms.Quantity);
                    if (entry.Status != EntryStatus.Draft)
                    {
                        Assert.Equal(
                            delivered == entry.Terms.Quantity ? EntryStatus.Fulfilled : reserved + delivered > 0 ? EntryStatus.PartlyMatched : EntryStatus.Open,
                            entry.Status);
                    }
                }
            }
        });
}
