namespace CommunityDomain.Admission;

/// <summary>What happens to a grant round: a closed union.</summary>
public abstract record GrantRoundEvent : DomainEvent
{
    private GrantRoundEvent()
    {
    }

    /// <summary>A grant round was announced.</summary>
    /// <param name="Community">Who gives.</param>
    /// <param name="Terms">What it says.</param>
    public sealed record Announced(CommunityId Community, GrantTerms Terms) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.announced");
    }

    /// <summary>It takes projects.</summary>
    public sealed record Opened : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.opened");
    }

    /// <summary>A project was handed in.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Track">The track that it competes in.</param>
    public sealed record ProjectSubmitted(GrantProposal Project, string Track) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.project-submitted");
    }

    /// <summary>A project may not take part.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ProjectScreenedOut(GrantProjectId Project, string Reason) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.project-screened-out");
    }

    /// <summary>The other projects may take part.</summary>
    public sealed record Screened : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.screened");
    }

    /// <summary>The shortlist is shown to the public.</summary>
    /// <param name="Projects">The projects on it.</param>
    public sealed record Shortlisted(ValueList<GrantProjectId> Projects) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.shortlisted");
    }

    /// <summary>A project was struck after an objection.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ProjectStruck(GrantProjectId Project, string Reason) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.project-struck");
    }

    /// <summary>The roadshow began.</summary>
    public sealed record RoadshowBegun : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.roadshow-begun");
    }

    /// <summary>A judge stepped back from a project.</summary>
    /// <param name="Recusal">Who, from what.</param>
    public sealed record JudgeRecused(GrantRecusal Recusal) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.judge-recused");
    }

    /// <summary>A judge scored a project.</summary>
    /// <param name="Score">The scores.</param>
    public sealed record Scored(GrantScore Score) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.scored");
    }

    /// <summary>The ranking stands.</summary>
    /// <param name="Ranking">The ranking.</param>
    public sealed record Ranked(ValueList<RankedProject> Ranking) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.ranked");
    }

    /// <summary>The awards are shown to the public.</summary>
    /// <param name="Awards">The projects that get money; all other ranked ones get none.</param>
    public sealed record AwardsPublished(ValueList<GrantProjectId> Awards) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.awards-published");
    }

    /// <summary>The awards are agreed.</summary>
    public sealed record Agreed : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.agreed");
    }

    /// <summary>A tranche was paid.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Number">The tranche's number, from 1.</param>
    /// <param name="Amount">How much.</param>
    public sealed record TranchePaid(GrantProjectId Project, int Number, Money Amount) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.tranche-paid");
    }

    /// <summary>The midterm reports are accepted.</summary>
    public sealed record MidtermAccepted : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.midterm-accepted");
    }

    /// <summary>The final reports are accepted.</summary>
    public sealed record FinalAccepted : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.final-accepted");
    }

    /// <summary>The round is over.</summary>
    public sealed record Closed : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.closed");
    }

    /// <summary>The round was called off.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Cancelled(string Reason) : GrantRoundEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.grant.cancelled");
    }
}
