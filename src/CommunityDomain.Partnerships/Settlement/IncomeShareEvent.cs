namespace CommunityDomain.Partnerships;

/// <summary>What happens to an income share: a closed union.</summary>
public abstract record IncomeShareEvent : DomainEvent
{
    private IncomeShareEvent()
    {
    }

    /// <summary>A share was agreed.</summary>
    /// <param name="Agreement">The agreement to which it belongs.</param>
    /// <param name="Terms">What was agreed.</param>
    public sealed record Agreed(AgreementId Agreement, IncomeShareTerms Terms) : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.agreed");
    }

    /// <summary>A period was stated.</summary>
    /// <param name="Statement">The statement.</param>
    public sealed record Stated(ShareStatement Statement) : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.stated");
    }

    /// <summary>A statement was taken back.</summary>
    /// <param name="Statement">The statement that takes it back.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Reversed(ShareStatement Statement, string Reason) : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.reversed");
    }

    /// <summary>Other rates or recipients hold from the next period on.</summary>
    /// <param name="Terms">The terms from now on.</param>
    /// <param name="Reason">Why.</param>
    public sealed record TermsChanged(IncomeShareTerms Terms, string Reason) : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.terms-changed");
    }

    /// <summary>A payment was made.</summary>
    /// <param name="Party">To whom.</param>
    /// <param name="Amount">How much.</param>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Paid(PartyId Party, Money Amount, string Evidence) : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.paid");
    }

    /// <summary>A recipient gave back what a correction took from him after it was paid.</summary>
    /// <param name="Party">Who gave it back.</param>
    /// <param name="Amount">How much.</param>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record GivenBack(PartyId Party, Money Amount, string Evidence) : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.given-back");
    }

    /// <summary>Nothing is stated any more.</summary>
    public sealed record Closed : IncomeShareEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.income-share.closed");
    }
}
