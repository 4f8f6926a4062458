namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a task list.</summary>
public enum TaskListVerb
{
    /// <summary>Add an item.</summary>
    Add,

    /// <summary>Give an item another owner.</summary>
    Reassign,

    /// <summary>Record that an item is done.</summary>
    Finish,

    /// <summary>Close the list.</summary>
    Close,
}
