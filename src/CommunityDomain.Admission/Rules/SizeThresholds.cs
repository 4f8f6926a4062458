namespace CommunityDomain.Admission;

/// <summary>How large a party must be for its legal form.</summary>
/// <param name="AssociationPersons">Persons, or persons and units together, of a registered association.</param>
/// <param name="AssociationUnits">Units of a registered association that has units alone.</param>
/// <param name="Funds">Funds of a registered association or social service institution.</param>
/// <param name="FilingMembers">Members of a record-filed organisation.</param>
public sealed record SizeThresholds(int AssociationPersons, int AssociationUnits, Money Funds, int FilingMembers)
{
    /// <summary>50 persons, 30 units, 30,000 yuan; 5 members for filing.</summary>
    public static SizeThresholds Default { get; } = new(50, 30, Money.Yuan(30_000).Value, 5);
}
