namespace CommunityDomain.Points;

/// <summary>How far an account may go below zero. The <c>default</c> is no limit.</summary>
/// <remarks>
/// A pending credit is not spendable and a pending debit is reserved: on the debits' side
/// <c>debitsPending + debitsPosted + amount ≤ creditsPosted + Limit</c>, on the credits' side the mirror.
/// </remarks>
public readonly record struct AccountFloor
{
    private AccountFloor(FloorSide side, long limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        (Side, Limit) = (side, limit);
    }

    /// <summary>No limit.</summary>
    public static AccountFloor None => default;

    /// <summary>The side that is limited.</summary>
    public FloorSide Side { get; }

    /// <summary>By how much that side may exceed the other, from 0: the line of mutual credit.</summary>
    public long Limit { get; }

    /// <summary>Debits must not exceed credits by more than <paramref name="limit"/>.</summary>
    /// <param name="limit">The overdraft allowed, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static AccountFloor OnDebits(long limit = 0) => new(FloorSide.Debits, limit);

    /// <summary>Credits must not exceed debits by more than <paramref name="limit"/>.</summary>
    /// <param name="limit">The excess allowed, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static AccountFloor OnCredits(long limit = 0) => new(FloorSide.Credits, limit);

    internal static AccountFloor Restore(FloorSide side, long limit) => new(side, limit);
}
