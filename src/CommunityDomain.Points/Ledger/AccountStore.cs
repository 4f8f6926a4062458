namespace CommunityDomain.Points;

internal readonly struct AccountStore(ChunkedList<AccountDefinition> accounts) : IIdStore
{
    public UInt128 IdAt(int position) => accounts[position].Account.Id.Value;
}
