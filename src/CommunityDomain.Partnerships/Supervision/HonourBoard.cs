using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>The red and black boards (红黑榜) of communities and departments: never of persons or merchants; what stands on them runs out,
/// and what was wrong is taken back and says so.</summary>
public sealed class HonourBoard
    : Aggregate<HonourBoard, BoardId, HonourBoardState, HonourBoardEvent>, IAggregate<HonourBoard, HonourBoardState, HonourBoardEvent>
{
    private const int LongestMonths = 12;

    private HonourBoard(HonourBoardState state, long version, ValueList<EventEnvelope<HonourBoardEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a board's life.</summary>
    public static Lifecycle<BoardStatus, BoardVerb> Lifecycle { get; } = new("HonourBoard", BoardStatus.Open)
    {
        { BoardStatus.Open, BoardVerb.Enter, BoardStatus.Open },
        { BoardStatus.Open, BoardVerb.Correct, BoardStatus.Open },
        { BoardStatus.Open, BoardVerb.Retire, BoardStatus.Retired },
        { BoardStatus.Retired, BoardVerb.Correct, BoardStatus.Retired },
    };

    /// <summary>Where it stands.</summary>
    public BoardStatus Status => State.Status;

    /// <summary>What shows on a day: entered, not run out, not taken back.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    public IEnumerable<BoardEntry> ShownOn(LocalDate day, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return State.Entries.Where(entry =>
            entry.Correction is null && day <= entry.ExpiresOn && !(entry.EnteredAt is { } entered && day < entered.InZone(zone).Date));
    }

    /// <summary>Opens a board.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">Where it hangs.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The board, or <c>core.empty</c>.</returns>
    public static Result<HonourBoard> Open(BoardId id, CommunityId community, Actor by, Instant now) => new Refusals()
        .When(id == default, () => new CoreErrors.Empty("id"))
        .When(community == default, () => new CoreErrors.Empty("community"))
        .Then(() => Begin(id, by, now, new HonourBoardEvent.Opened(community)));

    /// <summary>Enters a community or a department.</summary>
    /// <param name="colour">Praise or blame.</param>
    /// <param name="subject">Who.</param>
    /// <param name="form">Its legal form: a state organ, an institution or a self-governing body.</param>
    /// <param name="reason">Why.</param>
    /// <param name="expiresOn">The last day on which it shows, within a year.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="now">When.</param>
    /// <returns>The board, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.board-subject-refused</c>,
    /// <c>partnerships.due-date-passed</c>, <c>partnerships.board-entry-too-long</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The colour or the form is not defined.</exception>
    public Result<HonourBoard> Enter(
        BoardColour colour, PartyId subject, LegalForm form, string reason, LocalDate expiresOn, DateTimeZone zone, Actor by, Instant now)
    {
        Require.Defined(colour);
        Require.Defined(form);
        var today = now.InZone(zone).Date;
        return Check(now, Lifecycle.Illegal(Status, BoardVerb.Enter))
            .When(subject == default, () => new CoreErrors.Empty("subject"))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(form is not (LegalForm.StateOrgan or LegalForm.Institution or LegalForm.SelfGoverningBody),
                () => new PartnershipsErrors.BoardSubjectRefused(form))
            .When(expiresOn < today, () => new PartnershipsErrors.DueDatePassed(expiresOn, today))
            .When(expiresOn > today.PlusMonths(LongestMonths), () => new PartnershipsErrors.BoardEntryTooLong(today.PlusMonths(LongestMonths)))
            .Then(() => Record(by, now, new HonourBoardEvent.Entered(colour, subject, form, reason, expiresOn)));
    }

    /// <summary>Takes back an entry that was wrong; the entry stays in the history and shows no more.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="correction">Why it was wrong.</param>
    /// <param name="by">Who corrects.</param>
    /// <param name="now">When.</param>
    /// <returns>The board, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-entry</c>,
    /// <c>partnerships.entry-corrected</c>.</returns>
    public Result<HonourBoard> Correct(BoardEntryId entry, string correction, Actor by, Instant now)
    {
        var entered = State.Entries.FirstOrDefault(one => one.Id == entry);
        return Check(now, Lifecycle.Illegal(Status, BoardVerb.Correct))
            .When(string.IsNullOrWhiteSpace(correction), () => new CoreErrors.Empty("correction"))
            .When(entered is null, () => new PartnershipsErrors.UnknownEntry(entry))
            .When(entered is { Correction: not null }, () => new PartnershipsErrors.EntryCorrected(entry))
            .Then(() => Record(by, now, new HonourBoardEvent.Corrected(entry, correction)));
    }

    /// <summary>Stops entering.</summary>
    /// <param name="by">Who retires it.</param>
    /// <param name="now">When.</param>
    /// <returns>The board, or <c>core.illegal-verb</c>.</returns>
    public Result<HonourBoard> Retire(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, BoardVerb.Retire)).Then(() => Record(by, now, new HonourBoardEvent.Retired()));

    static HonourBoardState? IAggregate<HonourBoard, HonourBoardState, HonourBoardEvent>.Begin(EventEnvelope<HonourBoardEvent> first) =>
        first.Event is HonourBoardEvent.Opened opened ? new HonourBoardState { Community = opened.Community } : null;

    static HonourBoardState IAggregate<HonourBoard, HonourBoardState, HonourBoardEvent>.Apply(
        HonourBoardState state, EventEnvelope<HonourBoardEvent> change) => change.Event switch
        {
            HonourBoardEvent.Entered entered => state with
            {
                Entries = state.Entries.Add(new(
                    CommunityDomain.Id.Derive<BoardEntryId>(change.AggregateId, "entry", state.Entries.Count), entered.Colour, entered.Subject,
                    entered.Form, entered.Reason, entered.ExpiresOn, null, change.At)),
            },
            HonourBoardEvent.Corrected corrected => state with
            {
                Entries = state.Entries.Replace(one => one.Id == corrected.Entry, one => one with { Correction = corrected.Correction }),
            },
            HonourBoardEvent.Retired => state with { Status = BoardStatus.Retired },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static HonourBoard IAggregate<HonourBoard, HonourBoardState, HonourBoardEvent>.Create(
        HonourBoardState state, long version, ValueList<EventEnvelope<HonourBoardEvent>> changes) => new(state, version, changes);
}
