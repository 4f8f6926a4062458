using NodaTime;

namespace CommunityDomain.Points;

/// <summary>A record of the ledger, as it stands in its history.</summary>
/// <param name="Sequence">Its number: strictly increasing, without gaps.</param>
/// <param name="At">When; never before the record before.</param>
/// <param name="Kind">What it says.</param>
public readonly record struct LedgerRecord(long Sequence, Instant At, RecordKind Kind)
{
    /// <summary>The transfer's or the burned id; zero for what the ledger did by itself.</summary>
    public TransferId Id { get; init; }

    /// <summary>The account that gave; for an opening, the account that was opened.</summary>
    public AccountRef Debit { get; init; }

    /// <summary>The account that received.</summary>
    public AccountRef Credit { get; init; }

    /// <summary>How much was moved, held or released: what was decided, which may be less than what was asked.</summary>
    public long Amount { get; init; }

    /// <summary>The part of the amount that went to <see cref="ExcessAccount"/>.</summary>
    public long Excess { get; init; }

    /// <summary>Where the excess went.</summary>
    public AccountRef ExcessAccount { get; init; }

    /// <summary>Why.</summary>
    public TransferCode Code { get; init; }

    /// <summary>How a transfer was meant.</summary>
    public TransferFlags Flags { get; init; }

    /// <summary>The document that caused it.</summary>
    public UInt128 Reference { get; init; }

    /// <summary>The sequence number of the record that it resolves or reverses; 0 for none.</summary>
    public long Cause { get; init; }

    /// <summary>Where it stands, when it is a hold.</summary>
    public HoldStatus Hold { get; init; }

    /// <summary>When the hold expires; <c>null</c> for never.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>The date from which the expiry of its points is counted, when it was given.</summary>
    public LocalDate? EffectiveOn { get; init; }
}
