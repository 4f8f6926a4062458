namespace CommunityDomain.Admission;

/// <summary>How large a party is.</summary>
/// <param name="Persons">How many natural persons are members.</param>
/// <param name="Units">How many organisations are members.</param>
/// <param name="Funds">Its funds.</param>
/// <param name="HasPremises">Whether it has premises.</param>
/// <param name="OrganiserIsResident">Whether its organiser lives in the community.</param>
public sealed record PartySize(int Persons, int Units, Money Funds, bool HasPremises, bool OrganiserIsResident);
