namespace CommunityDomain.Admission;

/// <summary>Who applies, as far as events may know: pseudonyms alone.</summary>
/// <param name="Party">The party.</param>
/// <param name="Form">Its legal form.</param>
/// <param name="Responsible">The person in charge.</param>
/// <param name="Officers">Its other officers.</param>
public sealed record Applicant(PartyId Party, LegalForm Form, PersonId Responsible, ValueList<PersonId> Officers = default)
{
    /// <summary>Whether somebody belongs to the applicant's own.</summary>
    /// <param name="person">A person.</param>
    public bool Includes(PersonId person) => person == Responsible || Officers.Contains(person);
}
