using System.Globalization;
using CommunityDomain.Points;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Exchange.Tests.Sample;
using static CommunityDomain.Testing.ExchangeExample;

namespace CommunityDomain.Exchange.Tests;

public sealed class ExchangeProgrammeTests
{
    private static ExchangeProgramme Programme => Open().Programme;

    [Fact]
    public void Draft_with_several_faults_names_all_of_them() => Assert.Equal(
        ["core.empty", "core.empty", "core.empty", "core.empty"],
        Codes(ExchangeProgramme.Draft(default, default, " ", default, new(new(2026, 3, 1), new(2026, 3, 1)), Officer, Opening)));

    [Fact]
    public void AddSponsor_twice_or_with_terms_that_cannot_be_settled_is_refused()
    {
        Assert.Equal(["core.duplicate-id"], Codes(Programme.AddSponsor(Sponsor, Officer, Opening)));
        var dollars = Money.Create(1m, Currency.Create("USD").Value).Value;
        Assert.Equal(["core.empty", "exchange.terms-unusable"], Codes(Programme.AddSponsor(new(default, dollars, Fen), Officer, Opening)));
        Assert.Equal(["exchange.terms-unusable"], Codes(Programme.AddSponsor(new(new(71), Money.Yuan(-0.01m).Value, Fen), Officer, Opening)));
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Service_earns_on_the_days_of_the_term_both_inclusive(string day, bool earns)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(earns, Programme.EarnsOn(on));
        Assert.False(Programme.Close("end", Officer, Opening).Value.EarnsOn(on));
    }

    // Half a yuan a point, a budget of 100 yuan: 200 points in all.
    [Theory]
    [InlineData(10, 0, 10, 5.0, 0)]
    [InlineData(10, 4, 6, 3.0, 0)]
    [InlineData(200, 0, 200, 100.0, 0)]
    [InlineData(201, 0, 200, 100.0, 1)]
    [InlineData(long.MaxValue, 0, 200, 100.0, long.MaxValue - 200)]
    public void Settle_pays_what_was_accepted_less_what_was_refunded_within_the_budget(long accepted, long refunded, long points, decimal paid, long over)
    {
        var settled = Programme.Settle(Merchant, accepted, refunded, Officer, Opening).Value;

        var line = Assert.IsType<ExchangeProgrammeEvent.Settled>(settled.Changes[^1].Event).Line;
        Assert.Equal((points, paid, over), (line.Points, line.Payable.Amount, line.OverBudget));
        Assert.Equal((1, 0), (line.Number, line.SettledBefore));
    }

    [Fact]
    public void Settle_with_what_makes_no_sense_names_all_of_it()
    {
        Assert.Equal(["exchange.sponsor-unknown", "core.out-of-range", "core.out-of-range"], Codes(Programme.Settle(new(99), -1, 1, Officer, Opening)));
        Assert.Equal(["exchange.nothing-to-settle"], Codes(Programme.Settle(Merchant, 5, 5, Officer, Opening)));
        Assert.Equal(["core.out-of-range"], Codes(Programme.Settle(Merchant, 5, 6, Officer, Opening)));
    }

    [Property]
    public Property Payable_is_accepted_less_settled_and_never_over_the_budget() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 90).Two().ListOf()),
        moves =>
        {
            var programme = Programme;
            var (accepted, refunded) = (0L, 0L);
            foreach (var (more, back) in moves)
            {
                accepted += more;
                refunded = Math.Min(accepted, refunded + back);
                var result = AggregateLaws.VerbsDoNotMutate(programme, one => one.Settle(Merchant, accepted, refunded, Officer, Opening));
                programme = result.IsSuccess ? result.Value : programme;
                var account = programme.State.Sponsors[0];
                Assert.Equal(Math.Min(accepted - refunded, 200), account.SettledPoints);
                Assert.Equal(account.SettledPoints * 0.5m, account.Paid.Amount);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(programme);
        });

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 3).ListOf()),
        verbs =>
        {
            var programme = ExchangeExample.Draft;
            var number = 0;
            foreach (var verb in verbs.Select(one => (ExchangeVerb)one))
            {
                number++;
                var before = programme.Status;
                var result = AggregateLaws.VerbsDoNotMutate(programme, one => verb switch
                {
                    ExchangeVerb.AddSponsor => one.AddSponsor(Sponsor with { Sponsor = new((UInt128)(1000 + number)) }, Officer, Opening),
                    ExchangeVerb.Open => one.Open(Officer, Opening),
                    ExchangeVerb.Settle => one.Settle(Merchant, number, 0, Officer, Opening),
                    _ => one.Close("end", Officer, Opening),
                });
                Assert.Equal(ExchangeProgramme.Lifecycle.Legal(before).Contains(verb), result.IsSuccess);
                if (result.IsSuccess)
                    Assert.True(ExchangeProgramme.Lifecycle.Allows(before, verb, result.Value.Status));
                programme = result.IsSuccess ? result.Value : programme;
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(programme);
        });

    [Fact]
    public void Refusals_have_words_in_both_languages()
    {
        DomainError[] errors =
        [
            new ExchangeErrors.ServiceNotAttested(new(1), default), new ExchangeErrors.ServiceNotVoided(new(1), default),
            new ExchangeErrors.ProgrammeNotOpen(new(1), ExchangeStatus.Closed, new(2026, 3, 1)), new ExchangeErrors.PointsOfAnotherProgramme(new(1), new(2)),
            new ExchangeErrors.TermsUnusable(Fen, Fen), new ExchangeErrors.SponsorUnknown(new(1)), new ExchangeErrors.NothingToSettle(new(1), 5),
        ];
        foreach (var error in errors)
        {
            Assert.DoesNotContain("{", error.Message);
            Assert.Contains(error.Explain(CultureInfo.GetCultureInfo("zh-CN")), letter => letter >= '一');
        }
    }

    [Fact]
    public void Every_refusal_names_what_it_means()
    {
        var term = new DateInterval(new(2026, 3, 1), new(2026, 3, 31));
        Assert.Equal(
            ["id", "community", "name", "points programme"],
            ExchangeProgramme.Draft(default, default, "", default, term, Officer, Opening).Errors.Cast<CoreErrors.Empty>().Select(error => error.What));
        var sponsor = Programme.AddSponsor(new(default, Fen, Fen), Officer, Opening).Errors;
        Assert.Equal("sponsor", Assert.IsType<CoreErrors.Empty>(Assert.Single(sponsor)).What);
        Assert.Equal("sponsor", Assert.IsType<CoreErrors.DuplicateId>(Assert.Single(Programme.AddSponsor(Sponsor, Officer, Opening).Errors)).What);
        Assert.Equal("reason", Assert.IsType<CoreErrors.Empty>(Assert.Single(Programme.Close(" ", Officer, Opening).Errors)).What);
        Assert.Equal(
            [("accepted", -1m, 0m), ("refunded", 1m, 0m)],
            Programme.Settle(Merchant, -1, 1, Officer, Opening).Errors.Cast<CoreErrors.OutOfRange>().Select(error => (error.What, error.Value, error.Least)));
        var refunded = Assert.IsType<CoreErrors.OutOfRange>(Assert.Single(Programme.Settle(Merchant, 5, 6, Officer, Opening).Errors));
        Assert.Equal((6m, 0m, 5m), (refunded.Value, refunded.Least, refunded.Greatest));
        Assert.Equal(0m, Assert.IsType<CoreErrors.OutOfRange>(Programme.Settle(Merchant, -1, 1, Officer, Opening).Errors[1]).Greatest);
        Assert.Equal("ExchangeProgramme", ExchangeProgramme.Lifecycle.Name);
    }

    [Fact]
    public void Null_is_a_programming_error()
    {
        Assert.Throws<ArgumentNullException>(() => ExchangeProgramme.Draft(new(3), new(4), "x", new(2), null!, Officer, Opening));
        Assert.Throws<ArgumentNullException>(() => Programme.AddSponsor(null!, Officer, Opening));
        var sample = Open();
        Assert.Throws<ArgumentNullException>("programme", () => sample.Desk.Earn(null!, Served(7, 150), "", ServiceTraits.None, [], Opening));
        Assert.Throws<ArgumentNullException>("record", () => sample.Desk.Earn(sample.Programme, null!, "", ServiceTraits.None, [], Opening));
        Assert.Throws<ArgumentNullException>("record", () => sample.Desk.TakeBack(null!, ClawbackPolicy.Reject, Opening));
        Assert.Throws<ArgumentNullException>("programme", () => sample.Desk.Settle(null!, Merchant, Officer, Opening));
        Assert.Throws<ArgumentNullException>("record", () => VerifiedServices.From(null!, "", ServiceTraits.None));
        Assert.Throws<ArgumentNullException>("activityKind", () => VerifiedServices.From(Served(7, 150), null!, ServiceTraits.None));
    }

    // A sponsor that gives for nothing is counted and paid nothing; one without a budget is counted nothing; below zero is no terms at all.
    [Fact]
    public void Terms_may_be_worth_nothing_and_a_budget_may_be_empty()
    {
        var zero = Money.Yuan(0m).Value;
        var free = Programme.AddSponsor(new(new(71), zero, zero), Officer, Opening).Value;
        var line = Assert.IsType<ExchangeProgrammeEvent.Settled>(free.Settle(new(71), 7, 2, Officer, Opening).Value.Changes[^1].Event).Line;
        Assert.Equal((5L, 0m, 0L), (line.Points, line.Payable.Amount, line.OverBudget));

        var poor = Programme.AddSponsor(new(new(72), Fen, zero), Officer, Opening).Value;
        var nothing = Assert.IsType<ExchangeErrors.NothingToSettle>(Assert.Single(poor.Settle(new(72), 7, 2, Officer, Opening).Errors));
        Assert.Equal(5, nothing.Points);
        Assert.Equal(["exchange.terms-unusable"], Codes(Programme.AddSponsor(new(new(73), Fen, Money.Yuan(-0.01m).Value), Officer, Opening)));
        Assert.Equal(["exchange.nothing-to-settle"], Codes(Programme.Settle(Merchant, 0, 0, Officer, Opening)));
    }

    [Fact]
    public void Settle_with_one_sponsor_leaves_the_others_accounts_alone()
    {
        var two = Programme.AddSponsor(new(new(71), Fen, Fen), Officer, Opening).Value;
        var settled = two.Settle(new(71), 1, 0, Officer, Opening).Value;

        Assert.Equal(two.State.Sponsors[0], settled.State.Sponsors[0]);
        Assert.Equal((1L, 0.5m, 1), (settled.State.Sponsors[1].SettledPoints, settled.State.Sponsors[1].Paid.Amount, settled.State.Sponsors[1].Settlements));
    }

    [Fact]
    public void Settle_with_a_sponsor_that_accepted_nothing_or_is_unknown_says_so()
    {
        var sample = Open();
        Assert.Equal(["exchange.nothing-to-settle"], Codes(sample.Desk.Settle(sample.Programme, Merchant, Officer, Opening)));
        Assert.Equal(["exchange.sponsor-unknown"], Codes(sample.Desk.Settle(sample.Programme, new(99), Officer, Opening)));
    }

    [Fact]
    public void Events_have_the_names_that_are_published() => Assert.Equal(
        ["exchange.programme.drafted.v1", "exchange.programme.sponsor-added.v1", "exchange.programme.opened.v1", "exchange.programme.settled.v1", "exchange.programme.closed.v1"],
        Programme.Settle(Merchant, 5, 0, Officer, Opening).Value.Close("end", Officer, Opening).Value.Changes.Select(change => change.Event.Name.ToString()));
}
