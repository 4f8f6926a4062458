using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>
/// The notices to one volunteer about his places in one published roster (值班通知): which place he gained, lost or has at
/// another time, which reminder is due, which place nobody said yes to. A host sends what stands in <c>Changes</c>.
/// </summary>
/// <remarks>
/// <para>It remembers what he was told, so telling the same twice yields nothing, and nobody is told of a place that he keeps. What has begun
/// is no news: a place is neither gained, lost nor reminded of once its shift started, nor moved from one past time to another.</para>
/// <para>A host that asks late sends the nearest reminder alone, and none of those that were due before it.</para>
/// </remarks>
public sealed class DutyNotices
    : Aggregate<DutyNotices, DutyNoticesId, DutyNoticesState, DutyNoticesEvent>, IAggregate<DutyNotices, DutyNoticesState, DutyNoticesEvent>
{
    private DutyNotices(DutyNoticesState state, long version, ValueList<EventEnvelope<DutyNoticesEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of their life.</summary>
    public static Lifecycle<DutyNoticesStatus, DutyNoticesVerb> Lifecycle { get; } = new("DutyNotices", DutyNoticesStatus.Open)
    {
        { DutyNoticesStatus.Open, DutyNoticesVerb.Tell, DutyNoticesStatus.Open },
        { DutyNoticesStatus.Open, DutyNoticesVerb.Remind, DutyNoticesStatus.Open },
        { DutyNoticesStatus.Open, DutyNoticesVerb.Close, DutyNoticesStatus.Closed },
    };

    /// <summary>The id of the notices of a roster to a person.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="person">The person.</param>
    public static DutyNoticesId IdOf(RosterId roster, PersonId person) =>
        CommunityDomain.Id.Derive<DutyNoticesId>(roster.Value, $"notices:{person}", 0);

    /// <summary>Begins the notices of a roster to a volunteer.</summary>
    /// <param name="roster">The roster, not zero.</param>
    /// <param name="person">Who is told, not zero.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When.</param>
    /// <returns>The notices, or all of <c>core.empty</c> that apply.</returns>
    public static Result<DutyNotices> Open(RosterId roster, PersonId person, Actor by, Instant now) =>
        new Refusals()
            .When(roster == default, () => new CoreErrors.Empty("roster"))
            .When(person == default, () => new CoreErrors.Empty("person"))
            .Then(() => Begin(IdOf(roster, person), by, now, new DutyNoticesEvent.Opened(roster, person)));

    /// <summary>Tells everybody of a roster as it is published now, and what changed since it was published before.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="known">The notices of this roster so far: of everybody who was ever told of it.</param>
    /// <param name="assignments">Who is on which shift now.</param>
    /// <param name="shifts">The shifts as they stand now; at least those of the assignments.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When.</param>
    /// <returns>Those notices in which something is to be sent, by person; or all of <c>volunteering.not-in-roster</c> (a shift that is
    /// not among those given), <c>core.duplicate-id</c>, <c>core.illegal-verb</c>, <c>core.time-went-back</c> that apply.</returns>
    /// <exception cref="ArgumentException">Notices of another roster, or of one person twice.</exception>
    public static Result<ValueList<DutyNotices>> Publish(
        RosterId roster, IReadOnlyCollection<DutyNotices> known, IEnumerable<RosterAssignment> assignments, IReadOnlyCollection<Shift> shifts,
        Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(shifts);
        if (known.Any(one => one.State.Roster != roster))
            throw new ArgumentException("Notices of another roster.", nameof(known));
        var refusals = new Refusals();
        var standing = new Dictionary<ShiftId, DutyPlace>(shifts.Count);
        foreach (var shift in shifts)
            refusals.When(!standing.TryAdd(shift.Id, DutyPlace.In(shift)), () => new CoreErrors.DuplicateId("shift", shift.Id.ToString()));
        var places = known.ToDictionary(one => one.State.Person, _ => new List<DutyPlace>());
        foreach (var (person, shift) in assignments)
        {
            if (!standing.TryGetValue(shift, out var place))
                refusals.Add(new VolunteeringErrors.NotInRoster(shift));
            else if (places.TryGetValue(person, out var his))
                his.Add(place);
            else
                places.Add(person, [place]);
        }

        var notices = known.ToDictionary(one => one.State.Person);
        var told = new List<DutyNotices>();
        foreach (var (person, his) in places.OrderBy(one => one.Key))
        {
            var before = notices.TryGetValue(person, out var found) ? Result.Ok(found) : Open(roster, person, by, now);
            var after = before.Bind(one => one.Tell(his, by, now));
            refusals.AddFrom(after);
            if (after.IsSuccess && after.Value.Version > before.Value.Version)
                told.Add(after.Value);
        }

        return refusals.Then(() => Result.Ok(told.ToValueList()));
    }

    /// <summary>Tells him of his places in the roster as it is published now: what he gained, what moved, what he lost.</summary>
    /// <param name="places">All his places in it; past ones may be left out.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When.</param>
    /// <returns>The notices, the same ones when nothing changed; or <c>core.illegal-verb</c>, <c>core.time-went-back</c>,
    /// <c>core.duplicate-id</c> (one shift twice).</returns>
    public Result<DutyNotices> Tell(IReadOnlyCollection<DutyPlace> places, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(places);
        var refusals = Check(now, Lifecycle.Illegal(State.Status, DutyNoticesVerb.Tell));
        foreach (var twice in places.CountBy(place => place.Shift).Where(one => one.Value > 1))
            refusals.Add(new CoreErrors.DuplicateId("shift", twice.Key.ToString()));
        return refusals.Then(() => Send(by, now, Changed(places, now)));
    }

    /// <summary>Reminds him of what he said yes to, and reports what has no yes at the policy's time.</summary>
    /// <param name="assignments">His assignments, of every round; those of other shifts do no harm.</param>
    /// <param name="policy">When what is due.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <returns>The notices, the same ones when nothing is due; or <c>core.illegal-verb</c>, <c>core.time-went-back</c>, and
    /// <c>core.out-of-range</c>, <c>core.duplicate-id</c> for a policy that is none.</returns>
    /// <remarks>A place is confirmed by an accepted assignment to its shift at its present start: who said yes to another time is asked
    /// again and not reminded.</remarks>
    /// <exception cref="ArgumentException">An assignment of somebody else.</exception>
    public Result<DutyNotices> Remind(IReadOnlyCollection<AssignmentState> assignments, NoticePolicy policy, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(policy);
        if (assignments.Any(one => one.Person != State.Person))
            throw new ArgumentException("An assignment of somebody else.", nameof(assignments));
        var confirmed = assignments.Where(one => one.Status == AssignmentStatus.Accepted).Select(one => (one.Shift, one.StartsAt)).ToHashSet();
        return Check(now, Lifecycle.Illegal(State.Status, DutyNoticesVerb.Remind))
            .AddAll(policy.Faults())
            .Then(() => Send(by, now, Due(confirmed, policy, now)));
    }

    /// <summary>Ends the notices: the roster is over or withdrawn.</summary>
    /// <param name="by">Who ends them.</param>
    /// <param name="now">When.</param>
    /// <returns>The notices, or <c>core.illegal-verb</c>, <c>core.time-went-back</c>.</returns>
    public Result<DutyNotices> Close(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(State.Status, DutyNoticesVerb.Close))
            .Then(() => Record(by, now, new DutyNoticesEvent.Closed()));

    static DutyNoticesState? IAggregate<DutyNotices, DutyNoticesState, DutyNoticesEvent>.Begin(EventEnvelope<DutyNoticesEvent> first) =>
        first.Event is DutyNoticesEvent.Opened opened ? new() { Roster = opened.Roster, Person = opened.Person } : null;

    static DutyNoticesState IAggregate<DutyNotices, DutyNoticesState, DutyNoticesEvent>.Apply(
        DutyNoticesState state, EventEnvelope<DutyNoticesEvent> change) => change.Event switch
        {
            DutyNoticesEvent.PlaceGained one => With(state, one.Place.Shift, new(one.Place)),

            // Another time: what was sent about the earlier one says nothing of it.
            DutyNoticesEvent.PlaceMoved one => With(state, one.To.Shift, new(one.To)),
            DutyNoticesEvent.PlaceLost one => With(state, one.Place.Shift, null),
            DutyNoticesEvent.ReminderDue one => With(state, one.Place.Shift, Of(state, one.Place) with { RemindedMinutes = one.MinutesBefore }),
            DutyNoticesEvent.PlaceUnconfirmed one => With(state, one.Place.Shift, Of(state, one.Place) with { IsReported = true }),
            DutyNoticesEvent.Closed => state with { Status = DutyNoticesStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static DutyNotices IAggregate<DutyNotices, DutyNoticesState, DutyNoticesEvent>.Create(
        DutyNoticesState state, long version, ValueList<EventEnvelope<DutyNoticesEvent>> changes) => new(state, version, changes);

    private static NoticedPlace Of(DutyNoticesState state, DutyPlace place) => state.Places.First(one => one.Place.Shift == place.Shift);

    private static DutyNoticesState With(DutyNoticesState state, ShiftId shift, NoticedPlace? place)
    {
        var others = state.Places.Where(one => one.Place.Shift != shift);
        return state with
        {
            Places = (place is null ? others : others.Append(place))
                .OrderBy(one => one.Place.StartsAt).ThenBy(one => one.Place.Shift).ToValueList(),
        };
    }

    private List<DutyNoticesEvent> Changed(IReadOnlyCollection<DutyPlace> places, Instant now)
    {
        var gone = State.Places.ToDictionary(one => one.Place.Shift, one => one.Place);
        var changes = new List<DutyNoticesEvent>();
        foreach (var place in places.OrderBy(one => one.StartsAt).ThenBy(one => one.Shift))
        {
            if (!gone.Remove(place.Shift, out var before))
            {
                if (place.StartsAt > now)
                    changes.Add(new DutyNoticesEvent.PlaceGained(place));
            }
            else if (before != place && (before.StartsAt > now || place.StartsAt > now))
            {
                changes.Add(new DutyNoticesEvent.PlaceMoved(before, place));
            }
        }

        // Lost before gained: who reads them in order never seems to be in two places.
        var lost = gone.Values.Where(place => place.StartsAt > now).OrderBy(place => place.StartsAt).ThenBy(place => place.Shift);
        return [.. lost.Select(place => new DutyNoticesEvent.PlaceLost(place)), .. changes];
    }

    private List<DutyNoticesEvent> Due(HashSet<(ShiftId Shift, Instant StartsAt)> confirmed, NoticePolicy policy, Instant now)
    {
        var due = new List<DutyNoticesEvent>();
        foreach (var (place, reminded, reported) in State.Places)
        {
            if (place.StartsAt <= now)
                continue;
            if (confirmed.Contains((place.Shift, place.StartsAt)))
            {
                var nearest = policy.ReminderMinutes
                    .Where(lead => now >= place.StartsAt - Duration.FromMinutes(lead)).DefaultIfEmpty(int.MaxValue).Min();
                if (nearest < (reminded ?? int.MaxValue))
                    due.Add(new DutyNoticesEvent.ReminderDue(place, nearest));
            }
            else if (!reported && now >= place.StartsAt - Duration.FromMinutes(policy.UnconfirmedMinutes))
            {
                due.Add(new DutyNoticesEvent.PlaceUnconfirmed(place));
            }
        }

        return due;
    }

    private Result<DutyNotices> Send(Actor by, Instant now, List<DutyNoticesEvent> notices) =>
        notices.Count == 0 ? Result.Ok(this) : Record(by, now, [.. notices]);
}
