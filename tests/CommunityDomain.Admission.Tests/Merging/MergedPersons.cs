using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>Random merges among everybody of the flow and some strangers, and their undoing.</summary>
internal static class MergedPersons
{
    public static PersonId[] Everybody { get; } =
    [
        Institution.Responsible, .. Institution.Officers, Officer.Person, OtherOfficer.Person, .. Reviewers, new(0x101), new(0x102), new(0x103), new(0x104),
    ];

    /// <summary>Merges that were decided one after another, those that can't stand left out; and how many of them are undone in the end.</summary>
    public static Gen<(IReadOnlyList<PersonMerge> Merges, int Undone)> Some { get; } =
        from pairs in Gen.ListOf(from one in Gen.Elements(Everybody) from other in Gen.Elements(Everybody) select (one, other))
        from undone in Gen.Choose(0, 3)
        select (Decided(pairs), undone);

    public static PersonMerge Merge(int number, PersonId duplicate, PersonId survivor, MergeMap<PersonId>? merges = null) =>
        PersonMerge.Join(
            new((UInt128)(uint)(0x9000 + number)), duplicate, survivor, "the same document", merges ?? MergeMap<PersonId>.Empty, Officer, Start).Value;

    public static KnownMerges Known(IEnumerable<PersonMerge> merges) =>
        new(MergeMap<PartyId>.Empty, MergeMap<PersonId>.Create(merges.Select(merge => merge.State)).Value);

    public static KnownMerges Known(params (int Duplicate, int Survivor)[] pairs) =>
        Known(pairs.Select((pair, at) => Merge(at, new((UInt128)(uint)pair.Duplicate), new((UInt128)(uint)pair.Survivor))));

    public static KnownMerges KnownParties(PartyId duplicate, PartyId survivor) =>
        new(MergeMap<PartyId>.Create([Join(duplicate, survivor).State]).Value, MergeMap<PersonId>.Empty);

    public static PartyMerge Join(PartyId duplicate, PartyId survivor) =>
        PartyMerge.Join(new(0x9999), duplicate, survivor, "the same seal", MergeMap<PartyId>.Empty, Officer, Start).Value;

    private static IReadOnlyList<PersonMerge> Decided(IEnumerable<(PersonId One, PersonId Other)> pairs)
    {
        var merges = new List<PersonMerge>();
        var map = MergeMap<PersonId>.Empty;
        foreach (var (one, other) in pairs)
        {
            var merge = PersonMerge.Join(new((UInt128)(uint)(0x9000 + merges.Count)), one, other, "the same document", map, Officer, Start);
            if (merge.IsFailed)
                continue;
            map = map.With(merge.Value.State).Value;
            merges.Add(merge.Value);
        }
        return merges;
    }
}
