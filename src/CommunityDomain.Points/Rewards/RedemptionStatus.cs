using System.Diagnostics.CodeAnalysis;

namespace CommunityDomain.Points;

/// <summary>Where a redemption stands.</summary>
public enum RedemptionStatus
{
    /// <summary>Points and a piece are held.</summary>
    [SuppressMessage("Naming", "CA1700", Justification = "A redemption is reserved: the domain's word, not a place kept for later.")]
    Reserved = 0,

    /// <summary>The member has the piece, the sponsor the points.</summary>
    Fulfilled = 1,

    /// <summary>Given up before it was fulfilled; both were given back.</summary>
    Released = 2,

    /// <summary>Its time ran out; both were given back.</summary>
    Expired = 3,

    /// <summary>Taken back after it was fulfilled; the very points were given back.</summary>
    Refunded = 4,
}
