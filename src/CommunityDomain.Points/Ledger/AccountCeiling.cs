namespace CommunityDomain.Points;

/// <summary>How high an account may rise, and what happens to the rest. The <c>default</c> is no ceiling.</summary>
/// <remarks>
/// <c>creditsPosted + creditsPending − debitsPosted + amount ≤ Limit</c>: a pending credit counts, a pending debit does not, so that
/// posting a pending transfer never asks again.
/// </remarks>
public readonly record struct AccountCeiling
{
    private AccountCeiling(CeilingPolicy policy, long limit, AccountId excess)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        (Policy, Limit, Excess) = (policy, limit, excess);
    }

    /// <summary>No ceiling.</summary>
    public static AccountCeiling None => default;

    /// <summary>What happens to the rest.</summary>
    public CeilingPolicy Policy { get; }

    /// <summary>The highest balance, from 0.</summary>
    public long Limit { get; }

    /// <summary>Where the excess goes under <see cref="CeilingPolicy.RouteExcess"/>; zero otherwise.</summary>
    public AccountId Excess { get; }

    /// <summary>A transfer that does not fit is refused.</summary>
    /// <param name="limit">The highest balance, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static AccountCeiling Reject(long limit) => new(CeilingPolicy.Reject, limit, default);

    /// <summary>Of a transfer that does not fit, only what fits is moved.</summary>
    /// <param name="limit">The highest balance, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static AccountCeiling Cap(long limit) => new(CeilingPolicy.Cap, limit, default);

    /// <summary>Of a transfer that does not fit, the rest goes to <paramref name="excess"/>.</summary>
    /// <param name="limit">The highest balance, from 0.</param>
    /// <param name="excess">An account of the same unit that has no ceiling. When it is the debit account itself, the rest stays there.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public static AccountCeiling RouteExcess(long limit, AccountId excess) => new(CeilingPolicy.RouteExcess, limit, excess);

    internal static AccountCeiling Restore(CeilingPolicy policy, long limit, AccountId excess) => new(policy, limit, excess);
}
