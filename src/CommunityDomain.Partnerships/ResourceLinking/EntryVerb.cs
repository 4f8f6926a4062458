namespace CommunityDomain.Partnerships;

/// <summary>What can be done with an entry.</summary>
public enum EntryVerb
{
    /// <summary>Check it.</summary>
    Verify,

    /// <summary>Open it to matching.</summary>
    Open,

    /// <summary>Reserve a part for a proposal.</summary>
    Reserve,

    /// <summary>Give a part back.</summary>
    Release,

    /// <summary>Record that a reserved part was delivered.</summary>
    Deliver,

    /// <summary>Record that it ran out.</summary>
    Expire,

    /// <summary>Withdraw it.</summary>
    Withdraw,
}
