using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A guiding catalogue (指导目录): what partners are wanted for, scenario by mode, in versions that hold from a day.</summary>
/// <remarks>Yiwu's own catalogue is not public: items are the host's.</remarks>
public sealed class GuidingCatalogue
    : Aggregate<GuidingCatalogue, GuidingCatalogueId, GuidingCatalogueState, GuidingCatalogueEvent>,
        IAggregate<GuidingCatalogue, GuidingCatalogueState, GuidingCatalogueEvent>
{
    private GuidingCatalogue(GuidingCatalogueState state, long version, ValueList<EventEnvelope<GuidingCatalogueEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a catalogue's life.</summary>
    public static Lifecycle<CatalogueStatus, CatalogueVerb> Lifecycle { get; } = new("GuidingCatalogue", CatalogueStatus.Settled)
    {
        { CatalogueStatus.Settled, CatalogueVerb.PutItem, CatalogueStatus.Editing },
        { CatalogueStatus.Settled, CatalogueVerb.RemoveItem, CatalogueStatus.Editing },
        { CatalogueStatus.Editing, CatalogueVerb.PutItem, CatalogueStatus.Editing },
        { CatalogueStatus.Editing, CatalogueVerb.RemoveItem, CatalogueStatus.Editing },
        { CatalogueStatus.Editing, CatalogueVerb.Publish, CatalogueStatus.Settled },
    };

    /// <summary>Where it stands.</summary>
    public CatalogueStatus Status => State.Status;

    /// <summary>The version that holds on a day; <c>null</c> before the first.</summary>
    /// <param name="day">The day.</param>
    public CatalogueVersion? On(LocalDate day) => State.Versions.LastOrDefault(version => version.From <= day);

    /// <summary>The items that a call refers to, with their conditions, in the order of the call.</summary>
    /// <param name="reference">What the call refers to.</param>
    /// <returns>The items, or <c>admission.another-catalogue</c>, <c>admission.unknown-catalogue-version</c>, <c>admission.unknown-item</c> for
    /// each that the version lacks.</returns>
    public Result<ValueList<CatalogueItem>> ItemsOf(CatalogueReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var refusals = new Refusals().When(reference.Catalogue != Id, () => new AdmissionErrors.AnotherCatalogue(reference.Catalogue, Id));
        var version = State.Versions.FirstOrDefault(one => one.Number == reference.Version);
        if (version is null)
            return refusals.Add(new AdmissionErrors.UnknownCatalogueVersion(reference.Version)).Fail<ValueList<CatalogueItem>>();
        var items = new List<CatalogueItem>();
        foreach (var code in reference.Items)
        {
            var item = version.Items.FirstOrDefault(one => one.Code == code);
            if (item is null)
                refusals.Add(new AdmissionErrors.UnknownItem(code));
            else
                items.Add(item);
        }
        return refusals.Then(() => Result.Ok(items.ToValueList()));
    }

    /// <summary>Begins a catalogue.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="community">Whose it is.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The catalogue, or <c>core.empty</c>.</returns>
    public static Result<GuidingCatalogue> Begin(GuidingCatalogueId id, CommunityId community, Actor by, Instant now) =>
        new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(id, by, now, new GuidingCatalogueEvent.Begun(community)));

    /// <summary>Adds an item to the draft, or changes the one with its code.</summary>
    /// <param name="item">The item.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The catalogue, or <c>core.empty</c>.</returns>
    public Result<GuidingCatalogue> PutItem(CatalogueItem item, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Check(now, Lifecycle.Illegal(Status, CatalogueVerb.PutItem))
            .When(string.IsNullOrWhiteSpace(item.Code), () => new CoreErrors.Empty("code"))
            .When(string.IsNullOrWhiteSpace(item.Title), () => new CoreErrors.Empty("title"))
            .Then(() => Record(by, now, new GuidingCatalogueEvent.ItemPut(item)));
    }

    /// <summary>Takes an item out of the draft; published versions keep it.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The catalogue, or <c>admission.unknown-item</c>.</returns>
    public Result<GuidingCatalogue> RemoveItem(string code, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, CatalogueVerb.RemoveItem))
            .When(!State.Items.Any(item => item.Code == code), () => new AdmissionErrors.UnknownItem(code))
            .Then(() => Record(by, now, new GuidingCatalogueEvent.ItemRemoved(code)));

    /// <summary>Publishes the draft as the next version.</summary>
    /// <param name="from">The first day on which it holds; later than that of every version before.</param>
    /// <param name="by">Who publishes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The catalogue, or <c>core.illegal-verb</c> without a change, <c>core.empty</c> without items, <c>admission.policy-not-later</c>.</returns>
    public Result<GuidingCatalogue> Publish(LocalDate from, Actor by, Instant now)
    {
        var last = State.Versions.IsEmpty ? null : State.Versions[^1];
        var number = State.Versions.Count + 1;
        return Check(now, Lifecycle.Illegal(Status, CatalogueVerb.Publish))
            .When(State.Items.IsEmpty, () => new CoreErrors.Empty("items"))
            .When(
                last is not null && from <= last.From,
                () => new AdmissionErrors.PolicyNotLater(number.ToString(System.Globalization.CultureInfo.InvariantCulture), from, last!.From))
            .Then(() => Record(by, now, new GuidingCatalogueEvent.Published(number, from)));
    }

    static GuidingCatalogueState? IAggregate<GuidingCatalogue, GuidingCatalogueState, GuidingCatalogueEvent>.Begin(
        EventEnvelope<GuidingCatalogueEvent> first) =>
        first.Event is GuidingCatalogueEvent.Begun begun ? new GuidingCatalogueState { Community = begun.Community } : null;

    static GuidingCatalogueState IAggregate<GuidingCatalogue, GuidingCatalogueState, GuidingCatalogueEvent>.Apply(
        GuidingCatalogueState state, EventEnvelope<GuidingCatalogueEvent> change) => change.Event switch
        {
            GuidingCatalogueEvent.ItemPut put => state with
            {
                Status = CatalogueStatus.Editing,
                Items = state.Items.Any(item => item.Code == put.Item.Code)
                    ? state.Items.Replace(item => item.Code == put.Item.Code, _ => put.Item)
                    : state.Items.Add(put.Item),
            },
            GuidingCatalogueEvent.ItemRemoved removed => state with
            {
                Status = CatalogueStatus.Editing,
                Items = state.Items.Where(item => item.Code != removed.Code).ToValueList(),
            },
            GuidingCatalogueEvent.Published published => state with
            {
                Status = CatalogueStatus.Settled,
                Versions = state.Versions.Add(new(published.Number, published.From, state.Items)),
            },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static GuidingCatalogue IAggregate<GuidingCatalogue, GuidingCatalogueState, GuidingCatalogueEvent>.Create(
        GuidingCatalogueState state, long version, ValueList<EventEnvelope<GuidingCatalogueEvent>> changes) => new(state, version, changes);
}
