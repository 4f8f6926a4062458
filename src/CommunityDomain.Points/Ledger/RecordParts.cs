namespace CommunityDomain.Points;

/// <summary>Which of the optional fields a transfer's record in the journal has, in this order.</summary>
[Flags]
internal enum RecordParts : byte
{
    None = 0,
    Reference = 1,
    Timeout = 2,
    Cause = 4,
    EffectiveOn = 8,
    Expires = 16,
    Excess = 32,
    Draws = 64,
    Claim = 128,
}
