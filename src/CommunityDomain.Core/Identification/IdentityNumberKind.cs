namespace CommunityDomain;

/// <summary>Which document carries an identity number of eighteen places.</summary>
public enum IdentityNumberKind
{
    /// <summary>The resident identity card (居民身份证).</summary>
    ResidentIdentityCard,

    /// <summary>The residence permit of a Hong Kong resident (港澳居民居住证), address code 810000.</summary>
    HongKongResidencePermit,

    /// <summary>The residence permit of a Macao resident (港澳居民居住证), address code 820000.</summary>
    MacaoResidencePermit,

    /// <summary>The residence permit of a Taiwan resident (台湾居民居住证), address code 830000.</summary>
    TaiwanResidencePermit,

    /// <summary>The foreigner's permanent-resident identity card as issued since December 2023 (外国人永久居留身份证), first digit 9.</summary>
    PermanentResidentCard,
}
