namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What every chapter has: the figures, the calendar, the zone, the world so far, and chance that depends on the seed alone.</summary>
public sealed class StoryContext(StoryOptions options, Seeds seeds)
{
    public StoryOptions Options { get; } = options;

    public Seeds Seeds { get; } = seeds;

    public WorkCalendar Calendar { get; } = WorkCalendar.China;

    public DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>What earlier chapters left.</summary>
    public World World { get; } = new();

    /// <summary>The volume of a full run, or of a quick one.</summary>
    public int Volume(int full, int quick) => Options.Quick ? Math.Min(full, quick) : full;

    /// <summary>A source of chance of its own for each purpose, so that one chapter's draws never change another's.</summary>
    public Chance ChanceFor(string purpose) => new(Options.Seed, purpose);

    /// <summary>The id of a thing of the story, the same in every run with this seed.</summary>
    public TId Id<TId>(string purpose, long number = 0)
        where TId : struct, IId<TId> => CommunityDomain.Id.Derive<TId>(Options.Seed, purpose, number);

    /// <summary>An instant by the clock on the wall in Yiwu.</summary>
    public Instant At(int year, int month, int day, int hour = 9, int minute = 0) =>
        new LocalDateTime(year, month, day, hour, minute).InZoneLeniently(Zone).ToInstant();
}
