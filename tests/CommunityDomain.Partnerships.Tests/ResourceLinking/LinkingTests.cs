using CommunityDomain.Testing;
using FsCheck;
using static CommunityDomain.Partnerships.Tests.LinkingSetup;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

public sealed class LinkingTests
{
    private static LinkChange Offered(int quantity = 1) => LinkProposal.Offer(
        new(1), Open(1, Demand with { Quantity = 3 }), Open(2, Supply with { Quantity = 2 }), quantity, MatchObjective.Stable, AnswerBy, Officer, Now).Value;

    private static LinkChange Confirmed(int quantity = 1)
    {
        var change = Offered(quantity);
        return change with
        {
            Proposal = change.Proposal.Accept(EntrySide.Supply, Officer, Now).Value.Accept(EntrySide.Demand, Officer, Now).Value,
        };
    }

    [Fact]
    public void Draft_names_everything_that_is_wrong() => Assert.Equal(
        ["core.empty", "core.empty", "core.empty", "core.empty", "core.empty", "core.out-of-range", "partnerships.times-reversed"],
        RegisterEntry.Draft(default, Demand with { Party = default, Title = "", Category = " ", Places = [], Quantity = 0, Until = Demand.From }, Officer, Now).Codes());

    [Fact]
    public void Demand_has_one_place_and_an_entry_must_not_have_run_out() => Assert.Equal(
        ["partnerships.one-place", "partnerships.times-reversed"],
        RegisterEntry.Draft(new(1), Demand with { Places = [North, South] }, Officer, Demand.OpenUntil).Codes());

    [Fact]
    public void Offer_reserves_on_both_sides_and_never_more_than_is_left()
    {
        var change = Offered(2);

        Assert.Equal((1, 0), (change.Demand.Left, change.Supply.Left));
        Assert.Equal(
            ["partnerships.not-acceptable", "core.out-of-range"],
            LinkProposal.Offer(new(2), change.Demand, change.Supply, 1, MatchObjective.Stable, AnswerBy, Officer, Now).Codes());
    }

    [Fact]
    public void Offer_whose_time_to_answer_ends_at_once_is_refused()
    {
        var (demand, supply) = (Open(1, Demand), Open(2, Supply));
        FluentResults.Result<LinkChange> Until(Instant answerBy) => LinkProposal.Offer(new(1), demand, supply, 1, MatchObjective.Stable, answerBy, Officer, Now);

        Assert.Equal(["partnerships.answer-by-passed"], Until(Now - Duration.Epsilon).Codes());
        // The end is exclusive: at this instant nobody could answer any more.
        Assert.Equal(["partnerships.answer-by-passed"], Until(Now).Codes());
        var half = Until(Now + Duration.Epsilon).Value.Proposal.Accept(EntrySide.Demand, Officer, Now).Value;
        Assert.Equal(LinkStatus.Confirmed, half.Accept(EntrySide.Supply, Officer, Now).Value.Status);
    }

    [Fact]
    public void Confirm_takes_both_sides_and_answers_in_time()
    {
        var proposal = Offered().Proposal;
        var half = proposal.Accept(EntrySide.Supply, Officer, Now).Value;

        Assert.Equal(LinkStatus.Offered, half.Status);
        Assert.Equal(["partnerships.accepted-already"], half.Accept(EntrySide.Supply, Officer, Now).Codes());
        Assert.Equal(["partnerships.answer-by-passed"], half.Accept(EntrySide.Demand, Officer, AnswerBy).Codes());
        Assert.Equal(LinkStatus.Confirmed, half.Accept(EntrySide.Demand, Officer, AnswerBy - Duration.Epsilon).Value.Status);
    }

    [Fact]
    public void Decline_time_out_and_no_show_give_back_what_was_reserved()
    {
        var change = Offered(2);
        var declined = change.Proposal.Decline(EntrySide.Supply, "no time", change.Demand, change.Supply, Officer, Now).Value;
        Assert.Equal((EntryStatus.Open, 3, EntryStatus.Open, 2), (declined.Demand.Status, declined.Demand.Left, declined.Supply.Status, declined.Supply.Left));

        Assert.Equal(
            ["partnerships.still-open"], change.Proposal.TimeOut(change.Demand, change.Supply, Actor.Clock, AnswerBy - Duration.Epsilon).Codes());
        Assert.Equal(LinkStatus.TimedOut, change.Proposal.TimeOut(change.Demand, change.Supply, Actor.Clock, AnswerBy).Value.Proposal.Status);

        var confirmed = Confirmed(2);
        var missed = confirmed.Proposal.ReportNoShow(EntrySide.Supply, confirmed.Demand, confirmed.Supply, Officer, Now).Value;
        Assert.Equal((EntrySide.Supply, 2), (missed.Proposal.State.Failed, missed.Supply.Left));
        Assert.Throws<ArgumentException>(() => confirmed.Proposal.ReportNoShow(EntrySide.Supply, confirmed.Supply, confirmed.Demand, Officer, Now));
    }

    // Whoever said yes before: one no, or no answer of one side in time, and nothing is bound any more.
    [Theory]
    [InlineData(null, EntrySide.Demand)]
    [InlineData(null, EntrySide.Supply)]
    [InlineData(EntrySide.Demand, EntrySide.Supply)]
    [InlineData(EntrySide.Supply, EntrySide.Demand)]
    [InlineData(EntrySide.Demand, EntrySide.Demand)]
    [InlineData(EntrySide.Supply, EntrySide.Supply)]
    public void One_side_declines_or_stays_silent_whatever_the_other_said(EntrySide? accepts, EntrySide declines)
    {
        var change = Offered(2);
        var proposal = accepts is { } side ? change.Proposal.Accept(side, Officer, Now).Value : change.Proposal;

        var declined = proposal.Decline(declines, "no time", change.Demand, change.Supply, Officer, Now).Value;
        Assert.Equal((LinkStatus.Declined, declines), (declined.Proposal.Status, declined.Proposal.State.Failed));
        Assert.Equal((3, 2), (declined.Demand.Left, declined.Supply.Left));
        Assert.Contains("core.illegal-verb", declined.Proposal.Accept(EntrySide.Supply, Officer, Now).Codes());
        Assert.Equal(["core.illegal-verb"], declined.Proposal.Decline(declines, "again", declined.Demand, declined.Supply, Officer, Now).Codes());
        var silent = proposal.TimeOut(change.Demand, change.Supply, Actor.Clock, AnswerBy).Value;
        Assert.Equal((LinkStatus.TimedOut, (EntrySide?)null, 3, 2), (silent.Proposal.Status, silent.Proposal.State.Failed, silent.Demand.Left, silent.Supply.Left));
    }

    [Fact]
    public void An_entry_is_open_to_the_instant_on_which_it_runs_out()
    {
        var last = Demand.OpenUntil - Duration.Epsilon;
        var verified = RegisterEntry.Draft(new(1), Demand, Officer, At(2024, 3, 1)).Value.Verify("visited", Officer, At(2024, 3, 1)).Value;

        Assert.Empty(verified.Open(Officer, last).Codes());
        Assert.Equal(["partnerships.entry-expired"], verified.Open(Officer, Demand.OpenUntil).Codes());
        Assert.Empty(Open(1, Demand).Reserve(new(1), 1, Officer, last).Codes());
        Assert.True(Open(1, Demand).IsOpenAt(last));
        Assert.False(Open(1, Demand).IsOpenAt(Demand.OpenUntil));
        Assert.Equal(["partnerships.units-reserved"], Offered().Demand.Withdraw("no need", Officer, Now).Codes());
        Assert.Equal(EntryStatus.Withdrawn, Open(1, Demand).Withdraw("no need", Officer, Now).Value.Status);
    }

    [Fact]
    public void Entries_of_another_proposal_are_an_error_of_the_program()
    {
        var change = Offered(2);
        var (otherDemand, otherSupply) = (Open(7, Demand with { Quantity = 3 }), Open(8, Supply with { Quantity = 3 }));

        Assert.Throws<ArgumentException>(() => change.Proposal.Decline(EntrySide.Demand, "no", otherDemand, change.Supply, Officer, Now));
        Assert.Throws<ArgumentException>(() => change.Proposal.Decline(EntrySide.Demand, "no", change.Demand, otherSupply, Officer, Now));
        Assert.Throws<ArgumentException>(() => Confirmed().Proposal.Deliver("log", change.Demand, otherSupply, Officer, Now));
    }

    [Fact]
    public void Deliver_fulfils_an_entry_with_its_last_unit_and_is_rated_once()
    {
        var change = Confirmed(2);

        var delivered = change.Proposal.Deliver("visit log", change.Demand, change.Supply, Officer, Now).Value;

        Assert.Equal((EntryStatus.PartlyMatched, EntryStatus.Fulfilled), (delivered.Demand.Status, delivered.Supply.Status));
        Assert.Equal(["core.out-of-range"], delivered.Proposal.Rate(new(6, ""), Officer, Now).Codes());
        var rated = delivered.Proposal.Rate(new(5, "kind"), Officer, Now).Value;
        Assert.Equal(["core.illegal-verb"], rated.Rate(new(5, "kind"), Officer, Now).Codes());
    }

    [Fact]
    public void Entry_that_expires_in_mid_round_is_left_out_and_can_not_be_reserved_later()
    {
        var shortLived = Open(1, Demand with { OpenUntil = AnswerBy - Duration.Epsilon });

        var round = Round([shortLived], [Open(2, Supply)], MatchObjective.MaximumWeight);

        Assert.Empty(round.Links);
        Assert.Equal([new MissCount(MissReason.ExpiresInRound, 1)], round.Demands[0].Misses);
        Assert.Equal(["partnerships.entry-expired"], shortLived.Reserve(new(1), 1, Officer, AnswerBy).Codes());
        Assert.Equal(EntryStatus.Expired, shortLived.Expire(Actor.Clock, AnswerBy).Value.Status);
        Assert.Equal(["partnerships.units-reserved"], Offered().Demand.Expire(Actor.Clock, At(2024, 6, 1)).Codes());
    }

    [Property(MaxTest = 60)]
    public Property Entry_moves_as_its_table_says_and_never_gives_a_unit_twice() =>
        LifecycleLaws.Hold<RegisterEntry, RegisterEntryId, RegisterEntryState, RegisterEntryEvent, EntryStatus, EntryVerb>(
            () => RegisterEntry.Draft(new(1), Demand with { Quantity = 5 }, Officer, At(2024, 3, 1)).Value, RegisterEntry.Lifecycle,
            entry => entry.Status,
            (entry, verb, step) =>
            {
                var now = At(2024, 3, 1) + Duration.FromDays(step * 4);
                return verb switch
                {
                    EntryVerb.Verify => entry.Verify("visited", Officer, now),
                    EntryVerb.Open => entry.Open(Officer, now),
                    EntryVerb.Reserve => entry.Reserve(new(1), 1 + (step % 3), Officer, now),
                    EntryVerb.Release => entry.Release(new(1), 1 + (step % 2), Officer, now),
                    EntryVerb.Deliver => entry.Deliver(new(1), 1 + (step % 2), Officer, now),
                    EntryVerb.Expire => entry.Expire(Officer, now),
                    _ => entry.Withdraw(step % 5 == 0 ? "no need" : "", Officer, now),
                };
            },
            entry => Assert.True(entry.Left >= 0 && entry.State.Reserved >= 0));

    [Property(MaxTest = 60)]
    public Property Proposal_moves_as_its_table_says_and_the_entries_with_it() =>
        LifecycleLaws.Hold<LinkProposal, LinkProposalId, LinkProposalState, LinkProposalEvent, LinkStatus, LinkVerb>(
            () => Offered(2).Proposal, LinkProposal.Lifecycle, one => one.Status,
            (one, verb, step) =>
            {
                var (demand, supply, now) = (Offered(2).Demand, Offered(2).Supply, Now + Duration.FromHours(step * 8));
                return verb switch
                {
                    LinkVerb.Accept => one.Accept((EntrySide)(step % 2), Officer, now),
                    LinkVerb.Decline => one.Decline(EntrySide.Supply, step % 3 == 0 ? "no" : "", demand, supply, Officer, now).Map(change => change.Proposal),
                    LinkVerb.TimeOut => one.TimeOut(demand, supply, Officer, now).Map(change => change.Proposal),
                    LinkVerb.Deliver => one.Deliver("log", demand, supply, Officer, now).Map(change => change.Proposal),
                    LinkVerb.ReportNoShow => one.ReportNoShow(EntrySide.Demand, demand, supply, Officer, now).Map(change => change.Proposal),
                    _ => one.Rate(new(1 + (step % 5), "so"), Officer, now),
                };
            },
            steps: 12);
}
