namespace CommunityDomain.Partnerships;

/// <summary>How the demand's side rated a delivery.</summary>
/// <param name="Stars">1 to 5.</param>
/// <param name="Words">In words; may be empty, without personal data.</param>
public sealed record LinkRating(int Stars, string Words);
