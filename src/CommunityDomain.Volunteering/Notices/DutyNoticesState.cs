namespace CommunityDomain.Volunteering;

/// <summary>What the notices of a volunteer know.</summary>
public sealed record DutyNoticesState : AggregateState<DutyNoticesId>
{
    /// <summary>The roster.</summary>
    public required RosterId Roster { get; init; }

    /// <summary>Who is told.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Whether anything is sent still.</summary>
    public DutyNoticesStatus Status { get; init; }

    /// <summary>The places that he was told of, by start and shift.</summary>
    public ValueList<NoticedPlace> Places { get; init; }
}
