using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

// Contract, deliveries, acceptance, payment, archive.
public sealed partial class PurchaseProject
{
    private const decimal GreatestPerformanceBond = 10m, Whole = 100m;
    private const int YearsOfFiles = 15;

    /// <summary>What was accepted so far: quantity × rate × quality − deductions, summed.</summary>
    public Money AcceptedAmount => Sum(State.Deliveries.Where(delivery => delivery.Acceptance is not null).Select(delivery => delivery.Acceptance!.Amount));

    /// <summary>What may be paid so far: what was accepted, less the retention while the contract is performed. Once performance has ended, by
    /// final acceptance or by termination, nothing is retained, and it stays so in the archive.</summary>
    public Money Payable
    {
        get
        {
            if (State.Contract is not { } contract
                || Status is not (PurchaseStatus.Contracted or PurchaseStatus.Performing or PurchaseStatus.Rectifying))
            {
                return AcceptedAmount;
            }
            return AcceptedAmount.Subtract(AcceptedAmount.Multiply(contract.Retention, MidpointRounding.AwayFromZero).Value).Value;
        }
    }

    /// <summary>Signs the contract with the winner.</summary>
    /// <param name="agreement">The agreement that it belongs to.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="now">When; what is later than thirty days shows in <see cref="LateSteps"/>.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.duplicate-id</c>,
    /// <c>partnerships.challenge-pending</c>, <c>partnerships.not-the-winner</c>, <c>partnerships.price-differs</c>,
    /// <c>partnerships.milestones-not-whole</c>, <c>partnerships.bond-too-high</c>, <c>partnerships.whole-subcontracted</c>.</returns>
    public Result<PurchaseProject> Sign(AgreementId agreement, PurchaseContract contract, ProcurementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var sum = contract.Milestones.Sum(milestone => milestone.Quantity * milestone.Rate.Amount);
        var refusals = Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Sign))
            .When(agreement == default, () => new CoreErrors.Empty("agreement"))
            .When(contract.Milestones.IsEmpty, () => new CoreErrors.Empty("milestones"))
            .When(IsHeldAt(rules, now), () => new PartnershipsErrors.ChallengePending())
            .When(State.Winner is { } winner && contract.Contractor != winner.Bidder, () => new PartnershipsErrors.NotTheWinner(contract.Contractor))
            .When(State.Winner is { } best && contract.Price != best.Price, () => new PartnershipsErrors.PriceDiffers(contract.Price, State.Winner!.Price))
            .When(sum != contract.Price.Amount, () => new PartnershipsErrors.MilestonesNotWhole(sum, contract.Price))
            .When(contract.Retention.Value > Whole, () => new CoreErrors.OutOfRange("retention", contract.Retention.Value, 0, Whole))
            .When(rules.Holds(ProcurementInvariant.Bonds, Terms.Regime) && contract.PerformanceBond.Value > GreatestPerformanceBond,
                () => new PartnershipsErrors.BondTooHigh(contract.PerformanceBond, GreatestPerformanceBond, rules.Basis(ProcurementInvariant.Bonds)))
            .When(rules.Holds(ProcurementInvariant.ContractorType, Terms.Regime) && contract.SubcontractsWhole,
                () => new PartnershipsErrors.WholeSubcontracted());
        foreach (var milestone in contract.Milestones)
            Judge(milestone, refusals);
        foreach (var twice in contract.Milestones.GroupBy(milestone => milestone.Code).Where(group => group.Skip(1).Any()))
            refusals.Add(new CoreErrors.DuplicateId("milestone", twice.Key));
        return refusals.Then(() => Record(by, now, new PurchaseProjectEvent.Signed(agreement, contract)));
    }

    /// <summary>Publishes the contract.</summary>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When; what is later than two working days shows in <see cref="LateSteps"/>.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.contract-published</c>.</returns>
    public Result<PurchaseProject> PublishContract(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.PublishContract))
            .When(State.ContractPublishedAt is not null, () => new PartnershipsErrors.ContractPublished())
            .Then(() => Record(by, now, new PurchaseProjectEvent.ContractPublished()));

    /// <summary>Records that a copy of the contract was filed (合同副本备案) with the supervising authority and the departments concerned.</summary>
    /// <param name="receipt">The receipt, or where it can be seen.</param>
    /// <param name="by">Who filed it.</param>
    /// <param name="now">When; what is later than seven working days after the signature shows in <see cref="LateSteps"/>.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.contract-filed</c>.</returns>
    public Result<PurchaseProject> FileContract(string receipt, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.FileContract))
            .When(string.IsNullOrWhiteSpace(receipt), () => new CoreErrors.Empty("receipt"))
            .When(State.ContractFiledAt is not null, () => new PartnershipsErrors.ContractFiled())
            .Then(() => Record(by, now, new PurchaseProjectEvent.ContractFiled(receipt)));

    /// <summary>Begins to perform.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="by">Who begins.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.challenge-pending</c>, <c>partnerships.challenge-upheld</c>,
    /// <c>partnerships.contract-not-published</c>.</returns>
    public Result<PurchaseProject> Start(ProcurementRules rules, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Start))
            .When(IsHeldAt(rules, now), () => new PartnershipsErrors.ChallengePending())
            // What was signed and is not performed yet is rescinded (政府采购法 art. 73).
            .When(rules.Holds(ProcurementInvariant.ChallengeHold, Terms.Regime)
                    && State.Challenges.Any(challenge => challenge.Upheld && challenge.MayChangeResult && IsToAward(challenge)),
                () => new PartnershipsErrors.ChallengeUpheld())
            .When(rules.Holds(ProcurementInvariant.ContractPublished, Terms.Regime) && State.ContractPublishedAt is null,
                () => new PartnershipsErrors.ContractNotPublished())
            .Then(() => Record(by, now, new PurchaseProjectEvent.Started()));

    /// <summary>Records a delivery of a milestone, in all no more than was contracted.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="quantity">How many units.</param>
    /// <param name="deliveredOn">When; neither before the signature nor in the future.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>, <c>partnerships.challenge-pending</c>,
    /// <c>partnerships.unknown-milestone</c>, <c>partnerships.backdated</c>, <c>partnerships.not-yet</c>.</returns>
    public Result<PurchaseProject> Deliver(
        string milestone, int quantity, LocalDate deliveredOn, ProcurementRules rules, DateTimeZone zone, Actor by, Instant now)
    {
        var contracted = State.Contract?.Milestones.FirstOrDefault(one => one.Code == milestone);
        var left = contracted is null ? 0 : contracted.Quantity - State.Deliveries.Where(one => one.Milestone == milestone)
            .Sum(one => one.Acceptance?.Quantity ?? one.Quantity);
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Deliver))
            .When(IsHeldAt(rules, now), () => new PartnershipsErrors.ChallengePending())
            .When(contracted is null, () => new PartnershipsErrors.UnknownMilestone(milestone))
            .When(contracted is not null && (quantity < 1 || quantity > left), () => new CoreErrors.OutOfRange("quantity", quantity, 1, left))
            .When(State.SignedAt is { } signed && deliveredOn < signed.InZone(zone).Date,
                () => new PartnershipsErrors.Backdated(deliveredOn, State.SignedAt!.Value.InZone(zone).Date))
            .When(deliveredOn > now.InZone(zone).Date, () => new PartnershipsErrors.NotYet(deliveredOn))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Delivered(milestone, quantity, deliveredOn)));
    }

    /// <summary>Accepts a delivery: quantity × rate × quality factor − deduction.</summary>
    /// <param name="delivery">The delivery's number.</param>
    /// <param name="quantity">How many units are accepted, from 0.</param>
    /// <param name="quality">The quality factor, 0 to 100 %.</param>
    /// <param name="deduction">What is deducted beside.</param>
    /// <param name="acceptedOn">When: neither before the delivery nor in the future.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who accepts.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>partnerships.unknown-delivery</c>, <c>partnerships.backdated</c>, <c>partnerships.not-yet</c>.</returns>
    public Result<PurchaseProject> AcceptDelivery(
        int delivery, int quantity, Percentage quality, Money deduction, LocalDate acceptedOn, string evidence, DateTimeZone zone, Actor by,
        Instant now)
    {
        var delivered = State.Deliveries.FirstOrDefault(one => one.Number == delivery && one.Acceptance is null);
        var rate = State.Contract?.Milestones.FirstOrDefault(one => one.Code == delivered?.Milestone)?.Rate ?? default;
        var gross = Money.Round(quantity * rate.Amount * quality.Fraction, rate.Currency, MidpointRounding.ToEven);
        var amount = gross.IsSuccess ? gross.Value.Subtract(deduction) : gross;
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.AcceptDelivery))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .When(delivered is null, () => new PartnershipsErrors.UnknownDelivery(delivery))
            .When(delivered is not null && (quantity < 0 || quantity > delivered.Quantity),
                () => new CoreErrors.OutOfRange("quantity", quantity, 0, delivered!.Quantity))
            .When(quality.Value > Whole, () => new CoreErrors.OutOfRange("quality", quality.Value, 0, Whole))
            .When(deduction.Amount < 0, () => new CoreErrors.OutOfRange("deduction", deduction.Amount, 0, Money.Greatest))
            .When(delivered is not null && acceptedOn < delivered.DeliveredOn,
                () => new PartnershipsErrors.Backdated(acceptedOn, delivered!.DeliveredOn))
            .When(acceptedOn > now.InZone(zone).Date, () => new PartnershipsErrors.NotYet(acceptedOn))
            .AddFrom(amount)
            .When(amount is { IsSuccess: true, Value.Amount: < 0 }, () => new CoreErrors.OutOfRange("deduction", deduction.Amount, 0, gross.Value.Amount))
            .Then(() => Record(by, now, new PurchaseProjectEvent.DeliveryAccepted(
                delivery, new(acceptedOn, quantity, quality, deduction, amount.Value, evidence))));
    }

    /// <summary>Has something set right by a date; nothing is delivered or paid meanwhile.</summary>
    /// <param name="finding">What.</param>
    /// <param name="dueOn">The last day.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who orders.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.due-date-passed</c>.</returns>
    public Result<PurchaseProject> OrderRectification(string finding, LocalDate dueOn, DateTimeZone zone, Actor by, Instant now)
    {
        var today = now.InZone(zone).Date;
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.OrderRectification))
            .When(string.IsNullOrWhiteSpace(finding), () => new CoreErrors.Empty("finding"))
            .When(dueOn < today, () => new PartnershipsErrors.DueDatePassed(dueOn, today))
            .Then(() => Record(by, now, new PurchaseProjectEvent.RectificationOrdered(finding, dueOn)));
    }

    /// <summary>Records that it was set right.</summary>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who accepts.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<PurchaseProject> AcceptRectification(string evidence, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.AcceptRectification))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Rectified(evidence)));

    /// <summary>Adds a milestone to the contract, all supplements within their limit.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="by">Who signs the supplement.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>core.duplicate-id</c>, <c>core.overflow</c>, <c>partnerships.challenge-pending</c>, <c>partnerships.supplements-exceed</c>.</returns>
    public Result<PurchaseProject> Supplement(Milestone milestone, ProcurementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(rules);
        var refusals = Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Supplement))
            .When(IsHeldAt(rules, now), () => new PartnershipsErrors.ChallengePending())
            .When(State.Contract is { } contract && contract.Milestones.Any(one => one.Code == milestone.Code),
                () => new CoreErrors.DuplicateId("milestone", milestone.Code));
        Judge(milestone, refusals);
        if (State is { Contract: { } present, OriginalPrice: { } original } && milestone.Rate.Currency == original.Currency)
        {
            var price = Money.Create(present.Price.Amount + (milestone.Quantity * milestone.Rate.Amount), original.Currency);
            refusals.AddFrom(price);
            var limit = original.Multiply(Percentage.Create(10).Value, MidpointRounding.ToZero).Value;
            refusals.When(
                price.IsSuccess && rules.Holds(ProcurementInvariant.SupplementLimit, Terms.Regime)
                    && price.Value.Subtract(original).Value.Amount > limit.Amount,
                () => new PartnershipsErrors.SupplementsExceed(
                    price.Value.Subtract(original).Value, limit, rules.Basis(ProcurementInvariant.SupplementLimit)));
        }
        return refusals.Then(() => Record(by, now, new PurchaseProjectEvent.Supplemented(milestone)));
    }

    /// <summary>Records what users said; final acceptance waits for it.</summary>
    /// <param name="opinion">What they said.</param>
    /// <param name="by">Who asked them.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>.</returns>
    public Result<PurchaseProject> HearUsers(UsersOpinion opinion, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.HearUsers))
            .When(string.IsNullOrWhiteSpace(opinion.Evidence), () => new CoreErrors.Empty("evidence"))
            .When(opinion.Asked < 1, () => new CoreErrors.OutOfRange("asked", opinion.Asked, 1, int.MaxValue))
            .When(opinion.Content < 0 || opinion.Content > opinion.Asked, () => new CoreErrors.OutOfRange("content", opinion.Content, 0, opinion.Asked))
            .Then(() => Record(by, now, new PurchaseProjectEvent.UsersHeard(opinion)));
    }

    /// <summary>Concludes acceptance. The outcome follows from what was accepted: everything, a part, nothing.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="concludedOn">When: not before the last acceptance, nor before users were heard where they have to be, nor in the future.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who concludes.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.challenge-pending</c>, <c>partnerships.users-not-heard</c>,
    /// <c>partnerships.delivery-not-judged</c>, <c>partnerships.backdated</c>, <c>partnerships.not-yet</c>.</returns>
    public Result<PurchaseProject> Conclude(ProcurementRules rules, LocalDate concludedOn, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var last = State.Deliveries.Select(delivery => delivery.Acceptance?.AcceptedOn ?? delivery.DeliveredOn).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        if (rules.Holds(ProcurementInvariant.UsersHeard, Terms.Regime) && State.UsersHeardAt is { } heard)
            last = LocalDate.Max(last, heard.InZone(zone).Date);
        var accepted = State.Deliveries.Sum(delivery => (long)(delivery.Acceptance?.Quantity ?? 0));
        var contracted = State.Contract?.Milestones.Sum(milestone => (long)milestone.Quantity) ?? 0;
        var outcome = accepted == 0 ? AcceptanceOutcome.None : accepted < contracted ? AcceptanceOutcome.Part : AcceptanceOutcome.Full;
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Conclude))
            .When(IsHeldAt(rules, now), () => new PartnershipsErrors.ChallengePending())
            .When(rules.Holds(ProcurementInvariant.UsersHeard, Terms.Regime) && State.Users is null,
                () => new PartnershipsErrors.UsersNotHeard(rules.Basis(ProcurementInvariant.UsersHeard)))
            .When(State.Deliveries.Any(delivery => delivery.Acceptance is null), () => new PartnershipsErrors.DeliveryNotJudged())
            .When(concludedOn < last, () => new PartnershipsErrors.Backdated(concludedOn, last))
            .When(concludedOn > now.InZone(zone).Date, () => new PartnershipsErrors.NotYet(concludedOn))
            .Then(() => Record(by, now, new PurchaseProjectEvent.AcceptanceConcluded(outcome, concludedOn)));
    }

    /// <summary>Records a payment: in all no more than <see cref="Payable"/>.</summary>
    /// <param name="amount">How much, above zero.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>partnerships.challenge-pending</c>, <c>partnerships.paid-over-accepted</c>.</returns>
    public Result<PurchaseProject> Pay(Money amount, string evidence, ProcurementRules rules, Actor by, Instant now)
    {
        var sum = State.Paid.Amount == 0 ? Result.Ok(amount) : State.Paid.Add(amount);
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Pay))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .When(IsHeldAt(rules, now), () => new PartnershipsErrors.ChallengePending())
            .When(amount.Amount <= 0, () => new CoreErrors.OutOfRange("amount", amount.Amount, 0.01m, Money.Greatest))
            .When(amount.Currency != Terms.Budget.Currency, () => new CoreErrors.CurrencyMismatch(Terms.Budget.Currency, amount.Currency))
            .AddFrom(sum)
            .When(sum.IsSuccess && sum.Value.Amount > Payable.Amount, () => new PartnershipsErrors.PaidOverAccepted(sum.Value, Payable))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Paid(amount, evidence)));
    }

    /// <summary>Closes the accounts, once everything that was accepted is paid.</summary>
    /// <param name="by">Who settles.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.payment-open</c>.</returns>
    public Result<PurchaseProject> Settle(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Settle))
            .When(State.Paid.Amount < Payable.Amount, () => new PartnershipsErrors.PaymentOpen(State.Paid, Payable))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Settled()));

    /// <summary>Archives the files.</summary>
    /// <param name="retainUntil">Until when they are kept: fifteen years from now on at least where the law asks for it, elsewhere as the host
    /// decides.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who archives.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.retention-too-short</c>.</returns>
    public Result<PurchaseProject> Archive(LocalDate retainUntil, ProcurementRules rules, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var today = now.InZone(zone).Date;
        var least = rules.Holds(ProcurementInvariant.FilesKept, Terms.Regime) ? today.PlusYears(YearsOfFiles) : today;
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Archive))
            .When(retainUntil < least,
                () => new PartnershipsErrors.RetentionTooShort(retainUntil, least, rules.Basis(ProcurementInvariant.FilesKept)))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Archived(retainUntil)));
    }

    /// <summary>Ends the contract before its time; what was accepted is still paid.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who terminates.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<PurchaseProject> Terminate(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Terminate))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Terminated(reason)));

    private void Judge(Milestone milestone, Refusals refusals) => refusals
        .When(string.IsNullOrWhiteSpace(milestone.Code), () => new CoreErrors.Empty("milestone"))
        .When(string.IsNullOrWhiteSpace(milestone.Subject), () => new CoreErrors.Empty("subject"))
        .When(milestone.Quantity < 1, () => new CoreErrors.OutOfRange("quantity", milestone.Quantity, 1, int.MaxValue))
        .When(milestone.Rate.Amount <= 0, () => new CoreErrors.OutOfRange("rate", milestone.Rate.Amount, 0.01m, Money.Greatest))
        .When(milestone.Rate.Currency != Terms.Budget.Currency,
            () => new CoreErrors.CurrencyMismatch(Terms.Budget.Currency, milestone.Rate.Currency));

    private Money Sum(IEnumerable<Money> amounts) =>
        amounts.Aggregate(Money.Create(0, Terms.Budget.Currency).Value, (sum, amount) => sum.Add(amount).Value);
}
