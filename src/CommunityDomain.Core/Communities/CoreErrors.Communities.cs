namespace CommunityDomain;

public static partial class CoreErrors
{
    /// <summary><c>core.unknown-community</c>: the tree has no such community.</summary>
    /// <param name="community">The id given.</param>
    public sealed class UnknownCommunity(CommunityId community)
        : DomainError(CoreTexts.Catalogue, "core.unknown-community", ("Community", community))
    {
        /// <summary>The id given.</summary>
        public CommunityId Community { get; } = community;
    }

    /// <summary><c>core.levels-do-not-nest</c>: a community's level does not lie below its parent's.</summary>
    /// <param name="community">The community.</param>
    /// <param name="level">Its level.</param>
    /// <param name="parentLevel">Its parent's level.</param>
    public sealed class LevelsDoNotNest(CommunityId community, CommunityLevel level, CommunityLevel parentLevel)
        : DomainError(CoreTexts.Catalogue, "core.levels-do-not-nest",
            ("Community", community), ("Level", level), ("ParentLevel", parentLevel))
    {
        /// <summary>The community.</summary>
        public CommunityId Community { get; } = community;

        /// <summary>Its level.</summary>
        public CommunityLevel Level { get; } = level;

        /// <summary>Its parent's level.</summary>
        public CommunityLevel ParentLevel { get; } = parentLevel;
    }
}
