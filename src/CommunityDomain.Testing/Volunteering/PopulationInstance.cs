using CommunityDomain.Volunteering;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>A generated population and its shifts for eligibility: seeded, the same on every machine.</summary>
/// <remarks>Nobody in it is real. Every rule of the default policy rejects somebody, and certificates expire within the roster's days.</remarks>
public sealed class PopulationInstance
{
    private static readonly LocalDate FirstDay = new(2026, 3, 2);
    private static readonly PartyId Organiser = new(500);
    private ulong _state;

    private PopulationInstance(ulong seed) => _state = seed;

    /// <summary>The people.</summary>
    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    /// <summary>The shifts.</summary>
    public IReadOnlyList<ShiftContext> Shifts { get; private set; } = [];

    /// <summary>Generates an instance.</summary>
    /// <param name="people">How many people.</param>
    /// <param name="shifts">How many shifts, over four weeks from 2 March 2026.</param>
    /// <param name="zone">The zone of the shifts.</param>
    /// <param name="seed">The seed.</param>
    public static PopulationInstance Generate(int people, int shifts, DateTimeZone zone, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentOutOfRangeException.ThrowIfNegative(shifts);
        var instance = new PopulationInstance(seed);
        instance.Candidates = [.. Enumerable.Range(1, people).Select(instance.Person)];
        instance.Shifts = [.. Enumerable.Range(1, shifts).Select(number => instance.ShiftOf(number, zone))];
        return instance;
    }

    private Candidate Person(int number)
    {
        var windows = Enumerable.Range(0, 14).Where(_ => Chance(55))
            .Select(half => new WeeklyWindow((IsoDayOfWeek)((half / 2) + 1), half % 2 == 0 ? LocalTime.Midnight : LocalTime.Noon, 720)).ToValueList();
        var extra = Chance(5) ? ValueList.Create([new DatedWindow(Day(), new(8, 0), 600)]) : [];
        var blocked = Chance(10) ? ValueList.Create([Days(Day(), Next(7))]) : [];
        var volunteer = new VolunteerState
        {
            Id = new((UInt128)(uint)number),
            Community = new(1),
            Status = Chance(97) ? VolunteerStatus.Registered : VolunteerStatus.Suspended,
            Qualifications = Enumerable.Range(0, 10).Where(skill => Chance(40 / (skill + 1)))
                .Select(skill => new Qualification(new($"q{skill}"), FirstDay.PlusYears(-1), Chance(20) ? Day() : null)).ToValueList(),
            Trainings = Enumerable.Range(0, 3).Where(_ => Chance(50)).Select(one => new Training(new($"t{one}"), Day())).ToValueList(),
            Insurance = Chance(60) ? [new($"P{number}", Days(FirstDay.PlusDays(-30), Next(80)))] : [],
            Agreements = Chance(60) ? [new(Organiser, Days(FirstDay.PlusDays(-30), Next(80)))] : [],
            GuardianConsents = Chance(30) ? [new(new(9_000_000), Days(FirstDay, Next(28)), Chance(50))] : [],
            CheckedForMinorsOn = Chance(70) ? FirstDay.PlusDays(-Next(400)) : null,
            Teams = Chance(20) ? [new((UInt128)(uint)(Next(3) + 1))] : [],
            Availability = new(windows, extra, blocked),
        };
        var born = Chance(98) ? FirstDay.PlusYears(-5 - Next(80)).PlusDays(Next(365)) : (LocalDate?)null;
        return new(volunteer, new(born, Chance(95) ? new Place("", Point: Point()) : null));
    }

    private ShiftContext ShiftOf(int number, DateTimeZone zone)
    {
        var requirements = new PostRequirements(
            Qualifications: Chance(60) ? [new($"q{Next(10)}")] : [],
            Trainings: Chance(20) ? [new($"t{Next(3)}")] : [],
            LeastAge: Chance(30) ? 16 + Next(10) : null,
            GreatestAge: Chance(20) ? 60 + Next(15) : null,
            Dangerous: Chance(15),
            WithMinors: Chance(10),
            WithinMetres: Chance(25) ? 2000 + (500 * Next(20)) : null,
            Teams: Chance(5) ? [new((UInt128)(uint)(Next(3) + 1))] : []);
        var post = new DutyPost(new((UInt128)(uint)number), $"Post {number}", new("", Point: Point()), new(1, 8, 10), requirements);
        var start = Day() + new LocalTime(7 + Next(12), 30 * Next(2));
        int[] lengths = [90, 120, 150, 180, 240];
        var shift = Shift.Create(new(1), post, new("generated", start), start, lengths[Next(lengths.Length)], zone).Value;
        return new(shift, post, Organiser, requirements.Dangerous || Chance(10));
    }

    private GeoPoint Point() => new(29_200_000 + Next(300_000), 119_900_000 + Next(300_000));

    private LocalDate Day() => FirstDay.PlusDays(Next(28));

    private static DateInterval Days(LocalDate first, int more) => new(first, first.PlusDays(more));

    private bool Chance(int percent) => Next(100) < percent;

    // SplitMix64 (Steele, Lea and Flood 2014).
    private int Next(int below)
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }
}
