namespace CommunityDomain.Points;

/// <summary>An account's definition, with the accounts that it names found.</summary>
internal struct AccountDefinition
{
    public Account Account;
    public int Excess;
    public int Expired;
}
