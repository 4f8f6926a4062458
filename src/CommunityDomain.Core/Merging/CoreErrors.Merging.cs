namespace CommunityDomain;

public static partial class CoreErrors
{
    /// <summary><c>core.already-merged</c>: the id stands for another already; that merge has to be undone first.</summary>
    /// <param name="duplicate">The id.</param>
    /// <param name="survivor">The id for which it stands.</param>
    public sealed class AlreadyMerged(string duplicate, string survivor)
        : DomainError(CoreTexts.Catalogue, "core.already-merged", ("Duplicate", duplicate), ("Survivor", survivor))
    {
        /// <summary>The id.</summary>
        public string Duplicate { get; } = duplicate;

        /// <summary>The id for which it stands.</summary>
        public string Survivor { get; } = survivor;
    }

    /// <summary><c>core.merge-cycle</c>: an id would stand, directly or by others, for itself.</summary>
    /// <param name="duplicate">The id that was to stand for the other.</param>
    /// <param name="survivor">The id that stands for it already, or is it.</param>
    public sealed class MergeCycle(string duplicate, string survivor)
        : DomainError(CoreTexts.Catalogue, "core.merge-cycle", ("Duplicate", duplicate), ("Survivor", survivor))
    {
        /// <summary>The id that was to stand for the other.</summary>
        public string Duplicate { get; } = duplicate;

        /// <summary>The id that stands for it already, or is it.</summary>
        public string Survivor { get; } = survivor;
    }
}
