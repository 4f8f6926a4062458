using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Tests;

[Properties(Arbitrary = [typeof(CoreArbitraries)], MaxTest = 200)]
public sealed class CommunityTreePropertyTests
{
    private static readonly CommunityId Nowhere = new(UInt128.MaxValue);

    [Property]
    public void Create_does_not_care_for_the_order(ValueList<Community> communities)
    {
        var (tree, reversed) = (CommunityTree.Create(communities).Value, CommunityTree.Create([.. communities.Reverse()]).Value);
        foreach (var one in communities)
        {
            Assert.Equal(one, tree.Find(one.Id).Value);
            Assert.Equal(tree.Ancestors(one.Id).Value, reversed.Ancestors(one.Id).Value);
        }
    }

    [Property]
    public void Ancestors_begin_with_the_parent_and_widen_up_to_a_root(ValueList<Community> communities)
    {
        var tree = CommunityTree.Create(communities).Value;
        foreach (var one in communities)
        {
            var ancestors = tree.Ancestors(one.Id).Value;
            Assert.Equal(one.Parent, ancestors.IsEmpty ? null : ancestors[0].Id);
            if (one.Parent is { } parent)
                Assert.Equal(tree.Ancestors(parent).Value, ancestors.Skip(1));
            Assert.True(ancestors.Count <= (int)one.Level);
            Assert.DoesNotContain(one, ancestors);
        }
    }

    [Property]
    public void IsWithin_is_a_partial_order_that_agrees_with_the_ancestors(ValueList<Community> communities)
    {
        var tree = CommunityTree.Create(communities).Value;
        foreach (var inner in communities)
        {
            Assert.True(tree.IsWithin(inner.Id, inner.Id).Value);
            foreach (var outer in communities.Where(outer => outer != inner))
            {
                var within = tree.IsWithin(inner.Id, outer.Id).Value;
                Assert.Equal(tree.Ancestors(inner.Id).Value.Contains(outer), within);
                Assert.False(within && tree.IsWithin(outer.Id, inner.Id).Value);
            }
        }
    }

    [Property]
    public void An_id_that_the_tree_lacks_is_refused_everywhere(ValueList<Community> communities)
    {
        var tree = CommunityTree.Create(communities).Value;
        var known = communities[0].Id;
        string[] once = ["core.unknown-community"];

        Assert.Equal(once, Codes(tree.Find(Nowhere)));
        Assert.Equal(once, Codes(tree.Ancestors(Nowhere)));
        Assert.Equal(once, Codes(tree.IsWithin(known, Nowhere)));
        Assert.Equal(once, Codes(tree.IsWithin(Nowhere, known)));
        Assert.Equal([.. once, .. once], Codes(tree.IsWithin(Nowhere, Nowhere)));
        Assert.Equal(once, Codes(new Inherited<int>(0).Replace(Nowhere, 1).For(tree, Nowhere)));
    }

    // A child's level lies below its parent's, so whatever chain of parents comes back to its start breaks the levels somewhere.
    [Property]
    public Property Create_refuses_every_cycle() => Prop.ForAll(
        Arb.From(Gen.Elements(Enum.GetValues<CommunityLevel>()).NonEmptyListOf()),
        levels =>
        {
            var cycle = levels.Select((level, i) =>
                new Community(new((UInt128)(uint)i + 1), "x", level, new CommunityId((UInt128)(uint)((i + 1) % levels.Count) + 1)));

            Assert.Contains("core.levels-do-not-nest", Codes(CommunityTree.Create([.. cycle])));
        });

    // Against the definition: the replaced place, among those that hold the community, that lies within all the others.
    [Property]
    public Property Inherited_gives_the_nearest_replacement() => Prop.ForAll(
        Places.Communities,
        Arb.From(Gen.Choose(0, 29).ListOf()),
        (communities, replacements) =>
        {
            var tree = CommunityTree.Create(communities).Value;
            var setting = new Inherited<int>(-1);
            var replaced = new Dictionary<CommunityId, int>();
            foreach (var (at, value) in replacements.Select((pick, i) => (pick, i)))
            {
                var id = communities[at % communities.Count].Id;
                var before = setting;
                setting = setting.Replace(id, value);
                Assert.Equal(replaced.GetValueOrDefault(id, before.For(tree, id).Value), before.For(tree, id).Value);
                replaced[id] = value;
            }

            foreach (var one in communities)
            {
                var over = replaced.Keys.Where(place => tree.IsWithin(one.Id, place).Value).ToList();
                var nearest = over.Where(place => over.All(other => tree.IsWithin(place, other).Value)).ToList();
                Assert.Equal(nearest is [var place] ? replaced[place] : -1, setting.For(tree, one.Id).Value);
            }
        });

    private static string[] Codes(FluentResults.IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];
}
