using System.Globalization;
using System.Text;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// The Tongyue centre links what the communities of nine towns seek with what partners offer: a round, answers of both sides, deliveries and ratings. What falls
/// through goes back to the registers and into a second round, which the centre reinforces. Whoever stays without reads why, in both languages.
/// </summary>
public sealed class LinkingAcrossJinhua : Chapter
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly MatchWeights Weights = new(Base: 100, Home: 50, PerDayOfWaiting: 1);
    private static readonly Actor Seeker = new(new(0xE4), Role.CommunityOfficer);
    private static readonly Actor Provider = new(new(0xE5), Role.Partner);

    private readonly HashSet<(RegisterEntryId Demand, RegisterEntryId Supply)> _declined = [];
    private readonly Dictionary<LinkProposalId, LinkProposal> _proposals = [];

    public override string Row => "S1.7";

    public override void Run(StoryContext story, RowReport row)
    {
        var registers = new JinhuaRegisters(story);
        var towns = story.Seeds.Jinhua.Towns;
        var communities = registers.Demands.Select(one => one.Terms.Places[0]).Distinct().Count();
        row.Require(communities == story.Seeds.Jinhua.Communities, "every community seeks something");
        row.Count("towns", registers.Supplies.Where(one => one.Terms.Category == JinhuaRegisters.Meals).Select(one => one.Terms.Places[0]).Distinct().Count());
        row.Count("communities", communities);
        row.Count("demands verified and opened", registers.Demands.Count(one => one.Status == EntryStatus.Open));
        row.Count("supplies verified and opened", registers.Supplies.Count(one => one.Status == EntryStatus.Open));

        var first = Match(story, row, registers, "first", story.At(2024, 4, 8), story.At(2024, 4, 15));
        var offered = Offer(story, row, registers, first, story.At(2024, 4, 8), story.At(2024, 4, 15));
        Answer(story, row, registers, offered, towns);
        registers.Reinforce();
        var second = Match(story, row, registers, "second", story.At(2024, 4, 22), story.At(2024, 4, 26));
        foreach (var proposal in Offer(story, row, registers, second, story.At(2024, 4, 22), story.At(2024, 4, 26)))
            Accept(proposal, story.At(2024, 4, 23));
        row.Require(second.Links.All(link => !_declined.Contains((link.Demand, link.Supply))),
            "nobody is offered again what was declined");

        Deliver(story, row, registers);
        Close(row, registers);
        row.Picture("The life of a link", LifecyclePicture.Draw(LinkProposal.Lifecycle));
        row.Picture("The life of an entry", LifecyclePicture.Draw(RegisterEntry.Lifecycle));
        row.IsRun();
    }

    private MatchRound Match(StoryContext story, RowReport row, JinhuaRegisters registers, string which, Instant now, Instant answerBy)
    {
        var (demands, supplies) = (Open(registers.Demands), Open(registers.Supplies));
        var round = MatchRound.Run(demands, supplies, MatchObjective.MaximumWeight, Weights, answerBy, _declined, now).Value;
        row.Require(round.IsProven(), $"the {which} round is proven");
        row.Require(
            story.ChanceFor($"Jinhua {which}") is var chance && MatchRound.Run(
                chance.Shuffle(demands), chance.Shuffle(supplies), MatchObjective.MaximumWeight, Weights, answerBy, _declined, now).Value
                .Matching.Digest() == round.Matching.Digest(),
            $"the {which} round links the same whatever the order");
        var missed = round.Demands.Where(outcome => outcome.Links.IsEmpty).ToList();
        row.Count($"{which} round: demands", round.Demands.Count);
        row.Count($"{which} round: links", round.Links.Count);
        row.Count($"{which} round: units linked", round.Links.Sum(link => (long)link.Quantity));
        row.Count($"{which} round: demands linked in part", round.Demands.Count(one => one.Linked > 0 && one.Linked < one.Wanted));
        row.Count($"{which} round: demands missed, each explained", missed.Count);
        Explain(row, registers, which, missed);
        return round;

        List<RegisterEntry> Open(IEnumerable<RegisterEntry> entries) => [.. entries.Where(entry => entry.IsOpenAt(now) && entry.Left > 0)];
    }

    // Every miss is explained in both languages; the report shows one for each reason.
    private static void Explain(RowReport row, JinhuaRegisters registers, string which, List<EntryOutcome> missed)
    {
        foreach (var outcome in missed)
        {
            var reasons = outcome.Misses.Count;
            row.Require(reasons > 0, $"the miss of {outcome.Entry} has a reason");
            row.Require(
                outcome.Explain(English).Split(" × ").Length - 1 == reasons && outcome.Explain(Chinese).Contains("未匹配", StringComparison.Ordinal),
                $"the miss of {outcome.Entry} is explained with every reason, in both languages");
        }
        var text = new StringBuilder();
        foreach (var reason in Enum.GetValues<MissReason>())
        {
            var kept = missed.Where(outcome => outcome.Misses.Any(miss => miss.Reason == reason)).ToList();
            if (kept.Count == 0)
                continue;
            row.Count($"{which} round: missed demands with the reason {reason}", kept.Count);
            // The shortest list shows the reason best.
            var shown = kept.MinBy(outcome => (outcome.Misses.Count, outcome.Entry))!;
            text.Append(English, $"{reason}: {registers.Entry(shown.Entry).Terms.Title}\n{shown.Explain(English)}\n{shown.Explain(Chinese)}\n\n");
        }
        row.Text($"Why demands were missed in the {which} round, in both languages 未匹配说明", text.ToString().TrimEnd());
    }

    private List<LinkProposal> Offer(
        StoryContext story, RowReport row, JinhuaRegisters registers, MatchRound round, Instant now, Instant answerBy)
    {
        List<LinkProposal> offered = [];
        foreach (var link in round.Links)
        {
            var change = LinkProposal.Offer(
                story.Id<LinkProposalId>("Jinhua", _proposals.Count), registers.Entry(link.Demand), registers.Entry(link.Supply), link.Quantity, round.Objective, answerBy,
                JinhuaRegisters.Officer, now);
            row.Require(change.IsSuccess, "what a proven round suggests can be offered");
            offered.Add(Put(registers.Keep(change.Value)));
        }
        return offered;
    }

    // Both sides accept, except three: a repairer declines, a community declines its tutor, another repairer never answers. And one counsellor does not come.
    private void Answer(StoryContext story, RowReport row, JinhuaRegisters registers, List<LinkProposal> offered, int towns)
    {
        var (answered, over, missing) = (story.At(2024, 4, 10), story.At(2024, 4, 15), story.At(2024, 4, 18));
        var (refused, unanswered) = (Of(JinhuaRegisters.Repairs, 3 + (3 * towns)), Of(JinhuaRegisters.Repairs, 3 + (2 * towns)));
        var (unwanted, absent) = (Of(JinhuaRegisters.Tutoring, 5), Of(JinhuaRegisters.Counselling, 2));
        foreach (var proposal in offered)
        {
            if (proposal.Id == refused)
                Fall(proposal.Decline(EntrySide.Supply, "the team is on another job", Demand(proposal), Supply(proposal), Provider, answered));
            else if (proposal.Id == unwanted)
                Fall(proposal.Decline(EntrySide.Demand, "the school offers it now", Demand(proposal), Supply(proposal), Seeker, answered));
            else if (proposal.Id == unanswered)
                Put(proposal.Accept(EntrySide.Demand, Seeker, answered).Value.Saved());
            else
                Accept(proposal, answered);
        }
        var late = _proposals[unanswered];
        row.Require(late.Accept(EntrySide.Supply, Provider, over).HasError<PartnershipsErrors.AnswerByPassed>(), "nobody is linked by an answer that is late");
        Fall(late.TimeOut(Demand(late), Supply(late), Actor.Clock, over));
        foreach (var entry in registers.Demands.Where(entry => entry.Terms.OpenUntil <= over).ToList())
            registers.Keep(entry.Expire(Actor.Clock, over).Value);
        Fall(_proposals[absent].ReportNoShow(EntrySide.Supply, Demand(_proposals[absent]), Supply(_proposals[absent]), Seeker, missing));

        LinkProposalId Of(string category, int community) => offered.Single(one =>
            Demand(one).Terms.Category == category && Demand(one).Terms.Places[0] == registers.Community(community)).Id;

        RegisterEntry Demand(LinkProposal proposal) => registers.Entry(proposal.State.Demand);

        RegisterEntry Supply(LinkProposal proposal) => registers.Entry(proposal.State.Supply);

        void Fall(FluentResults.Result<LinkChange> fallen)
        {
            var left = (fallen.Value.Demand.Left, fallen.Value.Supply.Left);
            var proposal = Put(registers.Keep(fallen.Value));
            row.Require(left.Item1 >= proposal.State.Quantity && left.Item2 >= proposal.State.Quantity, "what a fallen proposal reserved is given back");
            if (proposal.Status == LinkStatus.Declined)
                _declined.Add((proposal.State.Demand, proposal.State.Supply));
        }
    }

    private void Accept(LinkProposal proposal, Instant now) =>
        Put(proposal.Accept(EntrySide.Supply, Provider, now).Bind(one => one.Accept(EntrySide.Demand, Seeker, now)).Value.Saved());

    private void Deliver(StoryContext story, RowReport row, JinhuaRegisters registers)
    {
        var chance = story.ChanceFor("Jinhua ratings");
        var confirmed = _proposals.Values.Where(one => one.Status == LinkStatus.Confirmed)
            .OrderBy(one => registers.Entry(one.State.Demand).Terms.Until).ThenBy(one => one.Id).ToList();
        foreach (var (at, proposal) in confirmed.Index())
        {
            var (demand, supply) = (registers.Entry(proposal.State.Demand), registers.Entry(proposal.State.Supply));
            var now = demand.Terms.Until;
            row.Require(proposal.State.Accepted.Count == 2, "both sides accepted what is delivered");
            var delivered = registers.Keep(proposal.Deliver($"service log, entry {at + 1}", demand, supply, Provider, now).Value);
            Put(delivered.Rate(new LinkRating(chance.Between(3, 5), string.Empty), Seeker, now + Duration.FromDays(1)).Value.Saved());
            row.Progress(at, confirmed.Count);
        }
    }

    private void Close(RowReport row, JinhuaRegisters registers)
    {
        var by = _proposals.Values.ToLookup(one => one.Status);
        var confirmed = _proposals.Values.Where(one => one.Status is LinkStatus.Rated or LinkStatus.NoShow).ToList();
        row.Count("proposals offered", _proposals.Count);
        row.Count("proposals accepted by both and confirmed", confirmed.Count);
        row.Count("proposals declined", by[LinkStatus.Declined].Count());
        row.Count("proposals timed out", by[LinkStatus.TimedOut].Count());
        row.Count("proposals not kept", by[LinkStatus.NoShow].Count());
        row.Count("proposals delivered and rated", by[LinkStatus.Rated].Count(one => one.State.Rating is not null));
        row.Count("units delivered", by[LinkStatus.Rated].Sum(one => (long)one.State.Quantity));
        row.Count("demands fulfilled", registers.Demands.Count(one => one.Status == EntryStatus.Fulfilled));
        row.Count("demands run out", registers.Demands.Count(one => one.Status == EntryStatus.Expired));
        var served = by[LinkStatus.Rated].Select(one => registers.Entry(one.State.Demand).Terms.Places[0]).Distinct().Count();
        row.Require(served == registers.Demands.Select(one => one.Terms.Places[0]).Distinct().Count(), "every community was served");
        row.Count("communities served", served);
        row.Require(registers.Demands.Concat(registers.Supplies).All(one => one.State.Reserved == 0), "nothing stays reserved");
        row.Require(
            registers.Demands.Sum(one => one.State.Delivered) == registers.Supplies.Sum(one => one.State.Delivered)
            && registers.Demands.Sum(one => one.State.Delivered) == by[LinkStatus.Rated].Sum(one => one.State.Quantity),
            "both registers and the proposals agree on what was delivered");
    }

    private LinkProposal Put(LinkProposal proposal) => _proposals[proposal.Id] = proposal;
}
