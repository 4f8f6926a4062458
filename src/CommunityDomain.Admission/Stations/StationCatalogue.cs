using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a one-stop station (党群服务中心) offers at its level, by category, and how many people it served.</summary>
public sealed class StationCatalogue
    : Aggregate<StationCatalogue, StationId, StationCatalogueState, StationCatalogueEvent>,
        IAggregate<StationCatalogue, StationCatalogueState, StationCatalogueEvent>
{
    private StationCatalogue(StationCatalogueState state, long version, ValueList<EventEnvelope<StationCatalogueEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a station's life.</summary>
    public static Lifecycle<StationStatus, StationVerb> Lifecycle { get; } = new("StationCatalogue", StationStatus.Open)
    {
        { StationStatus.Open, StationVerb.Offer, StationStatus.Open },
        { StationStatus.Open, StationVerb.Retire, StationStatus.Open },
        { StationStatus.Open, StationVerb.RecordUse, StationStatus.Open },
        { StationStatus.Open, StationVerb.Close, StationStatus.Closed },
    };

    /// <summary>Where it stands.</summary>
    public StationStatus Status => State.Status;

    /// <summary>How many people it served, each as often as he came.</summary>
    public int PersonTimes => State.Uses.Sum(use => use.PersonTimes);

    /// <summary>The categories, in the order of their first service.</summary>
    public ValueList<string> Categories => State.Services.Select(service => service.Category).Distinct().ToValueList();

    /// <summary>Opens a station.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="community">Where it is.</param>
    /// <param name="level">At which level it serves.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The station, or <c>core.empty</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public static Result<StationCatalogue> Open(StationId id, CommunityId community, CommunityLevel level, Actor by, Instant now)
    {
        if (!Enum.IsDefined(level))
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level is not defined.");
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(id, by, now, new StationCatalogueEvent.Opened(community, level)));
    }

    /// <summary>Offers a service.</summary>
    /// <param name="service">The service, its code new.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The station, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c> that apply.</returns>
    public Result<StationCatalogue> Offer(StationService service, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(service);
        return Check(now, Lifecycle.Illegal(Status, StationVerb.Offer))
            .When(string.IsNullOrWhiteSpace(service.Code), () => new CoreErrors.Empty("code"))
            .When(string.IsNullOrWhiteSpace(service.Category), () => new CoreErrors.Empty("category"))
            .When(string.IsNullOrWhiteSpace(service.Title), () => new CoreErrors.Empty("title"))
            .When(State.Services.Any(one => one.Code == service.Code), () => new CoreErrors.DuplicateId("service", service.Code))
            .Then(() => Record(by, now, new StationCatalogueEvent.Offered(service)));
    }

    /// <summary>Offers a service no more; its uses stay counted.</summary>
    /// <param name="service">Its code.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The station, or <c>core.illegal-verb</c>, <c>admission.unknown-item</c>.</returns>
    public Result<StationCatalogue> Retire(string service, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, StationVerb.Retire))
            .When(!Offers(service), () => new AdmissionErrors.UnknownItem(service))
            .Then(() => Record(by, now, new StationCatalogueEvent.Retired(service)));

    /// <summary>Records that a service was used.</summary>
    /// <param name="service">Its code.</param>
    /// <param name="personTimes">By how many, from 1.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The station, or <c>core.illegal-verb</c>, <c>admission.unknown-item</c>, <c>core.out-of-range</c>.</returns>
    public Result<StationCatalogue> RecordUse(string service, int personTimes, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, StationVerb.RecordUse))
            .When(!Offers(service), () => new AdmissionErrors.UnknownItem(service))
            .When(personTimes < 1, () => new CoreErrors.OutOfRange("person-times", personTimes, 1, int.MaxValue))
            .Then(() => Record(by, now, new StationCatalogueEvent.Used(service, personTimes)));

    /// <summary>Closes the station.</summary>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The station, or <c>core.illegal-verb</c>.</returns>
    public Result<StationCatalogue> Close(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, StationVerb.Close)).Then(() => Record(by, now, new StationCatalogueEvent.Closed()));

    static StationCatalogueState? IAggregate<StationCatalogue, StationCatalogueState, StationCatalogueEvent>.Begin(
        EventEnvelope<StationCatalogueEvent> first) =>
        first.Event is StationCatalogueEvent.Opened opened
            ? new StationCatalogueState { Community = opened.Community, Level = opened.Level }
            : null;

    static StationCatalogueState IAggregate<StationCatalogue, StationCatalogueState, StationCatalogueEvent>.Apply(
        StationCatalogueState state, EventEnvelope<StationCatalogueEvent> change) => change.Event switch
        {
            StationCatalogueEvent.Offered offered => state with { Services = state.Services.Add(offered.Service) },
            StationCatalogueEvent.Retired retired =>
                state with { Services = state.Services.Where(one => one.Code != retired.Service).ToValueList() },
            StationCatalogueEvent.Used used => state with
            {
                Uses = state.Uses.Any(one => one.Service == used.Service)
                    ? state.Uses.Replace(
                        one => one.Service == used.Service, one => one with { PersonTimes = checked(one.PersonTimes + used.PersonTimes) })
                    : state.Uses.Add(new(used.Service, used.PersonTimes)),
            },
            StationCatalogueEvent.Closed => state with { Status = StationStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static StationCatalogue IAggregate<StationCatalogue, StationCatalogueState, StationCatalogueEvent>.Create(
        StationCatalogueState state, long version, ValueList<EventEnvelope<StationCatalogueEvent>> changes) => new(state, version, changes);

    private bool Offers(string service) => State.Services.Any(one => one.Code == service);
}
