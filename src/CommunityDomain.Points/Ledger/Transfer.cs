using NodaTime;

namespace CommunityDomain.Points;

/// <summary>What is asked of the ledger: to move, hold, post or release points of one account for another, accounts named by id.</summary>
/// <remarks>A transfer never changes; resolving a pending one is a new transfer. Values that make no sense are refused by the ledger with a code.</remarks>
public readonly record struct Transfer
{
    /// <summary>As the amount of <see cref="TransferFlags.PostPending"/>: everything that was reserved. Under a balancing flag: as much as there is.</summary>
    public const long WholeAmount = long.MaxValue;

    /// <summary>The transfer's id, given by the host, neither zero nor the maximum.</summary>
    public required TransferId Id { get; init; }

    /// <summary>The account that gives. Zero inherits it from the pending transfer.</summary>
    public AccountId Debit { get; init; }

    /// <summary>The account that receives. Zero inherits it from the pending transfer.</summary>
    public AccountId Credit { get; init; }

    /// <summary>How much, from 0.</summary>
    public long Amount { get; init; }

    /// <summary>The unit. Zero inherits it from the pending transfer.</summary>
    public PointsUnit Unit { get; init; }

    /// <summary>Why. Zero inherits it from the pending transfer.</summary>
    public TransferCode Code { get; init; }

    /// <summary>How it is meant.</summary>
    public TransferFlags Flags { get; init; }

    /// <summary>After how many seconds a pending transfer expires; 0 for never.</summary>
    public uint TimeoutSeconds { get; init; }

    /// <summary>The pending transfer that is posted or voided.</summary>
    public TransferId PendingId { get; init; }

    /// <summary>The id of the document that caused the transfer; zero for none.</summary>
    public UInt128 Reference { get; init; }

    /// <summary>The date from which the expiry of credited points is counted; without it, the local date of posting.</summary>
    public LocalDate? EffectiveOn { get; init; }

    /// <summary>Points that move at once.</summary>
    /// <param name="id">The transfer's id.</param>
    /// <param name="debit">The account that gives.</param>
    /// <param name="credit">The account that receives.</param>
    /// <param name="amount">How much, from 0.</param>
    /// <param name="unit">The unit of both accounts.</param>
    /// <param name="code">Why.</param>
    public static Transfer Direct(TransferId id, AccountId debit, AccountId credit, long amount, PointsUnit unit, TransferCode code) =>
        new() { Id = id, Debit = debit, Credit = credit, Amount = amount, Unit = unit, Code = code };

    /// <summary>Points that are reserved, to be posted or voided later.</summary>
    /// <param name="id">The transfer's id.</param>
    /// <param name="debit">The account that will give.</param>
    /// <param name="credit">The account that will receive.</param>
    /// <param name="amount">How much, from 0.</param>
    /// <param name="unit">The unit of both accounts.</param>
    /// <param name="code">Why.</param>
    /// <param name="timeoutSeconds">After how many seconds the hold expires; 0 for never.</param>
    public static Transfer Hold(
        TransferId id, AccountId debit, AccountId credit, long amount, PointsUnit unit, TransferCode code, uint timeoutSeconds = 0) =>
        Direct(id, debit, credit, amount, unit, code) with { Flags = TransferFlags.Pending, TimeoutSeconds = timeoutSeconds };

    /// <summary>Moves what a hold reserved.</summary>
    /// <param name="id">This transfer's id.</param>
    /// <param name="pending">The hold's id.</param>
    /// <param name="amount">How much of it; the rest is released.</param>
    public static Transfer PostHold(TransferId id, TransferId pending, long amount = WholeAmount) =>
        new() { Id = id, PendingId = pending, Amount = amount, Flags = TransferFlags.PostPending };

    /// <summary>Releases what a hold reserved.</summary>
    /// <param name="id">This transfer's id.</param>
    /// <param name="pending">The hold's id.</param>
    public static Transfer VoidHold(TransferId id, TransferId pending) =>
        new() { Id = id, PendingId = pending, Flags = TransferFlags.VoidPending };
}
