namespace CommunityDomain.Volunteering;

/// <summary>What an activity knows.</summary>
public sealed record ActivityState : AggregateState<ActivityId>
{
    /// <summary>The community that it belongs to.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>The terms as changed.</summary>
    public required ActivityTerms Terms { get; init; }

    /// <summary>Where it stands.</summary>
    public ActivityStatus Status { get; init; }

    /// <summary>The duty posts, in the order added.</summary>
    public ValueList<DutyPost> Posts { get; init; }

    /// <summary>The patterns of shifts, one of each key for a duty post, in the order first set.</summary>
    public ValueList<ShiftPattern> Patterns { get; init; }

    /// <summary>The pledges, one of a department for a duty post, in the order first given.</summary>
    public ValueList<Pledge> Pledges { get; init; }
}
