namespace CommunityDomain.Points;

public static partial class PointsErrors
{
    /// <summary>The ledger refused a transfer. The code is <c>points.</c> and the status in lower case with hyphens, for example
    /// <c>points.exceeds-credits</c>: one for each <see cref="TransferStatus"/>.</summary>
    /// <param name="status">Why; not <see cref="TransferStatus.Accepted"/>.</param>
    /// <param name="transfer">Which transfer.</param>
    public sealed class TransferRefused(TransferStatus status, TransferId transfer)
        : DomainError(PointsTexts.Catalogue, StatusCodes.Of(status), ("Transfer", transfer))
    {
        /// <summary>Why.</summary>
        public TransferStatus Status { get; } = status;

        /// <summary>Which transfer.</summary>
        public TransferId Transfer { get; } = transfer;
    }

    /// <summary>The ledger did not open an account. The code is <c>points.account-</c> and the status in lower case with hyphens; that of a
    /// refusal that transfers have too, is theirs.</summary>
    /// <param name="status">Why; not <see cref="AccountStatus.Opened"/>.</param>
    /// <param name="account">Which account.</param>
    public sealed class AccountRefused(AccountStatus status, AccountId account)
        : DomainError(PointsTexts.Catalogue, StatusCodes.Of(status), ("Account", account))
    {
        /// <summary>Why.</summary>
        public AccountStatus Status { get; } = status;

        /// <summary>Which account.</summary>
        public AccountId Account { get; } = account;
    }

    /// <summary><c>points.journal-unreadable</c>: a journal is damaged, incomplete, or of an unknown version.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="offset">The offset in bytes of the frame where it is wrong.</param>
    /// <param name="sequence">The sequence number of the first record that could not be read.</param>
    public sealed class JournalUnreadable(FrameFault fault, long offset, long sequence)
        : DomainError(PointsTexts.Catalogue, "points.journal-unreadable", ("Fault", fault), ("Offset", offset), ("Sequence", sequence))
    {
        /// <summary>What is wrong.</summary>
        public FrameFault Fault { get; } = fault;

        /// <summary>The offset in bytes of the frame where it is wrong.</summary>
        public long Offset { get; } = offset;

        /// <summary>The sequence number of the first record that could not be read.</summary>
        public long Sequence { get; } = sequence;
    }

    /// <summary><c>points.journal-of-another-ledger</c>: the journal belongs to another ledger.</summary>
    /// <param name="expected">The ledger that was to be opened.</param>
    /// <param name="found">The ledger that the journal belongs to.</param>
    public sealed class JournalOfAnotherLedger(LedgerId expected, LedgerId found)
        : DomainError(PointsTexts.Catalogue, "points.journal-of-another-ledger", ("Expected", expected), ("Found", found))
    {
        /// <summary>The ledger that was to be opened.</summary>
        public LedgerId Expected { get; } = expected;

        /// <summary>The ledger that the journal belongs to.</summary>
        public LedgerId Found { get; } = found;
    }

    /// <summary><c>points.snapshot-unreadable</c>: a snapshot is damaged, incomplete, or of an unknown version.</summary>
    public sealed class SnapshotUnreadable() : DomainError(PointsTexts.Catalogue, "points.snapshot-unreadable");

    /// <summary><c>points.snapshot-does-not-fit</c>: the snapshot is not of this journal.</summary>
    /// <param name="position">How long the journal was when the snapshot was taken.</param>
    /// <param name="length">How long it is.</param>
    public sealed class SnapshotDoesNotFit(long position, long length)
        : DomainError(PointsTexts.Catalogue, "points.snapshot-does-not-fit", ("Position", position), ("Length", length))
    {
        /// <summary>How long the journal was when the snapshot was taken, in bytes.</summary>
        public long Position { get; } = position;

        /// <summary>How long it is, in bytes.</summary>
        public long Length { get; } = length;
    }

    /// <summary><c>points.journal-refused</c>: the journal did not take the ledger's first record.</summary>
    /// <param name="status">What the journal said.</param>
    public sealed class JournalRefused(JournalStatus status)
        : DomainError(PointsTexts.Catalogue, "points.journal-refused", ("Status", status))
    {
        /// <summary>What the journal said.</summary>
        public JournalStatus Status { get; } = status;
    }
}
