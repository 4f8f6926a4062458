using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
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
    public void Run_refuses_entries_twice_and_weights_out_of_range() => Assert.Equal(
        ["core.duplicate-id", "core.out-of-range"],
        MatchRound.Run([Open(1, Demand), Open(1, Demand)], [], MatchObjective.Stable, Weights with { Home = -1 }, AnswerBy, None, Now).Codes());
}
