namespace CommunityDomain.Points;

/// <summary>Where a hold stands. It leaves <see cref="Open"/> once, and never comes back.</summary>
public enum HoldStatus : byte
{
    /// <summary>Reserved; also the value of everything that is no hold.</summary>
    Open = 0,

    /// <summary>Posted, in whole or in part.</summary>
    Posted = 1,

    /// <summary>Voided.</summary>
    Voided = 2,

    /// <summary>Out of time.</summary>
    Expired = 3,
}
