namespace CommunityDomain.Admission;

/// <summary>What a mentor group knows.</summary>
public sealed record MentorGroupState : AggregateState<MentorGroupId>
{
    /// <summary>Whose group it is.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Whether it has been dissolved.</summary>
    public MentorGroupStatus Status { get; init; }

    /// <summary>The mentors.</summary>
    public ValueList<PersonId> Mentors { get; init; }

    /// <summary>What they held, in order.</summary>
    public ValueList<MentorEvent> Events { get; init; }
}
