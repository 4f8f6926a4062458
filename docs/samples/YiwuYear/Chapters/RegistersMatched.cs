using System.Globalization;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// The demand and the supply register of Yiwu, matched under each of the three objectives, each result proven. The entries are generated: two demands and
/// two supplies a place, and places of two kinds on which the objectives part, so that what each must find can be worked out by hand.
/// </summary>
/// <remarks>
/// A link weighs 60, 80 more at the supply's home, 1 more for each day of waiting. First kind: an old demand is served at home (150) or from afar (70), and a
/// newer one next door by the first supply alone (65); one link of 150 outweighs both of 70 + 65, though two are more than one. Second kind: two demands at one
/// place; the newer is served by the home's supply alone (145), the older by both (150, 70). 70 + 145 outweighs 150, but the older demand and the home's
/// supply would rather have each other.
/// </remarks>
public sealed class RegistersMatched : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly MatchWeights Weights = new(Base: 60, Home: 80, PerDayOfWaiting: 1);
    private static readonly PartnershipScope Scope = new(Scenario.Services, PartnershipMode.ResourceLinking);

    public override string Row => "S1.5";

    public override void Run(StoryContext story, RowReport row)
    {
        var places = story.Volume(story.Seeds.Yiwu.Projects, 100) / 2;
        List<RegisterEntry> demands = [], supplies = [];
        for (var place = 0; place < places; place++)
        {
            Enter(story, place, demands, supplies);
            row.Progress(place, places);
        }
        row.Count("demands opened in the register", demands.Count(one => one.Status == EntryStatus.Open));
        row.Count("supplies opened in the register", supplies.Count(one => one.Status == EntryStatus.Open));

        var rounds = Enum.GetValues<MatchObjective>().Select(objective => Match(story, row, demands, supplies, objective)).ToList();
        var units = rounds.ToDictionary(round => round.Objective, round => round.Links.Sum(link => (long)link.Quantity));
        var weights = rounds.ToDictionary(round => round.Objective, Weight);
        row.Require(weights[MatchObjective.MaximumWeight] == weights.Values.Max(), "no objective outweighs the greatest weight");
        row.Require(units[MatchObjective.MaximumCardinality] == units.Values.Max(), "no objective links more than the greatest number");
        row.IsRun();
    }

    private static MatchRound Match(
        StoryContext story, RowReport row, List<RegisterEntry> demands, List<RegisterEntry> supplies, MatchObjective objective)
    {
        var chance = story.ChanceFor($"registers {objective}");
        var round = Run(demands, supplies);
        row.Require(round.IsProven(), $"the certificate of {objective} is verified");
        row.Require(
            Run(chance.Shuffle(demands), chance.Shuffle(supplies)).Matching.Digest() == round.Matching.Digest(),
            $"{objective} links the same whatever the order of the registers");
        var missed = round.Demands.Where(outcome => outcome.Links.IsEmpty).ToList();
        row.Require(missed.All(outcome => !outcome.Misses.IsEmpty), $"{objective} explains every demand that it leaves out");

        row.Count($"{objective}: units linked", round.Links.Sum(link => (long)link.Quantity));
        row.Count($"{objective}: weight linked", Weight(round));
        row.Count($"{objective}: demands left out, each explained", missed.Count);
        row.Fact($"{objective}: certificate", round.IsProven() ? "verified" : "refuted");
        row.Fact($"{objective}: digest of the links", round.Matching.Digest().ToString());
        if (missed.Count > 0)
        {
            row.Text($"{objective}: a demand left out, in both languages 未匹配说明",
                $"{missed[0].Explain(CultureInfo.InvariantCulture)}\n{missed[0].Explain(CultureInfo.GetCultureInfo("zh-Hans"))}");
        }
        return round;

        MatchRound Run(IReadOnlyCollection<RegisterEntry> left, IReadOnlyCollection<RegisterEntry> right) => MatchRound.Run(
            left, right, objective, Weights, story.At(2024, 3, 18), new HashSet<(RegisterEntryId, RegisterEntryId)>(), story.At(2024, 3, 11)).Value;
    }

    private static long Weight(MatchRound round) => round.Links.Sum(link => link.Weight * link.Quantity);

    private static void Enter(StoryContext story, int place, List<RegisterEntry> demands, List<RegisterEntry> supplies)
    {
        var (here, nextDoor, afar) = (Place("here"), Place("next door"), Place("afar"));
        var firstKind = place % 2 == 0;
        demands.Add(Open(EntrySide.Demand, "the older", day: 1, [here]));
        demands.Add(firstKind
            ? Open(EntrySide.Demand, "the newer", day: 6, [nextDoor])
            : Open(EntrySide.Demand, "the newer", day: 6, [here], "elder care"));
        supplies.Add(firstKind
            ? Open(EntrySide.Supply, "at home", day: 6, [here, nextDoor])
            : Open(EntrySide.Supply, "at home", day: 6, [here], "elder care"));
        supplies.Add(Open(EntrySide.Supply, "from afar", day: 6, [afar, here]));

        CommunityId Place(string which) => story.Id<CommunityId>($"registers {which}", place);

        // Everything is opened at the hour of the round, so that whole days have passed: ten for the older demand, five for the newer.
        RegisterEntry Open(EntrySide side, string what, int day, ValueList<CommunityId> where, params ValueList<string> qualifications)
        {
            var purpose = $"registers {side} {what}";
            var opened = story.At(2024, 3, day);
            var terms = new EntryTerms(
                side, story.Id<PartyId>(purpose, place), Scope, $"{what}, place {place + 1}", $"service {(place % story.Seeds.Zhenxing.Services) + 1}", where,
                story.At(2024, 4, 1), story.At(2024, 7, 1), 1, qualifications, [], story.At(2024, 6, 1));
            return RegisterEntry.Draft(story.Id<RegisterEntryId>(purpose, place), terms, Officer, opened)
                .Bind(entry => entry.Verify("visited on site", Officer, opened))
                .Bind(entry => entry.Open(Officer, opened)).Value.Saved();
        }
    }
}
