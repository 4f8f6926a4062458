namespace CommunityDomain.Volunteering;

/// <summary>Why a written agreement is due before service (志愿服务条例 art. 12; 浙江省志愿服务条例 art. 21). A dangerous duty post is a ground by itself.</summary>
public enum AgreementGround
{
    /// <summary>There may be a danger to the person.</summary>
    Danger,

    /// <summary>Foreigners are concerned.</summary>
    ForeignNationals,

    /// <summary>The service lasts a month or longer.</summary>
    MonthOrLonger,

    /// <summary>The event is large.</summary>
    LargeEvent,

    /// <summary>The service is outside the province.</summary>
    OutsideProvince,

    /// <summary>A party asks for it.</summary>
    OnRequest,
}
