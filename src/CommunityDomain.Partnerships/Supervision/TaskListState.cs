namespace CommunityDomain.Partnerships;

/// <summary>What a task list knows.</summary>
public sealed record TaskListState : AggregateState<TaskListId>
{
    /// <summary>For whom: a town, a subdistrict, a community.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public TaskListStatus Status { get; init; }

    /// <summary>Its items, in order.</summary>
    public ValueList<TaskItem> Items { get; init; }
}
