using NodaTime;

namespace CommunityDomain.Partnerships;

public static partial class PartnershipsErrors
{
    /// <summary><c>partnerships.period-not-over</c>: what covers a period can't be filed before the period's last day.</summary>
    /// <param name="end">The period's last day.</param>
    public sealed class PeriodNotOver(LocalDate end)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.period-not-over", ("End", end))
    {
        /// <summary>The period's last day.</summary>
        public LocalDate End { get; } = end;
    }

    /// <summary><c>partnerships.filed-already</c>: it was filed before.</summary>
    /// <param name="kind">What was due.</param>
    /// <param name="number">Its number among its kind.</param>
    public sealed class FiledAlready(SupervisionKind kind, int number)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.filed-already", ("Kind", kind), ("Number", number))
    {
        /// <summary>What was due.</summary>
        public SupervisionKind Kind { get; } = kind;

        /// <summary>Its number among its kind.</summary>
        public int Number { get; } = number;
    }

    /// <summary><c>partnerships.nothing-late</c>: nothing is late that was not found before.</summary>
    public sealed class NothingLate() : DomainError(PartnershipsTexts.Catalogue, "partnerships.nothing-late");

    /// <summary><c>partnerships.unknown-finding</c>: the plan has no such finding.</summary>
    /// <param name="finding">The id given.</param>
    public sealed class UnknownFinding(FindingId finding)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-finding", ("Finding", finding))
    {
        /// <summary>The id given.</summary>
        public FindingId Finding { get; } = finding;
    }

    /// <summary><c>partnerships.finding-resolved</c>: the finding was resolved before.</summary>
    /// <param name="finding">The finding.</param>
    public sealed class FindingResolved(FindingId finding)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.finding-resolved", ("Finding", finding))
    {
        /// <summary>The finding.</summary>
        public FindingId Finding { get; } = finding;
    }

    /// <summary><c>partnerships.findings-open</c>: findings are open.</summary>
    /// <param name="open">The open findings.</param>
    public sealed class FindingsOpen(ValueList<FindingId> open)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.findings-open", ("Open", open))
    {
        /// <summary>The open findings.</summary>
        public ValueList<FindingId> Open { get; } = open;
    }

    /// <summary><c>partnerships.notice-not-joint</c>: a rectification notice is not issued jointly with the enforcement body.</summary>
    /// <param name="enforcement">The enforcement body that was named.</param>
    public sealed class NoticeNotJoint(PartyId enforcement)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.notice-not-joint", ("Enforcement", enforcement))
    {
        /// <summary>The enforcement body that was named.</summary>
        public PartyId Enforcement { get; } = enforcement;
    }

    /// <summary><c>partnerships.persuasion-not-tried</c>: a notice comes after persuasion that was looked at again and found wanting.</summary>
    public sealed class PersuasionNotTried() : DomainError(PartnershipsTexts.Catalogue, "partnerships.persuasion-not-tried");

    /// <summary><c>partnerships.notice-running</c>: the notice's date is not past.</summary>
    /// <param name="dueOn">The last day.</param>
    public sealed class NoticeRunning(LocalDate dueOn)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.notice-running", ("DueOn", dueOn))
    {
        /// <summary>The last day.</summary>
        public LocalDate DueOn { get; } = dueOn;
    }

    /// <summary><c>partnerships.same-handler</c>: a complaint is escalated to who answered before.</summary>
    /// <param name="handler">Who answered before.</param>
    public sealed class SameHandler(PartyId handler)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.same-handler", ("Handler", handler))
    {
        /// <summary>Who answered before.</summary>
        public PartyId Handler { get; } = handler;
    }

    /// <summary><c>partnerships.board-subject-refused</c>: persons, merchants and other private parties never stand on a board.</summary>
    /// <param name="form">The legal form.</param>
    public sealed class BoardSubjectRefused(LegalForm form)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.board-subject-refused", ("Form", form))
    {
        /// <summary>The legal form.</summary>
        public LegalForm Form { get; } = form;
    }

    /// <summary><c>partnerships.board-entry-too-long</c>: an entry would show for more than a year.</summary>
    /// <param name="latest">The latest day.</param>
    public sealed class BoardEntryTooLong(LocalDate latest)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.board-entry-too-long", ("Latest", latest))
    {
        /// <summary>The latest day.</summary>
        public LocalDate Latest { get; } = latest;
    }

    /// <summary><c>partnerships.unknown-entry</c>: the board has no such entry.</summary>
    /// <param name="entry">The id given.</param>
    public sealed class UnknownEntry(BoardEntryId entry)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-entry", ("Entry", entry))
    {
        /// <summary>The id given.</summary>
        public BoardEntryId Entry { get; } = entry;
    }

    /// <summary><c>partnerships.entry-corrected</c>: the entry was taken back before.</summary>
    /// <param name="entry">The entry.</param>
    public sealed class EntryCorrected(BoardEntryId entry)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.entry-corrected", ("Entry", entry))
    {
        /// <summary>The entry.</summary>
        public BoardEntryId Entry { get; } = entry;
    }

    /// <summary><c>partnerships.unknown-item</c>: the list has no such item.</summary>
    /// <param name="item">The id given.</param>
    public sealed class UnknownItem(TaskItemId item) : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-item", ("Item", item))
    {
        /// <summary>The id given.</summary>
        public TaskItemId Item { get; } = item;
    }

    /// <summary><c>partnerships.item-finished</c>: the item was done before.</summary>
    /// <param name="item">The item.</param>
    public sealed class ItemFinished(TaskItemId item)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.item-finished", ("Item", item))
    {
        /// <summary>The item.</summary>
        public TaskItemId Item { get; } = item;
    }

    /// <summary><c>partnerships.items-open</c>: items are open.</summary>
    /// <param name="open">The open items.</param>
    public sealed class ItemsOpen(ValueList<TaskItemId> open)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.items-open", ("Open", open))
    {
        /// <summary>The open items.</summary>
        public ValueList<TaskItemId> Open { get; } = open;
    }

    /// <summary><c>partnerships.periods-do-not-join</c>: reports that are summed leave a gap, overlap, or are of different instants.</summary>
    /// <param name="end">The last day of one.</param>
    /// <param name="start">The first day of the next.</param>
    public sealed class PeriodsDoNotJoin(LocalDate end, LocalDate start)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.periods-do-not-join", ("End", end), ("Start", start))
    {
        /// <summary>The last day of one.</summary>
        public LocalDate End { get; } = end;

        /// <summary>The first day of the next.</summary>
        public LocalDate Start { get; } = start;
    }

    /// <summary><c>partnerships.weights-not-whole</c>: weights do not come to 100 %.</summary>
    /// <param name="sum">Their sum in per cent.</param>
    public sealed class WeightsNotWhole(decimal sum)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.weights-not-whole", ("Sum", sum))
    {
        /// <summary>Their sum in per cent.</summary>
        public decimal Sum { get; } = sum;
    }

    /// <summary><c>partnerships.late-not-found</c>: a plan would end over what is late and was not found.</summary>
    /// <param name="count">How much.</param>
    public sealed class LateNotFound(int count) : DomainError(PartnershipsTexts.Catalogue, "partnerships.late-not-found", ("Count", count))
    {
        /// <summary>How much.</summary>
        public int Count { get; } = count;
    }

    /// <summary><c>partnerships.reinspection-missing</c>: nobody looked again after the notice's last day and found it not set right.</summary>
    /// <param name="dueOn">The notice's last day.</param>
    public sealed class ReinspectionMissing(LocalDate dueOn)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.reinspection-missing", ("DueOn", dueOn))
    {
        /// <summary>The notice's last day.</summary>
        public LocalDate DueOn { get; } = dueOn;
    }
}
