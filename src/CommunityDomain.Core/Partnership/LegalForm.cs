namespace CommunityDomain;

/// <summary>The legal form of a party.</summary>
public enum LegalForm
{
    /// <summary>An informal neighbourhood team (社区小队伍): not a legal person, signs nothing in its own name.</summary>
    NeighbourhoodTeam,

    /// <summary>A record-filed community social organisation (备案社区社会组织): not a legal person.</summary>
    RecordFiled,

    /// <summary>A registered association (社会团体).</summary>
    RegisteredAssociation,

    /// <summary>A social service institution (社会服务机构, 民办非企业单位).</summary>
    SocialServiceInstitution,

    /// <summary>A foundation (基金会).</summary>
    Foundation,

    /// <summary>An enterprise (企业).</summary>
    Enterprise,

    /// <summary>A self-employed household business (个体工商户).</summary>
    SelfEmployed,

    /// <summary>A natural person (个人).</summary>
    Individual,

    /// <summary>A public institution (事业单位).</summary>
    Institution,

    /// <summary>A self-governing body: a residents' or villagers' committee (群众性自治组织).</summary>
    SelfGoverningBody,

    /// <summary>A state organ (国家机关): purchases, is never a contractor.</summary>
    StateOrgan,
}
