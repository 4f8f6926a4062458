using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Candidates by column: what a rule asks of 90,000 people at once lies together, each person a bit.</summary>
internal sealed class Population
{
    private readonly Candidate[] _candidates;
    private readonly (int Year, int MonthAndDay)[] _births;
    private readonly Dictionary<QualificationCode, Holdings> _qualifications = [];
    private readonly Dictionary<TrainingCode, Holdings> _trainings = [];
    private readonly Dictionary<PartyId, Holdings> _agreements = [];
    private readonly Dictionary<TeamId, Holdings> _teams = [];
    private readonly int[] _availabilityOf;
    private readonly WeeklyTimes _weekly = new();
    private readonly Dictionary<LocalDate, List<int>> _withExtraWindows = [];
    private readonly (int Latitude, int Longitude, int Person)[] _homes;
    private readonly Dictionary<(IsoDayOfWeek, LocalTime, int), ulong[]> _weeklyBusy = [];

    public Population(Candidate[] candidates)
    {
        _candidates = candidates;
        _births = new (int, int)[candidates.Length];
        _availabilityOf = new int[candidates.Length];
        var kinds = new Dictionary<ValueList<WeeklyWindow>, int>();
        var homes = new List<(int, int, int)>();
        for (var i = 0; i < candidates.Length; i++)
        {
            var (volunteer, personal) = candidates[i];
            if (volunteer.Status == VolunteerStatus.Registered)
                Registered.Add(i);
            _births[i] = personal.BirthDate is { } born ? (born.Year, (born.Month * 100) + born.Day) : (int.MinValue, 0);
            if (personal.Home?.Point is { } home)
                homes.Add((home.MicroLatitude, home.MicroLongitude, i));
            AddHoldings(i, volunteer);
            var availability = volunteer.Availability;
            if (!kinds.TryGetValue(availability.Weekly, out var kind))
            {
                kinds.Add(availability.Weekly, kind = _weekly.Count);
                _weekly.Add(availability.Weekly);
            }
            _availabilityOf[i] = kind;
            foreach (var window in availability.Extra)
                Near(window.Date, i);
        }
        _homes = [.. homes.Order()];
    }

    public int Count => _candidates.Length;

    public int Words => (Count + 63) >> 6;

    public Holdings Registered { get; } = new();

    public Holdings Insurance { get; } = new();

    public Holdings Blocked { get; } = new();

    public Candidate this[int person] => _candidates[person];

    public static void Set(Span<ulong> bits, int person) => bits[person >> 6] |= 1UL << person;

    public Holdings Qualifications(QualificationCode code) => _qualifications.GetValueOrDefault(code, Holdings.None);

    public Holdings Trainings(TrainingCode code) => _trainings.GetValueOrDefault(code, Holdings.None);

    public Holdings Agreements(PartyId organiser) => _agreements.GetValueOrDefault(organiser, Holdings.None);

    public int? AgeOn(int person, LocalDate day)
    {
        var (year, monthAndDay) = _births[person];
        if (year == int.MinValue)
            return null;
        return day.Year - year - ((day.Month * 100) + day.Day < monthAndDay ? 1 : 0);
    }

    /// <summary>Rejects who is not free; people with the same weekly windows are asked once.</summary>
    public void RejectBusy(LocalDateTime start, int minutes, Span<ulong> rejected)
    {
        var key = (start.DayOfWeek, start.TimeOfDay, minutes);
        if (!_weeklyBusy.TryGetValue(key, out var busy))
            _weeklyBusy.Add(key, busy = WeeklyBusy(start, minutes));
        busy.CopyTo(rejected);
        foreach (var person in _withExtraWindows.GetValueOrDefault(start.Date, []))
        {
            if (_candidates[person].Volunteer.Availability.Covers(start, minutes))
                rejected[person >> 6] &= ~(1UL << person);
        }
    }

    /// <summary>Rejects who lives too far away or nobody knows where; only those of a band of latitudes are measured.</summary>
    public void RejectDistant(GeoPoint? post, int metres, Span<ulong> rejected)
    {
        rejected.Fill(ulong.MaxValue);
        if (post is not { } point)
            return;
        // A millionth of a degree of latitude is at least 0.11 m; a metre more for what rounding to metres can hide.
        var band = (int)Math.Min((metres + 1L) / 0.11, 200_000_000);
        var near = new Nearness(point, metres);
        var at = Array.BinarySearch(_homes, (point.MicroLatitude - band, int.MinValue, int.MinValue));
        for (at = at < 0 ? ~at : at; at < _homes.Length && _homes[at].Latitude <= point.MicroLatitude + band; at++)
        {
            var (latitude, longitude, person) = _homes[at];
            if (near.Includes(new(latitude, longitude)))
                rejected[person >> 6] &= ~(1UL << person);
        }
    }

    public void RejectOutsiders(ValueList<TeamId> teams, Span<ulong> rejected)
    {
        rejected.Fill(ulong.MaxValue);
        var outside = new ulong[rejected.Length];
        foreach (var team in teams)
        {
            Array.Clear(outside);
            _teams.GetValueOrDefault(team, Holdings.None).RejectOthers(outside);
            for (var i = 0; i < outside.Length; i++)
                rejected[i] &= outside[i];
        }
    }

    private ulong[] WeeklyBusy(LocalDateTime start, int minutes)
    {
        var covers = _weekly.Covers(start, minutes);
        var bits = new ulong[Words];
        for (var person = 0; person < Count; person++)
        {
            if (!covers[_availabilityOf[person]])
                bits[person >> 6] |= 1UL << person;
        }
        return bits;
    }

    // An extra window can matter to a shift of its own day, of the day before and of the day after.
    private void Near(LocalDate date, int person)
    {
        for (var offset = -1; offset <= 1; offset++)
        {
            var day = date.PlusDays(offset);
            if (!_withExtraWindows.TryGetValue(day, out var people))
                _withExtraWindows.Add(day, people = []);
            if (people.Count == 0 || people[^1] != person)
                people.Add(person);
        }
    }

    private void AddHoldings(int person, VolunteerState volunteer)
    {
        foreach (var held in volunteer.Qualifications)
            Column(_qualifications, held.Code).Add(person, held.IssuedOn, held.ValidThrough);
        foreach (var held in volunteer.Trainings)
            Column(_trainings, held.Code).Add(person, held.CompletedOn, held.ValidThrough);
        foreach (var held in volunteer.Insurance)
            Insurance.Add(person, held.Days.Start, held.Days.End);
        foreach (var held in volunteer.Agreements)
            Column(_agreements, held.Organiser).Add(person, held.Days.Start, held.Days.End);
        foreach (var team in volunteer.Teams)
            Column(_teams, team).Add(person);
        foreach (var days in volunteer.Availability.Blocked)
            Blocked.Add(person, days.Start, days.End);
    }

    private static Holdings Column<TKey>(Dictionary<TKey, Holdings> columns, TKey key)
        where TKey : notnull
    {
        if (!columns.TryGetValue(key, out var column))
            columns.Add(key, column = new());
        return column;
    }
}
