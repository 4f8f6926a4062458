namespace CommunityDomain.Admission;

/// <summary>Which parties and which persons are known to be the same (合并), so that nobody decides on his own matter under another id.</summary>
/// <remarks>
/// Told to an aggregate by its <c>Knowing</c>, and handed on by its verbs; never stored: a merge rewrites nothing, and once it is undone an
/// aggregate that is told so judges as before. Who tells nothing gets each id for itself. Immutable and safe for concurrent use.
/// </remarks>
/// <param name="Parties">The merges of parties in force.</param>
/// <param name="Persons">The merges of persons in force.</param>
public sealed record KnownMerges(MergeMap<PartyId> Parties, MergeMap<PersonId> Persons)
{
    /// <summary>Each id means itself.</summary>
    public static KnownMerges None { get; } = new(MergeMap<PartyId>.Empty, MergeMap<PersonId>.Empty);

    internal bool AreSame(PartyId one, PartyId other) => Parties.AreSame(one, other);

    internal bool AreSame(PersonId one, PersonId other) => Persons.AreSame(one, other);

    internal bool AreAmong(ValueList<PersonId> persons, PersonId person)
    {
        foreach (var one in persons)
        {
            if (AreSame(one, person))
                return true;
        }
        return false;
    }

    // Whether somebody belongs to the applicant's own, under whatever id.
    internal bool Includes(Applicant applicant, PersonId person) =>
        AreSame(applicant.Responsible, person) || AreAmong(applicant.Officers, person);

    internal int Count(ValueList<PersonId> persons) => persons.Select(Persons.Resolve).Distinct().Count();

    // What was told first stands, unless that was nothing.
    internal KnownMerges Or(KnownMerges other) => this == None ? other : this;
}
