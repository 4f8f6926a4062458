using NodaTime;

namespace CommunityDomain.Points;

/// <summary>A <see cref="Transfer"/> whose accounts are named by handle, so that the ledger hashes no account id.</summary>
/// <remarks>The account-not-found codes cannot arise. Everything else is as with <see cref="Transfer"/>; an id is the same in both.</remarks>
public readonly record struct ResolvedTransfer
{
    /// <inheritdoc cref="Transfer.Id"/>
    public required TransferId Id { get; init; }

    /// <inheritdoc cref="Transfer.Debit"/>
    public AccountRef Debit { get; init; }

    /// <inheritdoc cref="Transfer.Credit"/>
    public AccountRef Credit { get; init; }

    /// <inheritdoc cref="Transfer.Amount"/>
    public long Amount { get; init; }

    /// <inheritdoc cref="Transfer.Unit"/>
    public PointsUnit Unit { get; init; }

    /// <inheritdoc cref="Transfer.Code"/>
    public TransferCode Code { get; init; }

    /// <inheritdoc cref="Transfer.Flags"/>
    public TransferFlags Flags { get; init; }

    /// <inheritdoc cref="Transfer.TimeoutSeconds"/>
    public uint TimeoutSeconds { get; init; }

    /// <inheritdoc cref="Transfer.PendingId"/>
    public TransferId PendingId { get; init; }

    /// <inheritdoc cref="Transfer.Reference"/>
    public UInt128 Reference { get; init; }

    /// <inheritdoc cref="Transfer.EffectiveOn"/>
    public LocalDate? EffectiveOn { get; init; }
}
