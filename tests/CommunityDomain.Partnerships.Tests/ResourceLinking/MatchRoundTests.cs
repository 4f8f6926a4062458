using System.Globalization;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Partnerships.Tests.LinkingSetup;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

public sealed class MatchRoundTests
{
    // Few categories, places and groups, so that ties, misses and rivals are frequent; entries with a quantity of several units.
    private static Gen<EntryTerms> Terms(EntryTerms model) =>
        from category in Gen.Elements("care", "repair")
        from place in Gen.Elements(North, South)
        from both in Gen.Elements(true, false)
        from quantity in Gen.Choose(1, 3)
        from qualified in Gen.Elements(true, false)
        from target in Gen.Elements("elders", "children")
        select model with
        {
            Category = category,
            Quantity = quantity,
            Groups = [target],
            Places = model.Side == EntrySide.Supply && both ? [place, place == North ? South : North] : [place],
            Qualifications = qualified ? ["first aid"] : [],
        };

    private static Gen<(RegisterEntry[] Demands, RegisterEntry[] Supplies)> Registers(int size) =>
        from demands in Terms(Demand).ArrayOf(size)
        from supplies in Terms(Supply).ArrayOf(size)
        select (
            demands.Select((terms, i) => Open(100 + (uint)i, terms, day: 1 + (i % 3))).ToArray(),
            supplies.Select((terms, i) => Open(200 + (uint)i, terms)).ToArray());

    [Property(MaxTest = 60)]
    public Property Every_objective_is_proven_links_only_what_suits_and_explains_every_entry() => Prop.ForAll(
        Arb.From(from size in Gen.Choose(0, 7) from registers in Registers(size) select registers),
        registers =>
        {
            foreach (var objective in Enum.GetValues<MatchObjective>())
            {
                var round = Round(registers.Demands, registers.Supplies, objective);

                Assert.True(round.IsProven());
                foreach (var link in round.Links)
                {
                    var (demand, supply) = (registers.Demands.Single(one => one.Id == link.Demand), registers.Supplies.Single(one => one.Id == link.Supply));
                    Assert.Empty(Acceptability.Judge(demand, supply, Now, AnswerBy));
                }
                foreach (var (outcomes, entries, others) in new[]
                {
                    (round.Demands, registers.Demands, registers.Supplies), (round.Supplies, registers.Supplies, registers.Demands),
                })
                {
                    Assert.Equal(entries.Select(one => one.Id), outcomes.Select(one => one.Entry));
                    Assert.All(outcomes, outcome =>
                    {
                        Assert.InRange(outcome.Linked, 0, outcome.Wanted);
                        Assert.True(!outcome.Links.IsEmpty || others.Length == 0 || !outcome.Misses.IsEmpty, "a miss has its reason");
                        Assert.NotEqual(outcome.Explain(CultureInfo.InvariantCulture), outcome.Explain(new CultureInfo("zh-CN")));
                    });
                }
            }
        });

    [Property(MaxTest = 40)]
    public Property Greatest_weight_and_greatest_number_agree_with_brute_force() => Prop.ForAll(
        Arb.From(from size in Gen.Choose(1, 4) from registers in Registers(size) select registers),
        registers =>
        {
            var byWeight = Round(registers.Demands, registers.Supplies, MatchObjective.MaximumWeight);
            var byNumber = Round(registers.Demands, registers.Supplies, MatchObjective.MaximumCardinality);

            Assert.Equal(Best(registers.Demands, registers.Supplies, weight => weight), byWeight.Links.Sum(link => link.Weight * link.Quantity));
            Assert.Equal(Best(registers.Demands, registers.Supplies, _ => 1), byNumber.Links.Sum(link => (long)link.Quantity));
        });

    // Every way to give the demands' units away, one demand after the other.
    private static long Best(RegisterEntry[] demands, RegisterEntry[] supplies, Func<long, long> value)
    {
        var left = supplies.Select(one => one.Left).ToArray();
        return From(0, demands.Length == 0 ? 0 : demands[0].Left, 0);

        long From(int demand, int units, int supply)
        {
            if (demand == demands.Length)
                return 0;
            if (units == 0 || supply == supplies.Length)
                return From(demand + 1, demand + 1 < demands.Length ? demands[demand + 1].Left : 0, 0);
            var best = From(demand, units, supply + 1);
            if (left[supply] > 0 && !Acceptability.Judge(demands[demand], supplies[supply], Now, AnswerBy).Any())
            {
                left[supply]--;
                best = Math.Max(best, value(Weight(demands[demand], supplies[supply])) + From(demand, units - 1, supply));
                left[supply]++;
            }
            return best;
        }
    }

    private static long Weight(RegisterEntry demand, RegisterEntry supply) => 100
        + (supply.Terms.Places[0] == demand.Terms.Places[0] ? 50 : 0) + (long)(Now - demand.State.OpenedAt!.Value).TotalDays;

    [Property(MaxTest = 200)]
    public Property Misses_are_those_of_every_pair_judged_alone() => Prop.ForAll(
        RegisterGenerators.Rounds,
        registers =>
        {
            var (demands, supplies, declined) = registers;
            foreach (var objective in Enum.GetValues<MatchObjective>())
            {
                var round = MatchRound.Run(
                    demands, supplies, objective, new MatchWeights(0, 0, 0), RegisterGenerators.AnswerBy, declined, RegisterGenerators.Now).Value;
                var judged = demands.SelectMany(demand => supplies.Select(supply => (Demand: demand, Supply: supply, Misses: Between(demand, supply)))).ToList();

                Assert.All(round.Demands, outcome => Assert.Equal(
                    Sum(judged.Where(pair => pair.Demand.Id == outcome.Entry).SelectMany(pair => pair.Misses.Concat(Left(pair.Demand, pair.Supply, outcome)))),
                    outcome.Misses));
                Assert.All(round.Supplies, outcome => Assert.Equal(
                    Sum(judged.Where(pair => pair.Supply.Id == outcome.Entry).SelectMany(pair => pair.Misses.Concat(Left(pair.Supply, pair.Demand, outcome)))),
                    outcome.Misses));
                Assert.All(round.Links, link => Assert.Empty(judged.Single(pair => pair.Demand.Id == link.Demand && pair.Supply.Id == link.Supply).Misses));

                // Of a pair that suits: what an entry with units left did not get of the other, because others did, or because it weighs nothing.
                IEnumerable<MissReason> Left(RegisterEntry own, RegisterEntry other, EntryOutcome outcome)
                {
                    var theirs = round.Demands.Concat(round.Supplies).Single(one => one.Entry == other.Id);
                    var shared = outcome.Links.Where(link => link.Demand == other.Id || link.Supply == other.Id).Sum(link => link.Quantity);
                    var suits = own.Terms.Side == EntrySide.Demand ? Between(own, other) : Between(other, own);
                    if (suits.Count > 0 || outcome.Linked == outcome.Wanted)
                        return [];
                    return theirs.Linked < theirs.Wanted ? [MissReason.WeighsNothing] : theirs.Linked > shared ? [MissReason.TakenByOthers] : [];
                }
            }

            // Across categories the category alone is counted.
            List<MissReason> Between(RegisterEntry demand, RegisterEntry supply)
            {
                if (demand.Terms.Category != supply.Terms.Category)
                    return [MissReason.Category];
                List<MissReason> misses = [.. Acceptability.Judge(demand, supply, RegisterGenerators.Now, RegisterGenerators.AnswerBy)];
                if (declined.Contains((demand.Id, supply.Id)))
                    misses.Add(MissReason.Declined);
                return misses;
            }

            static IEnumerable<MissCount> Sum(IEnumerable<MissReason> reasons) => reasons.GroupBy(reason => reason)
                .Select(group => new MissCount(group.Key, group.Count())).OrderByDescending(count => count.Entries).ThenBy(count => count.Reason);
        });

    [Fact]
    public void What_others_took_is_said_of_demands_linked_in_part()
    {
        // Three units wanted twice, four offered once: the one linked in part did not get what the other took.
        var round = Round([Open(1, Demand with { Quantity = 3 }), Open(2, Demand with { Quantity = 3 })], [Open(3, Supply with { Quantity = 4 })], MatchObjective.Stable);

        // Regression: only what was not linked at all was counted, so that nothing was said of the rest.
        Assert.Equal([3, 1], round.Demands.Select(outcome => outcome.Linked));
        Assert.Empty(round.Demands[0].Misses);
        Assert.Equal([new MissCount(MissReason.TakenByOthers, 1)], round.Demands[1].Misses);
        Assert.Empty(round.Supplies[0].Misses);
        Assert.Equal("已匹配：3 个单位中的 1 个，共 1 项对接；其余原因：1 个已由他人匹配", round.Demands[1].Explain(new CultureInfo("zh-CN")));
    }

    [Fact]
    public void What_weighs_nothing_is_said()
    {
        var round = MatchRound.Run(
            [Open(1, Demand)], [Open(2, Supply)], MatchObjective.MaximumWeight, new MatchWeights(0, 0, 0), AnswerBy, None, Now).Value;

        Assert.True(round.IsProven());
        Assert.Empty(round.Links);
        Assert.Equal([new MissCount(MissReason.WeighsNothing, 1)], round.Demands[0].Misses);
        Assert.Equal([new MissCount(MissReason.WeighsNothing, 1)], round.Supplies[0].Misses);
    }

    [Fact]
    public void An_entry_that_runs_out_in_mid_round_is_left_out_and_the_last_instant_still_counts()
    {
        var ends = Open(1, Demand with { OpenUntil = AnswerBy - Duration.Epsilon });
        var lasts = Open(2, Demand with { OpenUntil = AnswerBy });
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var round = Round([ends, lasts], [Open(3, Supply with { Quantity = 2 })], objective);

            Assert.Equal(lasts.Id, Assert.Single(round.Links).Demand);
            Assert.Equal([new MissCount(MissReason.ExpiresInRound, 1)], round.Demands[0].Misses);
            Assert.Equal([new MissCount(MissReason.ExpiresInRound, 1)], round.Supplies[0].Misses);
        }
        // What ran out between the round and the offer is not bound, and neither entry changes.
        var late = LinkProposal.Offer(new(9), lasts, Open(3, Supply), 1, MatchObjective.Stable, AnswerBy + Duration.FromDays(1), Officer, AnswerBy);
        Assert.Contains("partnerships.entry-expired", late.Codes());
    }

    [Fact]
    public void A_register_with_nothing_left_is_a_round_without_links()
    {
        var taken = Enumerable.Range(0, 5).Select(i => Open(100 + (uint)i, Demand).Reserve(new(1), 1, Officer, At(2024, 3, 2)).Value).ToArray();
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var round = Round(taken, [Open(200, Supply)], objective);

            Assert.Empty(round.Links);
            Assert.True(round.IsProven());
            Assert.All(round.Demands, outcome => Assert.Equal([new MissCount(MissReason.NothingLeft, 1)], outcome.Misses));
            Assert.Equal([new MissCount(MissReason.NothingLeft, 5)], round.Supplies[0].Misses);
        }
    }

    [Fact]
    public void A_round_of_more_pairs_than_it_takes_is_refused_before_it_takes_them()
    {
        // 3,163 × 3,163 is the first square above ten million.
        var demands = Enumerable.Range(0, 3_163).Select(i => Open(10_000 + (uint)i, Demand)).ToArray();
        var supplies = Enumerable.Range(0, 3_163).Select(i => Open(20_000 + (uint)i, Supply)).ToArray();

        var refused = MatchRound.Run(demands, supplies, MatchObjective.Stable, Weights, AnswerBy, None, Now);

        Assert.Equal(MatchRound.MostPairs, Assert.IsType<PartnershipsErrors.RoundTooLarge>(Assert.Single(refused.Errors)).Most);
    }

    [Fact]
    public void Entries_of_the_other_side_are_an_error_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => Round([Open(1, Demand)], [Open(2, Demand)], MatchObjective.Stable));
        Assert.Throws<ArgumentException>(() => Round([Open(1, Supply)], [Open(2, Supply)], MatchObjective.Stable));
        Assert.Throws<ArgumentException>(() => Acceptability.Judge(Open(1, Demand), Open(2, Demand), Now, AnswerBy));
        Assert.Throws<ArgumentException>(() => Acceptability.Judge(Open(1, Supply), Open(2, Supply), Now, AnswerBy));
    }

    [Fact]
    public void All_tied_entries_are_matched_the_same_whatever_their_order()
    {
        var demands = Enumerable.Range(0, 6).Select(i => Open(100 + (uint)i, Demand)).ToArray();
        var supplies = Enumerable.Range(0, 4).Select(i => Open(200 + (uint)i, Supply)).ToArray();
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var one = Round(demands, supplies, objective);
            var other = Round([.. demands.Reverse()], [.. supplies.Reverse()], objective);

            Assert.Equal(4, one.Links.Count);
            Assert.Equal(one.Links, other.Links);
            Assert.Equal(one.Matching.Digest(), other.Matching.Digest());
        }
    }

    [Fact]
    public void Entries_with_nothing_left_take_part_in_nothing_and_declined_pairs_are_not_asked_again()
    {
        var taken = LinkProposal.Offer(new(1), Open(1, Demand), Open(2, Supply), 1, MatchObjective.Stable, AnswerBy, Officer, Now).Value;

        var round = Round([taken.Demand, Open(3, Demand)], [taken.Supply], MatchObjective.MaximumCardinality);
        Assert.Empty(round.Links);
        Assert.Equal([new MissCount(MissReason.NothingLeft, 1)], round.Demands[1].Misses);

        var declined = Round([Open(3, Demand)], [Open(4, Supply)], MatchObjective.Stable, new HashSet<(RegisterEntryId, RegisterEntryId)> { (new(3), new(4)) });
        Assert.Equal([new MissCount(MissReason.Declined, 1)], declined.Demands[0].Misses);
    }

    [Fact]
    public void Misses_are_explained_in_both_languages()
    {
        var demand = Open(1, Demand);
        var supplies = new[]
        {
            Open(2, Supply with { Qualifications = [] }), Open(3, Supply with { Qualifications = [], Places = [South] }),
            Open(4, Supply with { Category = "repair" }),
        };

        var outcome = Round([demand], supplies, MatchObjective.MaximumWeight).Demands[0];

        Assert.Equal(
            "not linked; what stood in the way: 2 × qualification lacking, 1 × another category, 1 × place not served",
            outcome.Explain(CultureInfo.InvariantCulture));
        Assert.Equal("未匹配；原因：2 个缺少所需资质, 1 个类别不同, 1 个不服务该地点", outcome.Explain(new CultureInfo("zh-CN")));
    }

    [Fact]
    public void What_stood_in_the_way_is_told_of_what_was_not_linked_whole()
    {
        string Explain(int wanted, params RegisterEntry[] supplies) => Round(
            [Open(1, Demand with { Quantity = wanted })], supplies, MatchObjective.MaximumWeight).Demands[0].Explain(CultureInfo.InvariantCulture);

        // Linked whole, though another category was there; linked in part, and nothing else was there; linked in part beside another category.
        Assert.Equal("linked: 1 of 1 units, over 1 links", Explain(1, Open(2, Supply), Open(3, Supply with { Category = "repair" })));
        Assert.Equal("linked: 1 of 2 units, over 1 links", Explain(2, Open(2, Supply)));
        Assert.Equal(
            "linked: 1 of 2 units, over 1 links; for the rest: 1 × another category",
            Explain(2, Open(2, Supply), Open(3, Supply with { Category = "repair" })));
    }

    [Fact]
    public void Run_refuses_entries_twice_and_weights_out_of_range() => Assert.Equal(
        ["core.duplicate-id", "core.out-of-range"],
        MatchRound.Run([Open(1, Demand), Open(1, Demand)], [], MatchObjective.Stable, Weights with { Home = -1 }, AnswerBy, None, Now).Codes());
}
