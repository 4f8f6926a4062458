using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What happens to a supervision plan: a closed union.</summary>
public abstract record SupervisionPlanEvent : DomainEvent
{
    private SupervisionPlanEvent()
    {
    }

    /// <summary>Supervision of a community began.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Cadence">What falls due.</param>
    public sealed record Begun(CommunityId Community, SupervisionCadence Cadence) : SupervisionPlanEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.supervision-plan.begun");
    }

    /// <summary>What was due was filed.</summary>
    /// <param name="Kind">What was due.</param>
    /// <param name="Number">Its number among its kind.</param>
    /// <param name="Report">Where it is kept.</param>
    public sealed record Filed(SupervisionKind Kind, int Number, string Report) : SupervisionPlanEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.supervision-plan.filed");
    }

    /// <summary>Something was found late.</summary>
    /// <param name="Kind">What is late.</param>
    /// <param name="Number">Its number among its kind.</param>
    /// <param name="DueOn">When it was due.</param>
    public sealed record LateFound(SupervisionKind Kind, int Number, LocalDate DueOn) : SupervisionPlanEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.supervision-plan.late-found");
    }

    /// <summary>A finding was resolved.</summary>
    /// <param name="Finding">The finding.</param>
    /// <param name="Resolution">How.</param>
    public sealed record FindingResolved(FindingId Finding, string Resolution) : SupervisionPlanEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.supervision-plan.finding-resolved");
    }

    /// <summary>Good practice was promoted in a batch.</summary>
    /// <param name="Batch">The batch.</param>
    public sealed record PracticePromoted(ValueList<GoodPractice> Batch) : SupervisionPlanEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.supervision-plan.practice-promoted");
    }

    /// <summary>Nothing falls due any more.</summary>
    public sealed record Ended : SupervisionPlanEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.supervision-plan.ended");
    }
}
