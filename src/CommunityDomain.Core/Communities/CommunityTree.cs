using FluentResults;

namespace CommunityDomain;

/// <summary>The tree of communities, from the city down to the grid. Immutable and safe for concurrent use.</summary>
/// <remarks>A child's level lies below its parent's, by one step or more, so that no cycle can exist. Several roots are legal.</remarks>
public sealed class CommunityTree
{
    private readonly Dictionary<CommunityId, Community> _communities;

    private CommunityTree(Dictionary<CommunityId, Community> communities) => _communities = communities;

    /// <summary>Creates a tree.</summary>
    /// <param name="communities">The communities, in any order.</param>
    /// <returns>The tree, or every <c>core.duplicate-id</c>, <c>core.unknown-community</c> and <c>core.levels-do-not-nest</c>.</returns>
    public static Result<CommunityTree> Create(IReadOnlyCollection<Community> communities)
    {
        ArgumentNullException.ThrowIfNull(communities);
        var refusals = new Refusals();
        var byId = new Dictionary<CommunityId, Community>(communities.Count);
        foreach (var community in communities)
            refusals.When(!byId.TryAdd(community.Id, community),
                () => new CoreErrors.DuplicateId("community", community.Id.ToString()));
        foreach (var community in communities)
        {
            if (community.Parent is not { } parentId)
                continue;
            if (!byId.TryGetValue(parentId, out var parent))
                refusals.Add(new CoreErrors.UnknownCommunity(parentId));
            else if (parent.Level >= community.Level)
                refusals.Add(new CoreErrors.LevelsDoNotNest(community.Id, community.Level, parent.Level));
        }
        return refusals.Then(() => Result.Ok(new CommunityTree(byId)));
    }

    /// <summary>The community of an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The community, or <c>core.unknown-community</c>.</returns>
    public Result<Community> Find(CommunityId id) => _communities.TryGetValue(id, out var community)
        ? Result.Ok(community)
        : Result.Fail<Community>(new CoreErrors.UnknownCommunity(id));

    /// <summary>A community's ancestors, the nearest first, itself excluded.</summary>
    /// <param name="id">The community.</param>
    /// <returns>The ancestors, empty for a root, or <c>core.unknown-community</c>.</returns>
    public Result<ValueList<Community>> Ancestors(CommunityId id)
    {
        if (!_communities.TryGetValue(id, out var community))
            return Result.Fail<ValueList<Community>>(new CoreErrors.UnknownCommunity(id));
        var ancestors = new List<Community>();
        while (community.Parent is { } parent)
            ancestors.Add(community = _communities[parent]);
        return Result.Ok(ValueList.Create<Community>([.. ancestors]));
    }

    /// <summary>Whether a community is another or lies in it.</summary>
    /// <param name="id">The inner community.</param>
    /// <param name="outer">The outer community.</param>
    /// <returns>The answer, or <c>core.unknown-community</c> for either.</returns>
    public Result<bool> IsWithin(CommunityId id, CommunityId outer)
    {
        var ancestors = Ancestors(id);
        return new Refusals().AddFrom(ancestors).AddFrom(Find(outer))
            .Then(() => Result.Ok(id == outer || ancestors.Value.Any(ancestor => ancestor.Id == outer)));
    }
}
