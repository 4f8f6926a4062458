using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates trees of communities: lists in any order that <see cref="CommunityTree.Create"/> accepts.</summary>
public static class Places
{
    /// <summary>The communities of a tree: up to 30, several roots, levels left out now and then, children before parents.</summary>
    public static Gen<ValueList<Community>> Valid { get; } =
        from size in Gen.Frequency((5, Gen.Choose(1, 30)), (1, Gen.Constant(1)))
        from choices in Gen.Choose(0, 1_000_000).ListOf(size)
        from order in Gen.Choose(0, 1_000_000).ListOf(size)
        select Build(choices).Zip(order).OrderBy(pair => pair.Second).Select(pair => pair.First).ToValueList();

    /// <summary>Trees' lists; shrunk by leaving out communities without children.</summary>
    public static Arbitrary<ValueList<Community>> Communities { get; } = Arb.From(
        Valid,
        all => all.Count == 1 ? [] : all
            .Where(leaf => all.All(other => other.Parent != leaf.Id))
            .Select(leaf => all.Where(other => other != leaf).ToValueList()));

    // Each community picks a parent among those before it whose level leaves room below, or is a root.
    private static List<Community> Build(IEnumerable<int> choices)
    {
        List<Community> built = [];
        foreach (var choice in choices)
        {
            var id = new CommunityId((UInt128)(uint)built.Count + 1);
            var parents = built.Where(one => one.Level < CommunityLevel.Grid).ToList();
            var parent = parents.Count == 0 || choice % 7 == 0 ? null : parents[choice % parents.Count];
            var levels = Enum.GetValues<CommunityLevel>().Where(level => parent is null || level > parent.Level).ToList();
            built.Add(new(id, $"Place {built.Count + 1}", levels[choice / 7 % levels.Count], parent?.Id));
        }
        return built;
    }
}
