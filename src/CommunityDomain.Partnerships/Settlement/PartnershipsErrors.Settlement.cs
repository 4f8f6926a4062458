using NodaTime;

namespace CommunityDomain.Partnerships;

public static partial class PartnershipsErrors
{
    /// <summary><c>partnerships.share-refused</c>: the legality guard refuses the share.</summary>
    /// <param name="recipient">Who would get it.</param>
    /// <param name="payer">The payer's legal form.</param>
    /// <param name="mode">The mode.</param>
    /// <param name="source">Where the money comes from.</param>
    /// <param name="basis">The source.</param>
    public sealed class ShareRefused(ShareRecipient recipient, LegalForm payer, PartnershipMode mode, MoneySource source, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.share-refused",
            ("Recipient", recipient), ("Payer", payer), ("Mode", mode), ("Source", source), ("Basis", basis))
    {
        /// <summary>Who would get it.</summary>
        public ShareRecipient Recipient { get; } = recipient;

        /// <summary>The payer's legal form.</summary>
        public LegalForm Payer { get; } = payer;

        /// <summary>The mode.</summary>
        public PartnershipMode Mode { get; } = mode;

        /// <summary>Where the money comes from.</summary>
        public MoneySource Source { get; } = source;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.share-conditions-award</c>: a share was made a condition of admission or award.</summary>
    /// <param name="basis">The source.</param>
    public sealed class ShareConditionsAward(RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.share-conditions-award", ("Basis", basis))
    {
        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.parts-not-whole</c>: the recipients' parts do not come to 100 %.</summary>
    /// <param name="sum">Their sum in per cent.</param>
    public sealed class PartsNotWhole(decimal sum) : DomainError(PartnershipsTexts.Catalogue, "partnerships.parts-not-whole", ("Sum", sum))
    {
        /// <summary>Their sum in per cent.</summary>
        public decimal Sum { get; } = sum;
    }

    /// <summary><c>partnerships.tiers-out-of-order</c>: tiers do not rise from zero.</summary>
    /// <param name="above">The floor that is out of order.</param>
    public sealed class TiersOutOfOrder(Money above)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.tiers-out-of-order", ("Above", above))
    {
        /// <summary>The floor that is out of order.</summary>
        public Money Above { get; } = above;
    }

    /// <summary><c>partnerships.net-income-negative</c>: net income is negative and no carry of losses was agreed.</summary>
    /// <param name="net">The net income.</param>
    public sealed class NetIncomeNegative(Money net)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.net-income-negative", ("Net", net))
    {
        /// <summary>The net income.</summary>
        public Money Net { get; } = net;
    }

    /// <summary><c>partnerships.other-period</c>: another period is to be stated next.</summary>
    /// <param name="start">Its first day.</param>
    /// <param name="end">Its last day.</param>
    public sealed class OtherPeriod(LocalDate start, LocalDate end)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.other-period", ("Start", start), ("End", end))
    {
        /// <summary>Its first day.</summary>
        public LocalDate Start { get; } = start;

        /// <summary>Its last day.</summary>
        public LocalDate End { get; } = end;
    }

    /// <summary><c>partnerships.not-latest-statement</c>: only the latest statement that stands can be taken back.</summary>
    /// <param name="number">The number given.</param>
    /// <param name="latest">The latest's number, 0 for none.</param>
    public sealed class NotLatestStatement(int number, int latest)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.not-latest-statement", ("Number", number), ("Latest", latest))
    {
        /// <summary>The number given.</summary>
        public int Number { get; } = number;

        /// <summary>The latest's number, 0 for none.</summary>
        public int Latest { get; } = latest;
    }

    /// <summary><c>partnerships.rate-changed-in-mid-period</c>: terms change on the first day of a period that is not stated, and on no other.</summary>
    /// <param name="from">The day asked for.</param>
    /// <param name="boundary">The first day of the next period.</param>
    public sealed class RateChangedInMidPeriod(LocalDate from, LocalDate boundary)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.rate-changed-in-mid-period", ("From", from), ("Boundary", boundary))
    {
        /// <summary>The day asked for.</summary>
        public LocalDate From { get; } = from;

        /// <summary>The first day of the next period.</summary>
        public LocalDate Boundary { get; } = boundary;
    }

    /// <summary><c>partnerships.more-than-owed</c>: a payment exceeds what is owed.</summary>
    /// <param name="amount">The payment.</param>
    /// <param name="owed">What is owed.</param>
    public sealed class MoreThanOwed(Money amount, Money owed)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.more-than-owed", ("Amount", amount), ("Owed", owed))
    {
        /// <summary>The payment.</summary>
        public Money Amount { get; } = amount;

        /// <summary>What is owed.</summary>
        public Money Owed { get; } = owed;
    }

    /// <summary><c>partnerships.balance-open</c>: somebody is still owed, or owes.</summary>
    /// <param name="party">Who.</param>
    /// <param name="balance">How much; negative when it is to be given back.</param>
    public sealed class BalanceOpen(PartyId party, Money balance)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.balance-open", ("Party", party), ("Balance", balance))
    {
        /// <summary>Who.</summary>
        public PartyId Party { get; } = party;

        /// <summary>How much; negative when it is to be given back.</summary>
        public Money Balance { get; } = balance;
    }
}
