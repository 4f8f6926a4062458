using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A share of service income (服务收入提成) that goes to a community enterprise or to the charity that hosts the fund: judged by
/// <see cref="LegalityGuard"/>, stated period by period, corrected by reversal, paid within what was stated.</summary>
public sealed class IncomeShare
    : Aggregate<IncomeShare, IncomeShareId, IncomeShareState, IncomeShareEvent>, IAggregate<IncomeShare, IncomeShareState, IncomeShareEvent>
{
    private IncomeShare(IncomeShareState state, long version, ValueList<EventEnvelope<IncomeShareEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a share's life.</summary>
    public static Lifecycle<IncomeShareStatus, IncomeShareVerb> Lifecycle { get; } = new("IncomeShare", IncomeShareStatus.Open)
    {
        { IncomeShareStatus.Open, IncomeShareVerb.State, IncomeShareStatus.Open },
        { IncomeShareStatus.Open, IncomeShareVerb.Reverse, IncomeShareStatus.Open },
        { IncomeShareStatus.Open, IncomeShareVerb.ChangeTerms, IncomeShareStatus.Open },
        { IncomeShareStatus.Open, IncomeShareVerb.Pay, IncomeShareStatus.Open },
        { IncomeShareStatus.Open, IncomeShareVerb.GiveBack, IncomeShareStatus.Open },
        { IncomeShareStatus.Open, IncomeShareVerb.Close, IncomeShareStatus.Closed },
    };

    /// <summary>Where it stands.</summary>
    public IncomeShareStatus Status => State.Status;

    /// <summary>The next period to state, both ends included.</summary>
    public DateInterval NextPeriod
    {
        get
        {
            // Counted from the terms' first day and not from the period before: months since then, whatever day a short month left.
            var (first, from) = (State.Terms.FirstDay, State.NextFrom);
            var months = ((from.Year - first.Year) * 12) + from.Month - first.Month;
            return new(from, first.PlusMonths(months + State.Terms.PeriodMonths).PlusDays(-1));
        }
    }

    /// <summary>What a party still gets: all statements and reversals less all payments; negative when a reversal took back what was paid.</summary>
    /// <param name="party">The party.</param>
    public Money Owed(PartyId party) => Money.Create(Balance(party), Currency(State.Terms)).Value;

    /// <summary>Agrees on a share.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="agreement">The agreement to which it belongs.</param>
    /// <param name="terms">What is agreed.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <param name="rules">What the place forbids besides the law; nothing unless given.</param>
    /// <returns>The share, or <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>partnerships.share-refused</c> with the cell's source, <c>partnerships.share-conditions-award</c>,
    /// <c>partnerships.parts-not-whole</c>, <c>partnerships.tiers-out-of-order</c>, <c>partnerships.party-twice</c>.</returns>
    public static Result<IncomeShare> Agree(
        IncomeShareId id, AgreementId agreement, IncomeShareTerms terms, Actor by, Instant now, ShareRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Faults(terms, rules ?? ShareRules.Default)
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(agreement == default, () => new CoreErrors.Empty("agreement"))
            .Then(() => Begin(id, by, now, new IncomeShareEvent.Agreed(agreement, terms)));
    }

    /// <summary>States the next period, once it is over.</summary>
    /// <param name="period">The period: <see cref="NextPeriod"/>, so that none is left out and none stated twice.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who states.</param>
    /// <param name="now">When.</param>
    /// <returns>The share, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>core.overflow</c>, <c>partnerships.other-period</c>, <c>partnerships.period-not-over</c>, <c>partnerships.net-income-negative</c> (no carry was agreed).</returns>
    public Result<IncomeShare> StatePeriod(DateInterval period, IncomeFigures figures, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(figures);
        var statement = ShareCalculation.State(State.Statements.Count + 1, period, figures, State.Carried, State.Terms);
        return Check(now, Lifecycle.Illegal(Status, IncomeShareVerb.State))
            .When(period != NextPeriod, () => new PartnershipsErrors.OtherPeriod(NextPeriod.Start, NextPeriod.End))
            .When(now.InZone(zone).Date <= period.End, () => new PartnershipsErrors.PeriodNotOver(period.End))
            .AddFrom(statement)
            .When(statement.IsSuccess && Overflows(statement.Value), () => new CoreErrors.Overflow("balance"))
            .Then(() => Record(by, now, new IncomeShareEvent.Stated(statement.Value)));
    }

    /// <summary>Takes back the latest statement that stands, so that its period is stated again under the terms of its time; an earlier one waits for the
    /// later ones.</summary>
    /// <param name="number">The statement's number.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="now">When.</param>
    /// <returns>The share, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.overflow</c>, <c>partnerships.not-latest-statement</c>.</returns>
    public Result<IncomeShare> Reverse(int number, string reason, Actor by, Instant now)
    {
        var latest = Latest();
        var reversal = latest is null ? null : ShareCalculation.Reverse(State.Statements.Count + 1, latest);
        return Check(now, Lifecycle.Illegal(Status, IncomeShareVerb.Reverse))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(latest?.Number != number, () => new PartnershipsErrors.NotLatestStatement(number, latest?.Number ?? 0))
            .When(reversal is not null && Overflows(reversal), () => new CoreErrors.Overflow("balance"))
            .Then(() => Record(by, now, new IncomeShareEvent.Reversed(reversal!, reason)));
    }

    /// <summary>Agrees on other rates, recipients or periods, from the first day of a period that is not stated; they take the place of all that
    /// was agreed for that day and later.</summary>
    /// <param name="terms">The terms from now on; their first day is the next period's.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <param name="rules">What the place forbids besides the law; nothing unless given.</param>
    /// <returns>The share, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.currency-mismatch</c>, <c>partnerships.rate-changed-in-mid-period</c>, and what <see cref="Agree"/> refuses.</returns>
    public Result<IncomeShare> ChangeTerms(IncomeShareTerms terms, string reason, Actor by, Instant now, ShareRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Check(now, Lifecycle.Illegal(Status, IncomeShareVerb.ChangeTerms))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(terms.FirstDay != State.NextFrom, () => new PartnershipsErrors.RateChangedInMidPeriod(terms.FirstDay, State.NextFrom))
            .AddAll(Faults(terms, rules ?? ShareRules.Default))
            .When(!terms.Tiers.IsEmpty && terms.Tiers[0].Above.Currency != Currency(State.Terms),
                () => new CoreErrors.CurrencyMismatch(Currency(State.Terms), terms.Tiers[0].Above.Currency))
            .Then(() => Record(by, now, new IncomeShareEvent.TermsChanged(terms, reason)));
    }

    /// <summary>Records a payment, within what is owed.</summary>
    /// <param name="party">To whom.</param>
    /// <param name="amount">How much, above zero.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The share, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>partnerships.more-than-owed</c>.</returns>
    public Result<IncomeShare> Pay(PartyId party, Money amount, string evidence, Actor by, Instant now) =>
        CheckMoney(IncomeShareVerb.Pay, amount, Owed(party), evidence, now)
            .Then(() => Record(by, now, new IncomeShareEvent.Paid(party, amount, evidence)));

    /// <summary>Records that a recipient gave back what a correction took from him after it was paid; else it is made good by what he gets later.</summary>
    /// <param name="party">Who gave it back.</param>
    /// <param name="amount">How much, above zero and within what <see cref="Owed"/> is below it.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The share, or what <see cref="Pay"/> refuses.</returns>
    public Result<IncomeShare> GiveBack(PartyId party, Money amount, string evidence, Actor by, Instant now) =>
        CheckMoney(IncomeShareVerb.GiveBack, amount, Zero(State.Terms).Subtract(Owed(party)).Value, evidence, now)
            .Then(() => Record(by, now, new IncomeShareEvent.GivenBack(party, amount, evidence)));

    /// <summary>Closes it, once everything is paid and nothing is to be given back.</summary>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The share, or <c>core.illegal-verb</c>, <c>partnerships.balance-open</c>.</returns>
    public Result<IncomeShare> Close(Actor by, Instant now)
    {
        var refusals = Check(now, Lifecycle.Illegal(Status, IncomeShareVerb.Close));
        foreach (var party in State.Statements.SelectMany(statement => statement.Parts).Select(part => part.Party).Distinct())
            refusals.When(Owed(party).Amount != 0, () => new PartnershipsErrors.BalanceOpen(party, Owed(party)));
        return refusals.Then(() => Record(by, now, new IncomeShareEvent.Closed()));
    }

    static IncomeShareState? IAggregate<IncomeShare, IncomeShareState, IncomeShareEvent>.Begin(EventEnvelope<IncomeShareEvent> first) =>
        first.Event is IncomeShareEvent.Agreed agreed
            ? new IncomeShareState
            {
                Agreement = agreed.Agreement,
                Terms = agreed.Terms,
                Agreed = [agreed.Terms],
                NextFrom = agreed.Terms.FirstDay,
                Carried = Zero(agreed.Terms),
            }
            : null;

    static IncomeShareState IAggregate<IncomeShare, IncomeShareState, IncomeShareEvent>.Apply(
        IncomeShareState state, EventEnvelope<IncomeShareEvent> change) => change.Event switch
        {
            IncomeShareEvent.Stated stated => From(stated.Statement.Period.End.PlusDays(1), state) with
            {
                Statements = state.Statements.Add(stated.Statement),
                Carried = stated.Statement.CarriedOut,
            },
            IncomeShareEvent.Reversed reversed => From(reversed.Statement.Period.Start, state) with
            {
                Statements = state.Statements.Add(reversed.Statement),
                Carried = reversed.Statement.CarriedIn,
            },
            IncomeShareEvent.TermsChanged changed => state with
            {
                Terms = changed.Terms,
                Agreed = state.Agreed.Add(changed.Terms),
            },
            IncomeShareEvent.Paid paid => state with { Payments = state.Payments.Add(new(paid.Party, paid.Amount)) },
            IncomeShareEvent.GivenBack given => state with
            {
                Payments = state.Payments.Add(new(given.Party, Money.Create(-given.Amount.Amount, given.Amount.Currency).Value)),
            },
            IncomeShareEvent.Closed => state with { Status = IncomeShareStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static IncomeShare IAggregate<IncomeShare, IncomeShareState, IncomeShareEvent>.Create(
        IncomeShareState state, long version, ValueList<EventEnvelope<IncomeShareEvent>> changes) => new(state, version, changes);

    // The next period begins on a day, under the latest terms that hold from it or from before.
    private static IncomeShareState From(LocalDate day, IncomeShareState state) => state with
    {
        NextFrom = day,
        Terms = state.Agreed.LastOrDefault(terms => terms.FirstDay <= day) ?? state.Terms,
    };

    private static Refusals Faults(IncomeShareTerms terms, ShareRules rules)
    {
        Require.Defined(terms.Basis);
        var refusals = new Refusals()
            .When(terms.Payer == default, () => new CoreErrors.Empty("payer"))
            .When(terms.Lines.IsEmpty, () => new CoreErrors.Empty("lines"))
            .When(terms.Lines.Any(line => line.Party == default), () => new CoreErrors.Empty("recipient"))
            .When(terms.Tiers.IsEmpty, () => new CoreErrors.Empty("tiers"))
            .When(terms.PeriodMonths is < 1 or > 12, () => new CoreErrors.OutOfRange("period", terms.PeriodMonths, 1, 12))
            .When(terms.ConditionOfAward, () => new PartnershipsErrors.ShareConditionsAward(RuleBasis.Statute("政府采购法实施条例 art. 11")));
        foreach (var line in terms.Lines)
        {
            var cell = rules.Cell(line.Recipient, terms.PayerForm, terms.Mode, terms.Source);
            refusals
                .When(string.IsNullOrWhiteSpace(line.Evidence), () => new CoreErrors.Empty("evidence"))
                .When(line.Party == terms.Payer, () => new PartnershipsErrors.PartyTwice(line.Party))
                .When(cell.Decision == ShareDecision.Refused,
                    () => new PartnershipsErrors.ShareRefused(line.Recipient, terms.PayerForm, terms.Mode, terms.Source, cell.Basis));
        }
        foreach (var twice in terms.Lines.GroupBy(line => line.Party).Where(group => group.Skip(1).Any()))
            refusals.Add(new PartnershipsErrors.PartyTwice(twice.Key));
        var whole = terms.Lines.Sum(line => line.Part.Value);
        refusals.When(!terms.Lines.IsEmpty && whole != 100m, () => new PartnershipsErrors.PartsNotWhole(whole));
        for (var i = 0; i < terms.Tiers.Count; i++)
        {
            var tier = terms.Tiers[i];
            refusals
                .When(tier.Above.Currency != Currency(terms), () => new CoreErrors.CurrencyMismatch(Currency(terms), tier.Above.Currency))
                .When(i == 0 ? tier.Above.Amount != 0 : tier.Above.Amount <= terms.Tiers[i - 1].Above.Amount,
                    () => new PartnershipsErrors.TiersOutOfOrder(tier.Above));
        }
        return refusals;
    }

    private static Currency Currency(IncomeShareTerms terms) => terms.Tiers[0].Above.Currency;

    private static Money Zero(IncomeShareTerms terms) => Money.Create(0, Currency(terms)).Value;

    private Refusals CheckMoney(IncomeShareVerb verb, Money amount, Money owed, string evidence, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, verb))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .When(amount.Currency != owed.Currency, () => new CoreErrors.CurrencyMismatch(owed.Currency, amount.Currency))
            .When(amount.Amount <= 0, () => new CoreErrors.OutOfRange("amount", amount.Amount, 0.01m, Money.Greatest))
            .When(amount.Currency == owed.Currency && amount.Amount > owed.Amount, () => new PartnershipsErrors.MoreThanOwed(amount, owed));

    // In plain decimals: what was stated and what was paid in many years may each exceed what an amount can hold.
    private decimal Balance(PartyId party) =>
        State.Statements.SelectMany(statement => statement.Parts).Where(part => part.Party == party).Sum(part => part.Amount.Amount)
        - State.Payments.Where(part => part.Party == party).Sum(part => part.Amount.Amount);

    private bool Overflows(ShareStatement next) => next.Parts.Any(part => decimal.Abs(Balance(part.Party) + part.Amount.Amount) > Money.Greatest);

    // The latest statement that no reversal took back.
    private ShareStatement? Latest() => State.Statements.LastOrDefault(
        statement => statement.Reverses is null && !State.Statements.Any(other => other.Reverses == statement.Number));
}
