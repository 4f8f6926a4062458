using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class MergeTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Actor Officer = new(new PersonId(99), Role.SubdistrictOfficer);
    private static readonly PersonId A = new(1), B = new(2), C = new(3), D = new(4);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static Result<PersonMerge> Join(int id, PersonId duplicate, PersonId survivor, MergeMap<PersonId> merges) =>
        PersonMerge.Join(new((UInt128)(uint)id), duplicate, survivor, "same telephone", merges, Officer, Now);

    private static MergeMap<PersonId> Chain()
    {
        // C stands for B, D for B, B for A.
        var map = MergeMap<PersonId>.Empty;
        foreach (var (duplicate, survivor) in new[] { (C, B), (D, B), (B, A) })
            map = map.With(Join(map.Count + 1, duplicate, survivor, map).Value.State).Value;
        return map;
    }

    [Fact]
    public void Resolve_follows_chains_to_the_end()
    {
        var map = Chain();
        Assert.Equal([A, A, A, A], new[] { A, B, C, D }.Select(map.Resolve));
        Assert.Equal(new PersonId(7), map.Resolve(new(7)));
        Assert.True(map.AreSame(C, D));
        Assert.False(map.AreSame(C, new(7)));
    }

    [Fact]
    public void AllOf_gives_everybody_who_is_the_same_the_resolved_first()
    {
        Assert.Equal([A, B, C, D], Chain().AllOf(D));
        Assert.Equal([new PersonId(7)], Chain().AllOf(new(7)));
        var upwards = MergeMap<PersonId>.Empty.With(Join(1, A, D, MergeMap<PersonId>.Empty).Value.State).Value;
        Assert.Equal([D, A], upwards.AllOf(A));
    }

    [Fact]
    public void Undo_in_the_middle_of_a_chain_gives_each_side_back_its_own()
    {
        var map = Chain();
        var merge = PersonMerge.Restore(new() { Id = new(3), Duplicate = B, Survivor = A, Evidence = "x" }, 1);
        var undone = map.With(merge.Undo("two people", Officer, Now).Value.State).Value;

        Assert.Equal([B, C, D], undone.AllOf(C));
        Assert.Equal([A], undone.AllOf(A));
    }

    [Fact]
    public void Undo_of_an_earlier_merge_leaves_a_later_one_of_the_same_pair()
    {
        var first = Join(1, B, A, MergeMap<PersonId>.Empty).Value.Undo("doubt", Officer, Now).Value;
        var second = Join(2, B, A, MergeMap<PersonId>.Empty).Value;
        var map = MergeMap<PersonId>.Create([second.State, first.State]).Value;

        Assert.Equal(A, map.With(first.State).Value.Resolve(B));
        Assert.Equal(B, map.With(second.Undo("two after all", Officer, Now).Value.State).Value.Resolve(B));
    }

    [Fact]
    public void Join_that_closes_a_circle_is_refused()
    {
        Assert.Equal(["core.merge-cycle"], Codes(Join(9, A, A, MergeMap<PersonId>.Empty)));
        Assert.Equal(["core.merge-cycle"], Codes(Join(9, A, C, Chain())));
        Assert.Equal(["core.already-merged"], Codes(Join(9, C, A, Chain())));
        Assert.Equal(["core.already-merged"], Codes(Join(9, B, C, Chain())));
    }

    [Fact]
    public void Join_with_several_faults_names_all_of_them() => Assert.Equal(
        ["core.empty", "core.empty", "core.empty", "core.empty", "core.merge-cycle"],
        Codes(PersonMerge.Join(default, default, default, " ", MergeMap<PersonId>.Empty, Officer, Now)));

    [Fact]
    public void Undo_twice_or_without_a_reason_or_back_in_time_is_refused()
    {
        var merge = Join(1, B, A, MergeMap<PersonId>.Empty).Value;
        Assert.Equal(["core.time-went-back", "core.empty"], Codes(merge.Undo("", Officer, Now - Duration.Epsilon)));
        Assert.Equal(["core.illegal-verb"], Codes(merge.Undo("x", Officer, Now).Value.Undo("x", Officer, Now)));
    }

    [Fact]
    public void Create_contradicting_merges_are_each_named()
    {
        PersonMergeState[] states =
        [
            new() { Id = new(1), Duplicate = B, Survivor = A },
            new() { Id = new(2), Duplicate = B, Survivor = C },
            new() { Id = new(3), Duplicate = A, Survivor = B },
            new() { Id = new(4), Duplicate = A, Survivor = B, Status = MergeStatus.Undone },
        ];
        Assert.Equal(["core.already-merged", "core.merge-cycle"], Codes(MergeMap<PersonId>.Create(states)));
        Assert.Equal(["core.already-merged"], Codes(MergeMap<PersonId>.Create(states[..1]).Value.With(states[1])));
        Assert.Equal(1, MergeMap<PersonId>.Create([states[0], states[3]]).Value.Count);
    }

    [Fact]
    public void Events_of_persons_and_parties_have_names_of_their_own()
    {
        Assert.Equal("core.person-merge.merged.v1", Join(1, B, A, MergeMap<PersonId>.Empty).Value.Changes[0].Event.Name.ToString());
        var party = PartyMerge.Join(new(1), new(2), new(3), "one licence", MergeMap<PartyId>.Empty, Officer, Now).Value;
        Assert.Equal("core.party-merge.undone.v1", party.Undo("two", Officer, Now).Value.Changes[1].Event.Name.ToString());
    }

    // Random joins and undoings, against a model that groups ids by hand.
    [Property(MaxTest = 300)]
    public Property Any_story_keeps_the_map_a_forest_and_agrees_with_the_model() => Prop.ForAll(
        Arb.From((from undo in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
                  from one in Gen.Choose(1, 6)
                  from other in Gen.Choose(1, 6)
                  select (undo, one, other)).ListOf()),
        story =>
        {
            var map = MergeMap<PersonId>.Empty;
            List<PersonMerge> merges = [];
            foreach (var (undo, one, other) in story)
            {
                if (undo && merges.Count > 0)
                {
                    var at = one % merges.Count;
                    var undone = AggregateLaws.VerbsDoNotMutate(merges[at], merge => merge.Undo("two", Officer, Now));
                    Assert.Equal(merges[at].Status == MergeStatus.InForce, undone.IsSuccess);
                    if (undone.IsSuccess)
                        map = map.With((merges[at] = undone.Value).State).Value;
                    continue;
                }
                var (duplicate, survivor) = (new PersonId((UInt128)(uint)one), new PersonId((UInt128)(uint)other));
                var inForce = merges.Where(merge => merge.Status == MergeStatus.InForce).ToList();
                var joined = Join(merges.Count + 1, duplicate, survivor, map);
                Assert.Equal(
                    inForce.All(merge => merge.State.Duplicate != duplicate) && !Group(inForce, duplicate).Contains(survivor),
                    joined.IsSuccess);
                if (joined.IsSuccess)
                {
                    merges.Add(joined.Value);
                    map = map.With(joined.Value.State).Value;
                }
            }

            merges.ForEach(AggregateLaws.RestoreEqualsReplayEqualsLive);
            var live = merges.Where(merge => merge.Status == MergeStatus.InForce).ToList();
            var stored = MergeMap<PersonId>.Create(merges.Select(merge => merge.State)).Value;
            for (var id = 1; id <= 6; id++)
            {
                var person = new PersonId((UInt128)(uint)id);
                var group = Group(live, person);
                Assert.Equal(group.Order(), map.AllOf(person).Order());
                Assert.Equal(map.AllOf(person), stored.AllOf(person));
                Assert.Equal(map.Resolve(person), map.AllOf(person)[0]);
                Assert.Equal(group.Single(one => live.All(merge => merge.State.Duplicate != one)), map.Resolve(person));
            }
        });

    // Everybody who can be reached from one over merges, in either direction.
    private static HashSet<PersonId> Group(List<PersonMerge> merges, PersonId one)
    {
        HashSet<PersonId> group = [one];
        while (merges.Any(merge => group.Contains(merge.State.Duplicate) != group.Contains(merge.State.Survivor)
            && group.Add(merge.State.Duplicate) | group.Add(merge.State.Survivor)))
        {
        }
        return group;
    }

    [Fact]
    public void AllOf_is_in_order_whatever_the_order_and_depth_of_the_merges()
    {
        // D stands for A at once, C for B and B for A: the depth of an id says nothing of its place.
        var map = MergeMap<PersonId>.Empty;
        foreach (var (duplicate, survivor) in new[] { (D, A), (C, B), (B, A) })
            map = map.With(Join(map.Count + 1, duplicate, survivor, map).Value.State).Value;

        Assert.Equal([A, B, C, D], map.AllOf(B));
        map = MergeMap<PersonId>.Empty.With(Join(1, D, A, MergeMap<PersonId>.Empty).Value.State).Value;
        Assert.Equal([A, B, D], map.With(Join(2, B, A, map).Value.State).Value.AllOf(A));
    }

    [Fact]
    public void Parties_merge_by_the_same_rules_as_persons()
    {
        var none = MergeMap<PartyId>.Empty;
        var refused = PartyMerge.Join(default, default, default, " ", none, Officer, Now);
        Assert.Equal(["core.empty", "core.empty", "core.empty", "core.empty", "core.merge-cycle"], Codes(refused));
        Assert.Equal(["id", "duplicate", "survivor", "evidence"], refused.Errors.OfType<CoreErrors.Empty>().Select(error => error.What));
        Assert.Equal(
            ["id", "duplicate", "survivor", "evidence"],
            PersonMerge.Join(default, default, default, "", MergeMap<PersonId>.Empty, Officer, Now).Errors.OfType<CoreErrors.Empty>().Select(error => error.What));

        var party = PartyMerge.Join(new(1), new(2), new(3), "one licence", none, Officer, Now).Value;
        Assert.Equal("core.party-merge.merged.v1", party.Changes[0].Event.Name.ToString());
        Assert.Equal(["core.time-went-back", "core.empty"], Codes(party.Undo(" ", Officer, Now - Duration.Epsilon)));
        Assert.Equal("reason", party.Undo("", Officer, Now).Errors.OfType<CoreErrors.Empty>().Single().What);
        var undone = party.Undo("two", Officer, Now).Value;
        Assert.Equal(MergeStatus.Undone, undone.Status);
        Assert.Equal(["core.illegal-verb"], Codes(undone.Undo("x", Officer, Now)));
        AggregateLaws.RestoreEqualsReplayEqualsLive(undone);
        Assert.Equal("core.person-merge.undone.v1", Join(1, B, A, MergeMap<PersonId>.Empty).Value.Undo("x", Officer, Now).Value.Changes[1].Event.Name.ToString());
    }
}
