namespace CommunityDomain.Partnerships;

/// <summary>What happens to a task list: a closed union.</summary>
public abstract record TaskListEvent : DomainEvent
{
    private TaskListEvent()
    {
    }

    /// <summary>A task list was opened.</summary>
    /// <param name="Community">For whom.</param>
    /// <param name="Title">Its title.</param>
    public sealed record Opened(CommunityId Community, string Title) : TaskListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.task-list.opened");
    }

    /// <summary>An item was added.</summary>
    /// <param name="Subject">What is to be done.</param>
    /// <param name="Owner">Who owes it.</param>
    /// <param name="Due">When.</param>
    public sealed record Added(string Subject, PartyId Owner, DueRule Due) : TaskListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.task-list.added");
    }

    /// <summary>An item got another owner.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Owner">Who owes it from now on.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Reassigned(TaskItemId Item, PartyId Owner, string Reason) : TaskListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.task-list.reassigned");
    }

    /// <summary>An item was done.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Finished(TaskItemId Item, string Evidence) : TaskListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.task-list.finished");
    }

    /// <summary>The list was closed.</summary>
    public sealed record Closed : TaskListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.task-list.closed");
    }
}
