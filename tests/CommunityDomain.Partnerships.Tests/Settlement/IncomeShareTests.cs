using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

public sealed class IncomeShareTests
{
    private static readonly PartyId Operator = new(1), Company = new(2), Charity = new(3);

    private static readonly IncomeShareTerms Terms = new(
        Operator, LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome, IncomeBasis.Net,
        [new(Yuan(0), Percent(10)), new(Yuan(10_000), Percent(20))],
        [new(Company, ShareRecipient.CommunityEnterprise, Percent(66.6667m), "contract 1"),
            new(Charity, ShareRecipient.CharityFund, Percent(33.3333m), "donation agreement 1")],
        new(2024, 1, 1), PeriodMonths: 1, CarriesLosses: true, ConditionOfAward: false);

    private static IncomeShare Agreed(IncomeShareTerms? terms = null) => IncomeShare.Agree(new(1), new(2), terms ?? Terms, Officer, At(2024, 1, 1)).Value;

    private static Result<IncomeShare> State(IncomeShare share, decimal income, decimal costs) => share.StatePeriod(
        share.NextPeriod, new(Yuan(income), Yuan(costs), "books"), Shanghai, Officer,
        Instant.Max(share.State.ChangedAt, share.NextPeriod.End.PlusDays(1).AtStartOfDayInZone(Shanghai).ToInstant()));

    [Theory]
    [InlineData(0, 0, 0, "a month without income")]
    [InlineData(100, 0, 10, "all in the first tier")]
    [InlineData(10_000, 0, 1_000, "at the second tier's floor")]
    [InlineData(12_345.67, 0, 1_469.13, "1,000 and 20 % of 2,345.67, rounded to the nearest fen")]
    [InlineData(20_000, 5_000, 2_000, "net: 1,000 and 20 % of 5,000")]
    [InlineData(0.05, 0, 0.01, "half a fen goes to the share")]
    [InlineData(0.04, 0, 0, "less than half a fen does not")]
    public void Statement_applies_each_tier_to_what_lies_in_it(decimal income, decimal costs, decimal expected, string why)
    {
        var statement = State(Agreed(), income, costs).Value.State.Statements[0];

        Assert.True(Yuan(expected) == statement.Share, $"{why}: {statement.Share}");
        Assert.Equal(expected, statement.Parts.Sum(part => part.Amount.Amount));
    }

    [Fact]
    public void Losses_are_carried_on_only_where_that_was_agreed()
    {
        var share = State(State(Agreed(), 1_000, 3_000).Value, 2_500, 0).Value;

        Assert.Equal([0m, 50m], share.State.Statements.Select(statement => statement.Share.Amount));
        Assert.Equal([2_000m, 0m], share.State.Statements.Select(statement => statement.CarriedOut.Amount));
        var refused = State(Agreed(Terms with { CarriesLosses = false }), 1_000, 3_000);
        Assert.Equal(Yuan(-2_000), Assert.IsType<PartnershipsErrors.NetIncomeNegative>(Assert.Single(refused.Errors)).Net);
        Assert.Equal(100m, State(Agreed(Terms with { Basis = IncomeBasis.Gross }), 1_000, 3_000).Value.State.Statements[0].Share.Amount);
    }

    [Fact]
    public void Periods_are_stated_one_after_the_other_and_only_when_they_are_over()
    {
        var share = Agreed();
        var figures = new IncomeFigures(Yuan(1), Yuan(0), "books");

        Assert.Equal(
            ["partnerships.other-period", "partnerships.period-not-over"],
            share.StatePeriod(new(new(2024, 2, 1), new(2024, 2, 29)), figures, Shanghai, Officer, At(2024, 2, 29)).Codes());
        Assert.Equal(
            ["partnerships.period-not-over"], share.StatePeriod(share.NextPeriod, figures, Shanghai, Officer, At(2024, 1, 31, 23)).Codes());
    }

    [Fact]
    public void Correction_reverses_the_latest_statement_and_states_its_period_again()
    {
        var share = State(State(Agreed(), 1_000, 0).Value, 2_000, 0).Value;

        Assert.Equal(["partnerships.not-latest-statement"], share.Reverse(1, "wrong", Officer, At(2024, 4, 1)).Codes());
        var reversed = share.Reverse(2, "wrong", Officer, At(2024, 4, 1)).Value;
        Assert.Equal(Yuan(66.67m), reversed.Owed(Company));
        var again = reversed.StatePeriod(reversed.NextPeriod, new(Yuan(3_000), Yuan(0), "books"), Shanghai, Officer, At(2024, 4, 1)).Value;
        Assert.Equal([100m, 200m, -200m, 300m], again.State.Statements.Select(statement => statement.Share.Amount));
        Assert.Equal(400m, again.Owed(Company).Amount + again.Owed(Charity).Amount);
        Assert.Equal(["partnerships.not-latest-statement"], again.Reverse(2, "twice", Officer, At(2024, 4, 2)).Codes());
    }

    [Fact]
    public void Terms_change_at_a_boundary_never_in_mid_period_and_in_one_currency()
    {
        var share = State(Agreed(), 1_000, 0).Value;
        var dollars = Money.Create(0, Currency.Create("USD").Value).Value;

        Assert.Equal(
            ["partnerships.rate-changed-in-mid-period"],
            share.ChangeTerms(Terms with { FirstDay = new(2024, 2, 15) }, "more", Officer, At(2024, 2, 1)).Codes());
        Assert.Equal(
            ["core.currency-mismatch"],
            share.ChangeTerms(Terms with { FirstDay = new(2024, 2, 1), Tiers = [new(dollars, Percent(5))] }, "more", Officer, At(2024, 2, 1)).Codes());
        var changed = share.ChangeTerms(
            Terms with { FirstDay = new(2024, 2, 1), PeriodMonths = 3, Tiers = [new(Yuan(0), Percent(5))] }, "less", Officer, At(2024, 2, 1)).Value;
        Assert.Equal(new DateInterval(new(2024, 2, 1), new(2024, 4, 30)), changed.NextPeriod);
        Assert.Equal([100m, 50m], State(changed, 1_000, 0).Value.State.Statements.Select(statement => statement.Share.Amount));
    }

    [Fact]
    public void Agree_refuses_parts_that_do_not_sum_tiers_out_of_order_kickbacks_and_conditions_of_award()
    {
        var terms = Terms with
        {
            Mode = PartnershipMode.ServicePurchase,
            Source = MoneySource.PurchaseFunds,
            ConditionOfAward = true,
            Lines = [new(Company, ShareRecipient.TiedEnterprise, Percent(99.9999m), "contract 1")],
            Tiers = [new(Yuan(0), Percent(10)), new(Yuan(0), Percent(20))],
        };

        Assert.Equal(
            ["partnerships.share-conditions-award", "partnerships.share-refused", "partnerships.parts-not-whole", "partnerships.tiers-out-of-order"],
            IncomeShare.Agree(new(1), new(2), terms, Officer, At(2024, 1, 1)).Codes());
    }

    [Fact]
    public void Pay_within_what_is_owed_and_close_when_nothing_is()
    {
        var share = State(Agreed(), 1_000, 0).Value;

        Assert.Equal(["partnerships.more-than-owed"], share.Pay(Company, Yuan(66.68m), "transfer 1", Officer, At(2024, 2, 1)).Codes());
        Assert.Equal(["partnerships.more-than-owed"], share.Pay(new(99), Yuan(0.01m), "transfer 1", Officer, At(2024, 2, 1)).Codes());
        var paid = share.Pay(Company, Yuan(66.67m), "transfer 1", Officer, At(2024, 2, 1)).Value;
        Assert.Equal(["partnerships.balance-open"], paid.Close(Officer, At(2024, 2, 1)).Codes());
        var reversed = paid.Reverse(1, "wrong", Officer, At(2024, 2, 1)).Value;
        Assert.Equal(Yuan(-66.67m), reversed.Owed(Company));
        var both = paid.Pay(Charity, Yuan(33.33m), "transfer 2", Officer, At(2024, 2, 1)).Value;
        Assert.Equal(IncomeShareStatus.Closed, both.Close(Officer, At(2024, 2, 1)).Value.Status);
    }

    // Regression: each period was counted from the one before, so that after a February all of them began on the 28th. By hand from 31 January 2024.
    [Theory]
    [InlineData(1, "2024-02-28 2024-03-30 2024-04-29 2024-05-30 2024-06-29")]
    [InlineData(2, "2024-03-30 2024-05-30 2024-07-30 2024-09-29 2024-11-29")]
    [InlineData(12, "2025-01-30 2026-01-30 2027-01-30 2028-01-30 2029-01-30")]
    public void Periods_are_counted_from_the_first_day_so_that_a_short_month_shifts_nothing(int months, string ends)
    {
        var share = Agreed(Terms with { FirstDay = new(2024, 1, 31), PeriodMonths = months });

        foreach (var end in ends.Split(' '))
        {
            Assert.Equal(end, LocalDatePattern.Iso.Format(share.NextPeriod.End));
            share = State(share, 1, 0).Value;
        }
        var again = share.Reverse(share.State.Statements.Count, "wrong", Officer, At(2029, 12, 1)).Value;
        Assert.Equal(share.State.Statements[^1].Period, again.NextPeriod);
    }

    // Regression: a period that was stated again after the terms had changed was stated under the new ones.
    [Fact]
    public void A_correction_states_a_period_again_under_the_terms_of_its_time()
    {
        var later = Terms with { FirstDay = new(2024, 2, 1), PeriodMonths = 3, Tiers = [new(Yuan(0), Percent(50))], Lines = [Terms.Lines[1] with { Part = Percent(100) }] };
        var changed = State(Agreed(), 1_000, 0).Value.ChangeTerms(later, "more", Officer, At(2024, 2, 1)).Value;

        var again = State(changed.Reverse(1, "wrong", Officer, At(2024, 2, 2)).Value, 2_000, 0).Value;

        Assert.Equal(new DateInterval(new(2024, 1, 1), new(2024, 1, 31)), again.State.Statements[^1].Period);
        Assert.Equal((Yuan(200), 2), (again.State.Statements[^1].Share, again.State.Statements[^1].Parts.Count));
        // And the next one is stated under those of its own.
        Assert.Equal(new DateInterval(new(2024, 2, 1), new(2024, 4, 30)), again.NextPeriod);
        Assert.Equal(Yuan(500), State(again, 1_000, 0).Value.State.Statements[^1].Share);
        // Other terms for the corrected period itself hold from there on.
        var other = changed.Reverse(1, "wrong", Officer, At(2024, 2, 2)).Value
            .ChangeTerms(Terms with { Tiers = [new(Yuan(0), Percent(1))] }, "all was wrong", Officer, At(2024, 2, 2)).Value;
        Assert.Equal([10m, 10m], State(State(other, 1_000, 0).Value, 1_000, 0).Value.State.Statements.TakeLast(2).Select(one => one.Share.Amount));
    }

    // Regression: a loss that was carried vanished under a share of gross income, and lowered the basis under terms that carry none.
    [Theory]
    [InlineData(IncomeBasis.Gross, false)]
    [InlineData(IncomeBasis.Gross, true)]
    [InlineData(IncomeBasis.Net, false)]
    public void A_loss_waits_while_the_terms_carry_none(IncomeBasis basis, bool carries)
    {
        var lost = State(Agreed(), 0, 2_000).Value;
        var waiting = State(lost.ChangeTerms(
            Terms with { FirstDay = new(2024, 2, 1), Basis = basis, CarriesLosses = carries }, "so", Officer, At(2024, 2, 1)).Value, 500, 0).Value;

        Assert.Equal((Yuan(500), Yuan(50), Yuan(2_000)), Figures(waiting));
        var back = State(waiting.ChangeTerms(Terms with { FirstDay = new(2024, 3, 1) }, "back", Officer, At(2024, 3, 1)).Value, 2_500, 0).Value;
        Assert.Equal((Yuan(500), Yuan(50), Yuan(0)), Figures(back));

        static (Money, Money, Money) Figures(IncomeShare share) =>
            (share.State.Statements[^1].Base, share.State.Statements[^1].Share, share.State.Statements[^1].CarriedOut);
    }

    // Regression: a loss or a balance past the greatest amount was thrown and not refused.
    [Fact]
    public void A_loss_or_a_balance_past_the_greatest_amount_is_refused()
    {
        var lost = State(Agreed(), 0, Money.Greatest).Value;
        Assert.Equal(["core.overflow"], State(lost, 0, 0.01m).Codes());
        Assert.Equal(Money.Greatest, State(lost, 0, 0).Value.State.Carried.Amount);

        var all = Agreed(Terms with { Tiers = [new(Yuan(0), Percent(100))], Lines = [Terms.Lines[0] with { Part = Percent(100) }] });
        var full = State(all, Money.Greatest, 0).Value;
        Assert.Equal(["core.overflow"], State(full, 0.01m, 0).Codes());
        // Once it is paid there is room again; and what was paid and is taken back is counted too.
        var paid = State(full.Pay(Company, Yuan(Money.Greatest), "transfer", Officer, At(2024, 3, 1)).Value, Money.Greatest, 0).Value
            .Pay(Company, Yuan(Money.Greatest), "transfer", Officer, At(2024, 4, 1)).Value;
        Assert.Equal(0m, paid.Owed(Company).Amount);
        var back = paid.Reverse(2, "wrong", Officer, At(2024, 4, 1)).Value;
        Assert.Equal(-Money.Greatest, back.Owed(Company).Amount);
        Assert.Equal(["core.overflow"], back.Reverse(1, "wrong", Officer, At(2024, 4, 1)).Codes());
    }

    // Regression: more of one currency than is owed of another was refused for both.
    [Fact]
    public void Amounts_of_two_currencies_are_not_compared() => Assert.Equal(
        ["core.currency-mismatch"],
        Stated.Pay(Company, Money.Create(1_000_000, Currency.Create("USD").Value).Value, "transfer", Officer, At(2024, 2, 1)).Codes());

    [Fact]
    public void One_fen_goes_to_one_of_many_and_nothing_is_lost()
    {
        // Thirty recipients: the greatest remainder gets the fen; of equal ones the first.
        ValueList<ShareLine> Lines(Func<int, decimal> part) =>
            [.. Enumerable.Range(0, 30).Select(i => new ShareLine(new(100 + (uint)i), ShareRecipient.CommunityEnterprise, Percent(part(i)), "contract"))];
        ValueList<SharePart> Split(ValueList<ShareLine> lines) =>
            State(Agreed(Terms with { Tiers = [new(Yuan(0), Percent(100))], Lines = lines }), 0.01m, 0).Value.State.Statements[0].Parts;

        Assert.Equal(new PartyId(129), Assert.Single(Split(Lines(i => i < 29 ? 3.3333m : 100 - (29 * 3.3333m))), part => part.Amount.Amount != 0).Party);
        Assert.Equal(new PartyId(100), Assert.Single(Split(Lines(i => i < 10 ? 10m : 0)), part => part.Amount.Amount != 0).Party);
    }

    // Regression: what a correction took back after it was paid could not be given back, so that the share never closed.
    [Fact]
    public void What_was_paid_too_much_is_given_back_and_no_more()
    {
        Instant now = At(2024, 2, 3);
        var less = State(Stated.Pay(Company, Yuan(66.67m), "transfer 1", Officer, At(2024, 2, 1)).Value.Reverse(1, "wrong", Officer, At(2024, 2, 1)).Value, 100, 0).Value;
        Result<IncomeShare> GiveBack(decimal amount) => less.GiveBack(Company, Yuan(amount), "transfer 2", Officer, now);

        Assert.Equal(Yuan(-60), less.Owed(Company));
        Assert.Equal(["partnerships.more-than-owed"], GiveBack(60.01m).Codes());
        Assert.Equal(["core.out-of-range"], GiveBack(0).Codes());
        Assert.Equal(["partnerships.more-than-owed"], less.GiveBack(Charity, Yuan(0.01m), "transfer 2", Officer, now).Codes());
        Assert.Equal(["core.currency-mismatch"], less.GiveBack(Company, Dollar, "transfer 2", Officer, now).Codes());
        Assert.Equal(["core.empty"], less.GiveBack(Company, Yuan(1), " ", Officer, now).Codes());
        Assert.Equal(["partnerships.balance-open", "partnerships.balance-open"], less.Close(Officer, now).Codes());
        var given = GiveBack(60).Value.Pay(Charity, Yuan(3.33m), "transfer 3", Officer, now).Value;
        Assert.Equal(Yuan(0), given.Owed(Company));
        Assert.Equal(IncomeShareStatus.Closed, given.Close(Officer, now).Value.Status);
    }

    [Fact]
    public void A_correction_brings_back_the_loss_and_a_reversal_is_not_reversed()
    {
        var share = State(State(Agreed(), 0, 2_000).Value, 500, 0).Value;

        var reversed = share.Reverse(2, "wrong", Officer, At(2024, 3, 2)).Value;

        Assert.Equal((Yuan(1_500), Yuan(2_000)), (share.State.Carried, reversed.State.Carried));
        Assert.Equal((3, 2), (reversed.State.Statements[^1].Number, reversed.State.Statements[^1].Reverses));
        var error = Assert.IsType<PartnershipsErrors.NotLatestStatement>(Assert.Single(reversed.Reverse(3, "again", Officer, At(2024, 3, 2)).Errors));
        Assert.Equal((3, 1), (error.Number, error.Latest));
        Assert.Equal(Yuan(500), State(reversed, 2_500, 0).Value.State.Statements[^1].Base);
        var none = reversed.Reverse(1, "wrong", Officer, At(2024, 3, 2)).Value;
        Assert.Equal((Yuan(0), new LocalDate(2024, 1, 1)), (none.State.Carried, none.State.NextFrom));
        Assert.Equal(["partnerships.not-latest-statement"], none.Reverse(0, "nothing", Officer, At(2024, 3, 2)).Codes());
    }

    [Fact]
    public void A_currency_without_minor_digits_is_shared_in_whole_units()
    {
        var yen = Currency.Create("JPY").Value;
        Money Yen(decimal amount) => Money.Create(amount, yen).Value;
        var share = Agreed(Terms with { Tiers = [new(Yen(0), Percent(10)), new(Yen(1_000), Percent(50))] });

        var statement = share.StatePeriod(share.NextPeriod, new(Yen(1_005), Yen(0), "books"), Shanghai, Officer, At(2024, 2, 1)).Value.State.Statements[0];

        // 100 and half of 5: half a yen goes to the share; two thirds of 103 are 68.67.
        Assert.Equal((Yen(103), Yen(69), Yen(34)), (statement.Share, statement.Parts[0].Amount, statement.Parts[1].Amount));
    }

    private static readonly Money Dollar = Money.Create(1, Currency.Create("USD").Value).Value;
    private static readonly IncomeShare Stated = State(Agreed(), 1_000, 0).Value;

    // What is wrong with one thing alone, and the code that says it.
    private static readonly Dictionary<string, (string Code, Func<IResultBase> Attempt)> Faults = new()
    {
        ["id"] = ("core.empty", () => IncomeShare.Agree(default, new(2), Terms, Officer, At(2024, 1, 1))),
        ["agreement"] = ("core.empty", () => IncomeShare.Agree(new(1), default, Terms, Officer, At(2024, 1, 1))),
        ["payer"] = ("core.empty", () => Agree(Terms with { Payer = default })),
        // Regression: a line to nobody was agreed.
        ["nobody among the recipients"] = ("core.empty", () => Agree(Terms with { Lines = Terms.Lines.Replace(one => one.Party == Charity, one => one with { Party = default }) })),
        ["lines"] = ("core.empty", () => Agree(Terms with { Lines = [] })),
        ["tiers"] = ("core.empty", () => Agree(Terms with { Tiers = [] })),
        ["evidence of a line"] = ("core.empty", () => Agree(Terms with { Lines = Terms.Lines.Replace(one => one.Party == Charity, one => one with { Evidence = " " }) })),
        ["the payer among the recipients"] = ("partnerships.party-twice", () => Agree(Terms with { Payer = Company })),
        ["no months"] = ("core.out-of-range", () => Agree(Terms with { PeriodMonths = 0 })),
        ["too many months"] = ("core.out-of-range", () => Agree(Terms with { PeriodMonths = 13 })),
        ["a floor above zero"] = ("partnerships.tiers-out-of-order", () => Agree(Terms with { Tiers = [new(Yuan(0.01m), Percent(10))] })),
        ["a floor not above the one before"] = ("partnerships.tiers-out-of-order",
            () => Agree(Terms with { Tiers = [new(Yuan(0), Percent(10)), new(Yuan(5), Percent(10)), new(Yuan(5), Percent(20))] })),
        ["a tier in another currency"] = ("core.currency-mismatch", () => Agree(Terms with { Tiers = [new(Yuan(0), Percent(10)), new(Dollar, Percent(20))] })),
        ["figures without evidence"] = ("core.empty", () => Figures(Yuan(1), Yuan(0), "")),
        ["income in another currency"] = ("core.currency-mismatch", () => Figures(Dollar, Yuan(0), "books")),
        ["costs in another currency"] = ("core.currency-mismatch", () => Figures(Yuan(1), Dollar, "books")),
        ["income below zero"] = ("core.out-of-range", () => Figures(Yuan(-0.01m), Yuan(0), "books")),
        ["costs below zero"] = ("core.out-of-range", () => Figures(Yuan(0), Yuan(-0.01m), "books")),
        ["a reversal without a reason"] = ("core.empty", () => Stated.Reverse(1, " ", Officer, At(2024, 2, 2))),
        ["a change without a reason"] = ("core.empty", () => Stated.ChangeTerms(Terms with { FirstDay = new(2024, 2, 1) }, "", Officer, At(2024, 2, 1))),
        ["a payment without evidence"] = ("core.empty", () => Stated.Pay(Company, Yuan(1), " ", Officer, At(2024, 2, 1))),
        ["a payment in another currency"] = ("core.currency-mismatch", () => Stated.Pay(Company, Dollar, "transfer", Officer, At(2024, 2, 1))),
        ["a payment of nothing"] = ("core.out-of-range", () => Stated.Pay(Company, Yuan(0), "transfer", Officer, At(2024, 2, 1))),
    };

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void One_fault_is_refused_for_itself_alone(string fault) => Assert.Equal([Faults[fault].Code], Faults[fault].Attempt().Codes());

    [Fact]
    public void Bounds_themselves_are_let_through()
    {
        Assert.Empty(Agree(Terms with { PeriodMonths = 12 }).Codes());
        Assert.Empty(Agree(Terms with { Tiers = [new(Yuan(0), Percent(0)), new(Yuan(0.01m), Percent(100))] }).Codes());
        Assert.Empty(Figures(Yuan(0), Yuan(0), "books").Codes());
        Assert.Empty(Stated.Pay(Company, Yuan(0.01m), "transfer", Officer, At(2024, 2, 1)).Codes());
    }

    private static Result<IncomeShare> Agree(IncomeShareTerms terms) => IncomeShare.Agree(new(1), new(2), terms, Officer, At(2024, 1, 1));

    private static Result<IncomeShare> Figures(Money income, Money costs, string evidence) => Agreed().StatePeriod(
        new(new(2024, 1, 1), new(2024, 1, 31)), new(income, costs, evidence), Shanghai, Officer, At(2024, 2, 1));

    [Property]
    public Property Every_fen_of_every_statement_is_accounted_for() => Prop.ForAll(
        Arb.From(Gen.Zip(Gen.Choose(0, 100_000_000), Gen.Zip(Gen.Choose(0, 1_000_000), Gen.Choose(0, 1_000_000)))),
        drawn =>
        {
            var (fen, (part, rate)) = (drawn.Item1, (drawn.Item2.Item1, drawn.Item2.Item2));
            var terms = Terms with
            {
                Tiers = [new(Yuan(0), Percent(rate / 10_000m))],
                Lines = [Terms.Lines[0] with { Part = Percent(part / 10_000m) }, Terms.Lines[1] with { Part = Percent(100 - (part / 10_000m)) }],
            };

            var statement = State(Agreed(terms), fen / 100m, 0).Value.State.Statements[0];

            Assert.Equal(statement.Share.Amount, statement.Parts.Sum(one => one.Amount.Amount));
            // Within half a fen of the exact share, and each part within a fen of its exact part.
            Assert.True(decimal.Abs(statement.Share.Amount - (fen / 100m * rate / 1_000_000m)) <= 0.005m);
            Assert.True(decimal.Abs(statement.Parts[0].Amount.Amount - (statement.Share.Amount * part / 1_000_000m)) < 0.01m);
        });

    [Property]
    public Property Share_moves_as_its_table_says_and_pays_no_more_than_it_states() =>
        LifecycleLaws.Hold<IncomeShare, IncomeShareId, IncomeShareState, IncomeShareEvent, IncomeShareStatus, IncomeShareVerb>(
            () => Agreed(), IncomeShare.Lifecycle, share => share.Status,
            (share, verb, step) =>
            {
                var now = At(2024, 1, 1) + Duration.FromDays(31 * step);
                return verb switch
                {
                    IncomeShareVerb.State => share.StatePeriod(
                        share.NextPeriod, new(Yuan(step * 777.77m), Yuan(step % 4 * 1_000m), "books"), Shanghai, Officer, now),
                    IncomeShareVerb.Reverse => share.Reverse(
                        share.State.Statements.LastOrDefault(one => one.Reverses is null)?.Number ?? 0, "wrong", Officer, now),
                    IncomeShareVerb.ChangeTerms => share.ChangeTerms(Terms with { FirstDay = share.State.NextFrom }, "so", Officer, now),
                    IncomeShareVerb.Pay => share.Pay(Company, share.Owed(Company), "transfer", Officer, now),
                    IncomeShareVerb.GiveBack => share.GiveBack(Company, Yuan(Math.Max(0, -share.Owed(Company).Amount)), "transfer", Officer, now),
                    _ => share.Close(Officer, now),
                };
            },
            share =>
            {
                Assert.All(share.State.Statements, one => Assert.Equal(one.Share.Amount, one.Parts.Sum(part => part.Amount.Amount)));
                // What stands covers each day once.
                var standing = share.State.Statements.Where(
                    one => one.Reverses is null && !share.State.Statements.Any(other => other.Reverses == one.Number)).ToList();
                for (var i = 1; i < standing.Count; i++)
                    Assert.Equal(standing[i - 1].Period.End.PlusDays(1), standing[i].Period.Start);
                Assert.True(share.Status == IncomeShareStatus.Open || (share.Owed(Company).Amount == 0 && share.Owed(Charity).Amount == 0));
            });
}
