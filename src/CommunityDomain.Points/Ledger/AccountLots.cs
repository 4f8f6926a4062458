namespace CommunityDomain.Points;

/// <summary>The lots of an account that have something left, in the order of drawing, and what was drawn beyond them.</summary>
internal struct AccountLots
{
    public long Overdraft;
    public int First;
    public int Last;

    /// <summary>No lot of the account expires earlier; perhaps none does as early.</summary>
    public int EarliestExpiry;
}
