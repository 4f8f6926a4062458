using NodaTime;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>What a host sets for all programmes. Mutable until <c>AddCommunityDomain</c> returns, and closed then.</summary>
public sealed class CommunityDomainBuilder : ProgrammeBuilder
{
    private readonly Dictionary<string, ProgrammeBuilder> _programmes = new(StringComparer.Ordinal);

    internal CommunityDomainBuilder()
    {
    }

    internal DateTimeZone? Zone { get; private set; }

    internal IClock? Clock { get; private set; }

    internal IIdSource? Ids { get; private set; }

    internal IAuthorisation? Authorisation { get; private set; }

    internal IReadOnlyDictionary<string, ProgrammeBuilder> Programmes => _programmes;

    /// <summary>Sets the zone in which the community's days begin and end. Needed, unless the host registered one.</summary>
    /// <param name="zone">The zone, for example <c>Asia/Shanghai</c> of the host's database.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public CommunityDomainBuilder UseZone(DateTimeZone zone)
    {
        Zone = Given(zone, nameof(zone));
        return this;
    }

    /// <summary>Sets the calendar of working days; that of the State Council's notices, 2020 to 2026, unless set.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public CommunityDomainBuilder UseCalendar(WorkCalendar calendar)
    {
        Use(calendar);
        return this;
    }

    /// <summary>Sets the clock; the system's unless set.</summary>
    /// <param name="clock">The clock.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public CommunityDomainBuilder UseClock(IClock clock)
    {
        Clock = Given(clock, nameof(clock));
        return this;
    }

    /// <summary>Sets where new ids come from; the clock and the system's random bits unless set.</summary>
    /// <param name="ids">The source.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public CommunityDomainBuilder UseIds(IIdSource ids)
    {
        Ids = Given(ids, nameof(ids));
        return this;
    }

    /// <summary>Sets who may do what; nobody may do anything unless set.</summary>
    /// <param name="authorisation">The host's answer.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public CommunityDomainBuilder UseAuthorisation(IAuthorisation authorisation)
    {
        Authorisation = Given(authorisation, nameof(authorisation));
        return this;
    }

    /// <summary>Adds a programme beside the main one; its services are registered under its name as key.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="configure">What it does differently from the defaults; the main programme's settings are not inherited.</param>
    /// <exception cref="ArgumentException">A programme of this name was added already.</exception>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public CommunityDomainBuilder AddProgramme(string name, Action<ProgrammeBuilder>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ThrowIfClosed();
        var programme = new ProgrammeBuilder();
        if (!_programmes.TryAdd(name, programme))
            throw new ArgumentException($"The programme {name} was added already.", nameof(name));
        configure?.Invoke(programme);
        return this;
    }

    internal override void Close()
    {
        base.Close();
        foreach (var programme in _programmes.Values)
            programme.Close();
    }

    private T Given<T>(T value, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        ThrowIfClosed();
        return value;
    }
}
