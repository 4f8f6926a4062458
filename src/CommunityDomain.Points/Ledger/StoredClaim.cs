namespace CommunityDomain.Points;

/// <summary>What a reversal could not take yet and will take out of future credits.</summary>
internal struct StoredClaim
{
    public long Opened;
    public long Left;
    public int Account;
    public int Original;
    public int Reversal;
}
