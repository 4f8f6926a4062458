using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Monthly supervision, a report every two months, a summary every quarter (每月督导、双月汇报、季度小结).</summary>
/// <param name="Start">The first day that is supervised.</param>
/// <param name="Months">For how many months, from 1; a report or summary that the months do not complete is not due.</param>
/// <remarks>Thirty-six months give 36, 18 and 12. Every period is counted from <paramref name="Start"/>, so that a short month shifts
/// nothing after it.</remarks>
public sealed record SupervisionCadence(LocalDate Start, int Months)
{
    /// <summary>Everything that falls due, by period's end, then monthly before two-monthly before quarterly.</summary>
    public IEnumerable<SupervisionDue> Dues()
    {
        for (var month = 1; month <= Months; month++)
        {
            foreach (var kind in Enum.GetValues<SupervisionKind>())
            {
                var length = LengthOf(kind);
                if (month % length == 0)
                    yield return Due(kind, month / length);
            }
        }
    }

    /// <summary>One of them.</summary>
    /// <param name="kind">What is due.</param>
    /// <param name="number">Its number among its kind, from 1 to <see cref="CountOf"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined, or there is no such number.</exception>
    public SupervisionDue Due(SupervisionKind kind, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, CountOf(kind));
        var length = LengthOf(kind);
        var last = Start.PlusMonths(number * length).PlusDays(-1);
        return new SupervisionDue(
            kind, number, new DateInterval(Start.PlusMonths((number - 1) * length), last), DueRule.OnWorkday(last));
    }

    /// <summary>How many of a kind fall due.</summary>
    /// <param name="kind">What is due.</param>
    public int CountOf(SupervisionKind kind) => Months / LengthOf(kind);

    /// <summary>How many months one of a kind covers.</summary>
    /// <param name="kind">What is due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static int LengthOf(SupervisionKind kind) => kind switch
    {
        SupervisionKind.Monthly => 1,
        SupervisionKind.TwoMonthly => 2,
        SupervisionKind.Quarterly => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not defined."),
    };
}
