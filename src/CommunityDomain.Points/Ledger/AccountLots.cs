namespace CommunityDomain.Points;

/// <summary>The lots of an account that have something left, in the order of drawing, and what was drawn beyond them: 32 bytes.</summary>
/// <remarks>The list ends at <see cref="Last"/>, whatever that lot says is next: so appending to it needs neither a look at that lot nor an undo of it.</remarks>
internal struct AccountLots
{
    public long Overdraft;
    public int First;
    public int Last;

    /// <summary>No lot of the account expires earlier; perhaps none does as early.</summary>
    public int EarliestExpiry;

    /// <summary>The expiry of <see cref="Last"/>.</summary>
    public int LastExpiry;

    /// <summary>The number of <see cref="Rule"/>.</summary>
    public int Count;

    /// <summary>How the account's lots expire.</summary>
    public ExpiryRule Rule;

    /// <summary>The priority of <see cref="Last"/>.</summary>
    public byte LastPriority;
}
