namespace CommunityDomain.Points;

/// <summary>Which side of an account is limited by the other.</summary>
public enum FloorSide : byte
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>Debits must not exceed credits: a member spends what he has.</summary>
    Debits,

    /// <summary>Credits must not exceed debits: an issuer takes back no more than it gave.</summary>
    Credits,
}
