using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A task list (任务清单) of a town or subdistrict, with an owner for each item.</summary>
public sealed class TaskList
    : Aggregate<TaskList, TaskListId, TaskListState, TaskListEvent>, IAggregate<TaskList, TaskListState, TaskListEvent>
{
    private TaskList(TaskListState state, long version, ValueList<EventEnvelope<TaskListEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a list's life.</summary>
    public static Lifecycle<TaskListStatus, TaskListVerb> Lifecycle { get; } = new("TaskList", TaskListStatus.Open)
    {
        { TaskListStatus.Open, TaskListVerb.Add, TaskListStatus.Open },
        { TaskListStatus.Open, TaskListVerb.Reassign, TaskListStatus.Open },
        { TaskListStatus.Open, TaskListVerb.Finish, TaskListStatus.Open },
        { TaskListStatus.Open, TaskListVerb.Close, TaskListStatus.Closed },
    };

    /// <summary>Where it stands.</summary>
    public TaskListStatus Status => State.Status;

    /// <summary>The items that are certainly late on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The work calendar.</param>
    public IEnumerable<TaskItem> OverdueOn(LocalDate day, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return State.Items.Where(item => item.FinishedAt is null && item.Due.IsPastOn(day, calendar));
    }

    /// <summary>Opens a list.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">For whom.</param>
    /// <param name="title">Its title.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.empty</c>.</returns>
    public static Result<TaskList> Open(TaskListId id, CommunityId community, string title, Actor by, Instant now) => new Refusals()
        .When(id == default, () => new CoreErrors.Empty("id"))
        .When(community == default, () => new CoreErrors.Empty("community"))
        .When(string.IsNullOrWhiteSpace(title), () => new CoreErrors.Empty("title"))
        .Then(() => Begin(id, by, now, new TaskListEvent.Opened(community, title)));

    /// <summary>Adds an item with an owner.</summary>
    /// <param name="subject">What is to be done.</param>
    /// <param name="owner">Who owes it.</param>
    /// <param name="due">When.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.illegal-verb</c>, <c>core.empty</c> (subject, owner).</returns>
    public Result<TaskList> Add(string subject, PartyId owner, DueRule due, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(due);
        return Check(now, Lifecycle.Illegal(Status, TaskListVerb.Add))
            .When(string.IsNullOrWhiteSpace(subject), () => new CoreErrors.Empty("subject"))
            .When(owner == default, () => new CoreErrors.Empty("owner"))
            .Then(() => Record(by, now, new TaskListEvent.Added(subject, owner, due)));
    }

    /// <summary>Gives an open item another owner.</summary>
    /// <param name="item">The item.</param>
    /// <param name="owner">Who owes it from now on.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-item</c>, <c>partnerships.item-finished</c>.</returns>
    public Result<TaskList> Reassign(TaskItemId item, PartyId owner, string reason, Actor by, Instant now) =>
        CheckItem(item, TaskListVerb.Reassign, now)
            .When(owner == default, () => new CoreErrors.Empty("owner"))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new TaskListEvent.Reassigned(item, owner, reason)));

    /// <summary>Records that an item is done.</summary>
    /// <param name="item">The item.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-item</c>, <c>partnerships.item-finished</c>.</returns>
    public Result<TaskList> Finish(TaskItemId item, string evidence, Actor by, Instant now) =>
        CheckItem(item, TaskListVerb.Finish, now)
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .Then(() => Record(by, now, new TaskListEvent.Finished(item, evidence)));

    /// <summary>Closes the list, once every item is done.</summary>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.illegal-verb</c>, <c>partnerships.items-open</c>.</returns>
    public Result<TaskList> Close(Actor by, Instant now)
    {
        var open = State.Items.Where(item => item.FinishedAt is null).Select(item => item.Id).ToValueList();
        return Check(now, Lifecycle.Illegal(Status, TaskListVerb.Close))
            .When(!open.IsEmpty, () => new PartnershipsErrors.ItemsOpen(open))
            .Then(() => Record(by, now, new TaskListEvent.Closed()));
    }

    static TaskListState? IAggregate<TaskList, TaskListState, TaskListEvent>.Begin(EventEnvelope<TaskListEvent> first) =>
        first.Event is TaskListEvent.Opened opened ? new TaskListState { Community = opened.Community, Title = opened.Title } : null;

    static TaskListState IAggregate<TaskList, TaskListState, TaskListEvent>.Apply(
        TaskListState state, EventEnvelope<TaskListEvent> change) => change.Event switch
        {
            TaskListEvent.Added added => state with
            {
                Items = state.Items.Add(new(
                    CommunityDomain.Id.Derive<TaskItemId>(change.AggregateId, "item", state.Items.Count), added.Subject, added.Owner, added.Due,
                    null, null)),
            },
            TaskListEvent.Reassigned given => state with
            {
                Items = state.Items.Replace(one => one.Id == given.Item, one => one with { Owner = given.Owner }),
            },
            TaskListEvent.Finished done => state with
            {
                Items = state.Items.Replace(
                    one => one.Id == done.Item, one => one with { FinishedAt = change.At, Evidence = done.Evidence }),
            },
            TaskListEvent.Closed => state with { Status = TaskListStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static TaskList IAggregate<TaskList, TaskListState, TaskListEvent>.Create(
        TaskListState state, long version, ValueList<EventEnvelope<TaskListEvent>> changes) => new(state, version, changes);

    private Refusals CheckItem(TaskItemId item, TaskListVerb verb, Instant now)
    {
        var known = State.Items.FirstOrDefault(one => one.Id == item);
        return Check(now, Lifecycle.Illegal(Status, verb))
            .When(known is null, () => new PartnershipsErrors.UnknownItem(item))
            .When(known is { FinishedAt: not null }, () => new PartnershipsErrors.ItemFinished(item));
    }
}
