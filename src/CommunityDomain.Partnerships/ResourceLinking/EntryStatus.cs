namespace CommunityDomain.Partnerships;

/// <summary>Where an entry stands.</summary>
public enum EntryStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Checked by the community; not open yet.</summary>
    Verified,

    /// <summary>Open to matching.</summary>
    Open,

    /// <summary>A part is reserved or delivered.</summary>
    PartlyMatched,

    /// <summary>Everything is delivered.</summary>
    Fulfilled,

    /// <summary>It ran out.</summary>
    Expired,

    /// <summary>Withdrawn by its party.</summary>
    Withdrawn,
}
