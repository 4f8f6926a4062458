using FluentResults;

namespace CommunityDomain;

/// <summary>The merges in force: says for which id another stands, through chains.</summary>
/// <typeparam name="TId">What is merged.</typeparam>
/// <remarks>Immutable and safe for concurrent use. Each id stands for one other at most, and no chain comes back to where it began.</remarks>
public sealed class MergeMap<TId>
    where TId : struct, IId<TId>
{
    private readonly Dictionary<TId, (TId Survivor, MergeId By)> _survivors;
    private readonly ILookup<TId, TId> _duplicates;

    private MergeMap(Dictionary<TId, (TId Survivor, MergeId By)> survivors)
    {
        _survivors = survivors;
        _duplicates = survivors.OrderBy(pair => pair.Key).ToLookup(pair => pair.Value.Survivor, pair => pair.Key);
    }

    /// <summary>No merges.</summary>
    public static MergeMap<TId> Empty { get; } = new([]);

    /// <summary>How many merges are in force.</summary>
    public int Count => _survivors.Count;

    /// <summary>The map of the merges that a host has stored; those undone count for nothing.</summary>
    /// <param name="merges">The states of the merges, in any order.</param>
    /// <returns>The map, or every <c>core.already-merged</c> and <c>core.merge-cycle</c>: two that were decided at once can contradict each other.</returns>
    public static Result<MergeMap<TId>> Create(IEnumerable<IMerged<TId>> merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        var survivors = new Dictionary<TId, (TId, MergeId)>();
        var refusals = new Refusals();
        foreach (var merge in merges.Where(merge => merge.Status == MergeStatus.InForce).OrderBy(merge => merge.Id))
        {
            var refused = Refuses(survivors, merge.Duplicate, merge.Survivor);
            refusals.Add(refused);
            if (refused is null)
                survivors.Add(merge.Duplicate, (merge.Survivor, merge.Id));
        }
        return refusals.Then(() => Result.Ok(new MergeMap<TId>(survivors)));
    }

    /// <summary>The id that stands for nobody else and for which <paramref name="id"/> stands in the end; itself when it was never merged away.</summary>
    /// <param name="id">Any id.</param>
    /// <remarks>Takes time linear in the length of the chain.</remarks>
    public TId Resolve(TId id) => Resolve(_survivors, id);

    /// <summary>Whether two ids mean the same.</summary>
    /// <param name="one">An id.</param>
    /// <param name="other">Another id.</param>
    public bool AreSame(TId one, TId other) => Resolve(one).Equals(Resolve(other));

    /// <summary>Every id that means the same as <paramref name="id"/>: over these, hours and points are summed.</summary>
    /// <param name="id">Any id.</param>
    /// <returns>The resolved id first, then those that stand for it, in order; itself alone when nothing was merged.</returns>
    public ValueList<TId> AllOf(TId id)
    {
        List<TId> all = [Resolve(id)];
        for (var i = 0; i < all.Count; i++)
            all.AddRange(_duplicates[all[i]]);
        all.Sort(1, all.Count - 1, null);
        return all.ToValueList();
    }

    /// <summary>This map after a merge was decided or undone.</summary>
    /// <param name="merge">The merge's state.</param>
    /// <returns>The next map, or <c>core.already-merged</c>, <c>core.merge-cycle</c>. Takes time linear in the number of merges.</returns>
    public Result<MergeMap<TId>> With(IMerged<TId> merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        var survivors = new Dictionary<TId, (TId Survivor, MergeId By)>(_survivors);
        if (merge.Status == MergeStatus.Undone)
        {
            if (survivors.TryGetValue(merge.Duplicate, out var held) && held.By == merge.Id)
                survivors.Remove(merge.Duplicate);
            return Result.Ok(new MergeMap<TId>(survivors));
        }
        if (Refuses(_survivors, merge.Duplicate, merge.Survivor) is { } refused)
            return Result.Fail<MergeMap<TId>>(refused);
        survivors.Add(merge.Duplicate, (merge.Survivor, merge.Id));
        return Result.Ok(new MergeMap<TId>(survivors));
    }

    // What keeps a merge from being decided, for persons and parties alike.
    internal Refusals Faults(MergeId id, TId duplicate, TId survivor, string evidence) => new Refusals()
        .When(id == default, () => new CoreErrors.Empty("id"))
        .When(duplicate.Value == 0, () => new CoreErrors.Empty("duplicate"))
        .When(survivor.Value == 0, () => new CoreErrors.Empty("survivor"))
        .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
        .Add(Refuses(_survivors, duplicate, survivor));

    private static DomainError? Refuses(Dictionary<TId, (TId Survivor, MergeId By)> survivors, TId duplicate, TId survivor) =>
        survivors.TryGetValue(duplicate, out var already) ? new CoreErrors.AlreadyMerged(duplicate.ToString()!, already.Survivor.ToString()!)
        : Resolve(survivors, survivor).Equals(duplicate) ? new CoreErrors.MergeCycle(duplicate.ToString()!, survivor.ToString()!)
        : null;

    private static TId Resolve(Dictionary<TId, (TId Survivor, MergeId By)> survivors, TId id)
    {
        while (survivors.TryGetValue(id, out var held))
            id = held.Survivor;
        return id;
    }
}
