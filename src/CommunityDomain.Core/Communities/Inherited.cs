using FluentResults;

namespace CommunityDomain;

/// <summary>A setting that communities inherit down the tree unless one replaces it: a policy, a calendar, a programme.</summary>
/// <typeparam name="T">The type of the setting.</typeparam>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class Inherited<T>
{
    private readonly T _everywhere;
    private readonly Dictionary<CommunityId, T> _replaced;

    /// <summary>A setting that is the same everywhere.</summary>
    /// <param name="everywhere">What holds where no community replaces it.</param>
    public Inherited(T everywhere)
        : this(everywhere, [])
    {
    }

    private Inherited(T everywhere, Dictionary<CommunityId, T> replaced) => (_everywhere, _replaced) = (everywhere, replaced);

    /// <summary>This setting, replaced for a community and for what lies in it.</summary>
    /// <param name="community">The community.</param>
    /// <param name="value">What holds there.</param>
    public Inherited<T> Replace(CommunityId community, T value) =>
        new(_everywhere, new Dictionary<CommunityId, T>(_replaced) { [community] = value });

    /// <summary>What holds for a community: its own value, else its nearest ancestor's, else what holds everywhere.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="community">The community.</param>
    /// <returns>The value, or <c>core.unknown-community</c>.</returns>
    public Result<T> For(CommunityTree tree, CommunityId community)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var ancestors = tree.Ancestors(community);
        if (ancestors.IsFailed)
            return Result.Fail<T>(ancestors.Errors);
        if (_replaced.TryGetValue(community, out var own))
            return Result.Ok(own);
        foreach (var ancestor in ancestors.Value)
        {
            if (_replaced.TryGetValue(ancestor.Id, out var inherited))
                return Result.Ok(inherited);
        }
        return Result.Ok(_everywhere);
    }
}
