using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>One of the four lists (四项清单) that are published regularly: versioned, so that a project names what held when it was planned.</summary>
public sealed class PublishedList
    : Aggregate<PublishedList, PublishedListId, PublishedListState, PublishedListEvent>, IAggregate<PublishedList, PublishedListState, PublishedListEvent>
{
    private PublishedList(PublishedListState state, long version, ValueList<EventEnvelope<PublishedListEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a list's life.</summary>
    public static Lifecycle<PublishedListStatus, PublishedListVerb> Lifecycle { get; } = new("PublishedList", PublishedListStatus.Open)
    {
        { PublishedListStatus.Open, PublishedListVerb.PublishVersion, PublishedListStatus.Open },
        { PublishedListStatus.Open, PublishedListVerb.Retire, PublishedListStatus.Retired },
    };

    /// <summary>Where it stands.</summary>
    public PublishedListStatus Status => State.IsRetired ? PublishedListStatus.Retired : PublishedListStatus.Open;

    /// <summary>The version that holds on a day; <c>null</c> before the first.</summary>
    /// <param name="day">The day.</param>
    public ListVersion? VersionOn(LocalDate day) => State.Versions.LastOrDefault(version => version.From <= day);

    /// <summary>Opens a list.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">The community that publishes it.</param>
    /// <param name="position">Which of the four it is, 1 to 4.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.empty</c>, <c>core.out-of-range</c>.</returns>
    public static Result<PublishedList> Open(PublishedListId id, CommunityId community, int position, string title, Actor by, Instant now) =>
        new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .When(position is < 1 or > 4, () => new CoreErrors.OutOfRange("position", position, 1, 4))
            .When(string.IsNullOrWhiteSpace(title), () => new CoreErrors.Empty("title"))
            .Then(() => Begin(id, by, now, new PublishedListEvent.Opened(community, position, title)));

    /// <summary>Publishes a version.</summary>
    /// <param name="items">Its items; at least one, no code twice.</param>
    /// <param name="from">The first day on which it holds, after the one before.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c>, <c>partnerships.version-not-after</c>.</returns>
    public Result<PublishedList> PublishVersion(ValueList<ListItem> items, LocalDate from, Actor by, Instant now)
    {
        var refusals = Check(now, Lifecycle.Illegal(Status, PublishedListVerb.PublishVersion))
            .When(items.IsEmpty, () => new CoreErrors.Empty("items"))
            .When(items.Any(item => string.IsNullOrWhiteSpace(item.Code) || string.IsNullOrWhiteSpace(item.Title)), () => new CoreErrors.Empty("item"))
            .When(!State.Versions.IsEmpty && from <= State.Versions[^1].From,
                () => new PartnershipsErrors.VersionNotAfter(from, State.Versions[^1].From));
        foreach (var twice in items.GroupBy(item => item.Code).Where(group => group.Skip(1).Any()))
            refusals.Add(new CoreErrors.DuplicateId("item", twice.Key));
        return refusals.Then(() => Record(by, now, new PublishedListEvent.VersionPublished(new(State.Versions.Count + 1, from, items))));
    }

    /// <summary>Stops publishing.</summary>
    /// <param name="by">Who retires it.</param>
    /// <param name="now">When.</param>
    /// <returns>The list, or <c>core.illegal-verb</c>.</returns>
    public Result<PublishedList> Retire(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PublishedListVerb.Retire)).Then(() => Record(by, now, new PublishedListEvent.Retired()));

    static PublishedListState? IAggregate<PublishedList, PublishedListState, PublishedListEvent>.Begin(EventEnvelope<PublishedListEvent> first) =>
        first.Event is PublishedListEvent.Opened opened
            ? new PublishedListState { Community = opened.Community, Position = opened.Position, Title = opened.Title }
            : null;

    static PublishedListState IAggregate<PublishedList, PublishedListState, PublishedListEvent>.Apply(
        PublishedListState state, EventEnvelope<PublishedListEvent> change) => change.Event switch
        {
            PublishedListEvent.VersionPublished published => state with { Versions = state.Versions.Add(published.Version) },
            PublishedListEvent.Retired => state with { IsRetired = true },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static PublishedList IAggregate<PublishedList, PublishedListState, PublishedListEvent>.Create(
        PublishedListState state, long version, ValueList<EventEnvelope<PublishedListEvent>> changes) => new(state, version, changes);
}
