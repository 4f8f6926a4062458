using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates ids and actors: few, so that they meet.</summary>
public static class Actors
{
    /// <summary>The roles that Core names.</summary>
    public static Gen<Role> Roles { get; } = Gen.Elements(
        Role.Applicant, Role.CommunityOfficer, Role.SubdistrictOfficer, Role.Partner, Role.Sponsor, Role.Volunteer, Role.Organiser, Role.Resident);

    /// <summary>Actors: a handful of people in any role, now and then the clock.</summary>
    public static Gen<Actor> Any { get; } = Gen.Frequency(
        (8, from person in Ids<PersonId>() from role in Roles select new Actor(person, role)),
        (1, Gen.Constant(Actor.Clock)));

    /// <summary>Ids of a kind: mostly among the first six, sometimes at the edges of 128 bits; never zero.</summary>
    /// <typeparam name="TId">The kind.</typeparam>
    public static Gen<TId> Ids<TId>()
        where TId : struct, IId<TId> => Gen.Frequency(
            (8, Gen.Choose(1, 6).Select(n => (UInt128)(uint)n)),
            (1, Gen.Elements(UInt128.MaxValue, UInt128.One << 127, UInt128.MaxValue >> 1))).Select(TId.From);
}
