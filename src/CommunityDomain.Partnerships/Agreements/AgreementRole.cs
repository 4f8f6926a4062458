namespace CommunityDomain.Partnerships;

/// <summary>What a party is in an agreement.</summary>
public enum AgreementRole
{
    /// <summary>The community (社区): the residents' committee, the subdistrict or its service centre.</summary>
    Community,

    /// <summary>Who purchases a service (购买主体).</summary>
    Purchaser,

    /// <summary>The community partner (社区合伙人) who performs.</summary>
    Partner,

    /// <summary>Who gives money, goods or its name: a caring merchant, or the legal person that signs for a team.</summary>
    Sponsor,

    /// <summary>The residents, or the owners' committee for them.</summary>
    Residents,

    /// <summary>A platform company whose workers or users are served.</summary>
    Platform,

    /// <summary>The property company (物业服务企业) of the estate.</summary>
    PropertyManager,
}
