namespace CommunityDomain.Partnerships;

/// <summary>Where a task list stands.</summary>
public enum TaskListStatus
{
    /// <summary>Items are worked on.</summary>
    Open,

    /// <summary>Every item is done.</summary>
    Closed,
}
