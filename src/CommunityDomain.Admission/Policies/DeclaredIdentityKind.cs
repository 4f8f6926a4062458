namespace CommunityDomain.Admission;

/// <summary>What kind of document proves an identity.</summary>
public enum DeclaredIdentityKind
{
    /// <summary>A resident identity card (居民身份证), or the residence permit of a resident of Hong Kong, Macao or Taiwan
    /// (港澳台居民居住证, region codes 810000, 820000, 830000): 18 characters by GB 11643.</summary>
    ResidentIdentityCard,

    /// <summary>A unified social credit code (统一社会信用代码): 18 characters by GB 32100.</summary>
    UnifiedSocialCreditCode,

    /// <summary>A passport (护照).</summary>
    Passport,

    /// <summary>A foreign permanent-resident identity card (外国人永久居留身份证): 18 digits that begin with 9, or the older 15 characters.</summary>
    ForeignPermanentResidentCard,
}
