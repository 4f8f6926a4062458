namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>What a host chose: for a type of setting the function that makes it, and what communities replace.</summary>
internal sealed class ChosenSettings
{
    private readonly Dictionary<Type, Delegate> _makers = [];
    private readonly Dictionary<CommunityId, ChosenSettings> _communities = [];

    public IEnumerable<KeyValuePair<CommunityId, ChosenSettings>> Communities => _communities;

    public Func<T, T>? Of<T>() => _makers.TryGetValue(typeof(T), out var maker) ? (Func<T, T>)maker : null;

    // A later choice goes on from the earlier one.
    public ChosenSettings Then<T>(Func<T, T>? next)
    {
        if (next is not null)
            _makers[typeof(T)] = Of<T>() is { } first ? (T value) => next(first(value)) : next;
        return this;
    }

    public ChosenSettings In(CommunityId community)
    {
        if (!_communities.TryGetValue(community, out var settings))
            _communities.Add(community, settings = new());
        return settings;
    }
}
