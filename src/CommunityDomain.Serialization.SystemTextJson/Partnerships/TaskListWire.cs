using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of task lists.</summary>
internal static class TaskListWire
{
    public static WireTypes Types => new WireTypes(TaskListJson.Default)
        .Id<TaskItemId>().Id<TaskListId>()
        .Word<TaskListStatus>()
        .List<TaskItem>()
        .State<TaskListState>()
        .Events<TaskListEvent>(events => events
            .Event<TaskListEvent.Opened>("partnerships.task-list.opened")
            .Event<TaskListEvent.Added>("partnerships.task-list.added")
            .Event<TaskListEvent.Reassigned>("partnerships.task-list.reassigned")
            .Event<TaskListEvent.Finished>("partnerships.task-list.finished")
            .Event<TaskListEvent.Closed>("partnerships.task-list.closed"));
}
