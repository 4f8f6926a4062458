namespace CommunityDomain.Partnerships;

/// <summary>What happens to an agreement: a closed union.</summary>
public abstract record AgreementEvent : DomainEvent
{
    private AgreementEvent()
    {
    }

    /// <summary>An agreement was drafted.</summary>
    /// <param name="Terms">The terms.</param>
    public sealed record Drafted(AgreementTerms Terms) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.drafted");
    }

    /// <summary>Other terms were written; signatures given so far fell away.</summary>
    /// <param name="Terms">The terms from now on.</param>
    public sealed record Revised(AgreementTerms Terms) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.revised");
    }

    /// <summary>A party signed.</summary>
    /// <param name="Party">The party.</param>
    public sealed record Signed(PartyId Party) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.signed");
    }

    /// <summary>The last party had signed.</summary>
    public sealed record Concluded : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.concluded");
    }

    /// <summary>The term began.</summary>
    public sealed record TookEffect : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.took-effect");
    }

    /// <summary>An obligation was met.</summary>
    /// <param name="Obligation">The obligation.</param>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record ObligationDischarged(ObligationId Obligation, string Evidence) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.obligation-discharged");
    }

    /// <summary>It was laid to rest.</summary>
    /// <param name="Ground">Why.</param>
    /// <param name="Reason">In words.</param>
    public sealed record Suspended(SuspensionGround Ground, string Reason) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.suspended");
    }

    /// <summary>It went on.</summary>
    public sealed record Resumed : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.resumed");
    }

    /// <summary>A party was asked to set something right.</summary>
    /// <param name="Remedy">What, who and until when.</param>
    public sealed record RemedyOrdered(Remedy Remedy) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.remedy-ordered");
    }

    /// <summary>It was set right.</summary>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record RemedyAccepted(string Evidence) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.remedy-accepted");
    }

    /// <summary>Value, end or obligations changed, with everybody's consent.</summary>
    /// <param name="Amendment">The change.</param>
    public sealed record Amended(Amendment Amendment) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.amended");
    }

    /// <summary>All were asked whether a successor may take a party's place.</summary>
    /// <param name="Leaving">The party that leaves.</param>
    /// <param name="Successor">Who takes its place.</param>
    /// <param name="Reason">Why.</param>
    public sealed record NovationAsked(PartyId Leaving, AgreementParty Successor, string Reason) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.novation-asked");
    }

    /// <summary>A party, or the successor, consented.</summary>
    /// <param name="Party">Who consented.</param>
    public sealed record NovationConsented(PartyId Party) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.novation-consented");
    }

    /// <summary>The successor took the place, with all rights and duties.</summary>
    public sealed record Novated : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.novated");
    }

    /// <summary>A party refused the successor.</summary>
    /// <param name="Party">Who refused.</param>
    /// <param name="Reason">Why.</param>
    public sealed record NovationDeclined(PartyId Party, string Reason) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.novation-declined");
    }

    /// <summary>It ended as agreed.</summary>
    public sealed record Completed : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.completed");
    }

    /// <summary>It ended before its time.</summary>
    /// <param name="Ground">Why.</param>
    /// <param name="Reason">In words.</param>
    public sealed record Terminated(TerminationGround Ground, string Reason) : AgreementEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.agreement.terminated");
    }
}
