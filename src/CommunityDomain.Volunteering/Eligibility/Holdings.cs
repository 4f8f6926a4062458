using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Who holds one thing (a qualification, an insurance) on which days: the column of a population for it.</summary>
internal sealed class Holdings
{
    public static readonly Holdings None = new();

    private readonly List<(int Person, int From, int Through)> _spans = [];

    public void Add(int person, LocalDate from, LocalDate? through) =>
        _spans.Add((person, DayOf(from), through is { } last ? DayOf(last) : int.MaxValue));

    public void Add(int person) => _spans.Add((person, int.MinValue, int.MaxValue));

    /// <summary>Rejects everybody who holds it on no span around a day.</summary>
    public void RejectOthers(LocalDate day, Span<ulong> rejected) => RejectOthers(DayOf(day), rejected);

    /// <summary>Rejects everybody who does not hold it at any time.</summary>
    public void RejectOthers(Span<ulong> rejected) => RejectOthers(0, rejected);

    /// <summary>Rejects everybody who holds it on a day.</summary>
    public void RejectThese(LocalDate date, Span<ulong> rejected)
    {
        var day = DayOf(date);
        foreach (var (person, from, through) in _spans)
        {
            if (day >= from && day <= through)
                rejected[person >> 6] |= 1UL << person;
        }
    }

    // Rejections are gathered over several columns, so holders are collected apart before they are turned round.
    private void RejectOthers(int day, Span<ulong> rejected)
    {
        var holders = new ulong[rejected.Length];
        foreach (var (person, from, through) in _spans)
        {
            if (day >= from && day <= through)
                holders[person >> 6] |= 1UL << person;
        }
        for (var i = 0; i < holders.Length; i++)
            rejected[i] |= ~holders[i];
    }

    private static int DayOf(LocalDate date) => CivilDays.Of(date.Year, date.Month, date.Day);
}
