namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The host's own clock: it stands until the story moves it on.</summary>
internal sealed class StoryClock(Instant start) : IClock
{
    public Instant Now { get; private set; } = start;

    public Instant GetCurrentInstant() => Now;

    public Instant MoveTo(Instant next) => Now = Instant.Max(Now, next);
}
