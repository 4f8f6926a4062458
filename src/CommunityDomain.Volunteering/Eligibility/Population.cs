using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Candidates by column: what a rule asks of 90,000 people at once lies together, each person a bit.</summary>
internal sealed class Population
{
    private readonly Candidate[] _candidates;
    private readonly int[] _births;
    private readonly int[] _checks;
    private readonly Dictionary<QualificationCode, Holdings> _qualifications = [];
    private readonly Dictionary<TrainingCode, Holdings> _trainings = [];
    private readonly Dictionary<PartyId, Holdings> _agreements = [];
    private readonly Dictionary<TeamId, Holdings> _teams = [];
    private readonly int[] _availabilityOf;
    private readonly WeeklyTimes _weekly = new();
    private readonly Dictionary<LocalDate, List<int>> _withExtraWindows = [];
    private readonly (int Latitude, int Longitude, int Person)[] _homes;
    private readonly ulong[]?[] _busyIn;

    public Population(Candidate[] candidates)
    {
        _candidates = candidates;
        (_births, _checks) = (ColumnBits.Create(candidates.Length), ColumnBits.Create(candidates.Length));
        _availabilityOf = new int[candidates.Length];
        var kinds = new Dictionary<ValueList<WeeklyWindow>, int>();
        var homes = new List<(int, int, int)>();
        for (var i = 0; i < candidates.Length; i++)
        {
            var (volunteer, personal) = candidates[i];
            if (volunteer.Status == VolunteerStatus.Registered)
                Registered.Add(i);
            if (personal.BirthDate is { } born)
                _births[i] = DateNumber(born);
            if (volunteer.CheckedForMinorsOn is { } check)
                _checks[i] = CivilDays.Of(check.Year, check.Month, check.Day);
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
        _busyIn = new ulong[]?[_weekly.Slots];
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

    /// <summary>Whether somebody's age is known, and at least so many years on a day.</summary>
    public bool IsOfAge(int person, int age, LocalDate day) => HasAge(person) && _births[person] <= DateNumber(day) - (age * 10_000);

    /// <summary>Whether somebody's age is known.</summary>
    public bool HasAge(int person) => _births[person] != ColumnBits.Unknown;

    /// <summary>Rejects whose age on a day lies outside of two bounds, both inclusive, or is not known.</summary>
    public void RejectAges(int? least, int? greatest, LocalDate day, Span<ulong> rejected)
    {
        // Who turns n today was born n years ago today: (year, month, day) in order, as one number.
        var today = (long)DateNumber(day);
        ColumnBits.RejectOutside(
            _births, greatest is { } most ? today - ((most + 1L) * 10_000) + 1 : int.MinValue, least is { } few ? today - (few * 10_000L) : int.MaxValue,
            rejected);
    }

    /// <summary>Rejects who was never checked for work near minors, or not within some days up to a day.</summary>
    public void RejectUnchecked(LocalDate date, int days, Span<ulong> rejected)
    {
        var day = CivilDays.Of(date.Year, date.Month, date.Day);
        ColumnBits.RejectOutside(_checks, (long)day - days, day, rejected);
    }

    /// <summary>Rejects who is not free; people with the same weekly windows are asked once for a stretch of the week in which no window begins or ends.</summary>
    public void RejectBusy(LocalDateTime start, int minutes, Span<ulong> rejected)
    {
        var at = WeeklyTimes.MinuteOf(start);
        for (var end = at + minutes; at < end;)
        {
            var slot = _weekly.SlotAt(at);
            var busy = _busyIn[slot] ??= BusyIn(slot);
            for (var word = 0; word < busy.Length; word++)
                rejected[word] |= busy[word];
            at += _weekly.Remaining(slot, at);
        }
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

    private ulong[] BusyIn(int slot)
    {
        var covers = _weekly.Covers(slot);
        var bits = new ulong[Words];
        for (var person = 0; person < Count; person++)
        {
            if (!covers[_availabilityOf[person]])
                bits[person >> 6] |= 1UL << person;
        }
        return bits;
    }

    private static int DateNumber(LocalDate date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;

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
