namespace CommunityDomain.Volunteering;

/// <summary>One volunteer's subproblem: given prices, his best schedule. An instance has its own memory and serves one thread.</summary>
internal interface IPersonalPricing
{
    /// <summary>
    /// The greatest value of Σ (preference − price) over a schedule less its fairness and shortfalls, scaled;
    /// <see cref="PriceScale.NoSchedule"/> when the fixings leave none.
    /// </summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="prices">The scaled price of each shift.</param>
    /// <param name="fixing">For each pair 1 for must, −1 for must not, 0 for free; <c>null</c> when all are free.</param>
    /// <param name="picks">Receives the pairs of the best schedule; the first best in a declared order.</param>
    /// <param name="count">How many pairs it has.</param>
    long Solve(int person, long[] prices, sbyte[]? fixing, int[] picks, out int count);
}
