namespace CommunityDomain.Admission;

/// <summary>What a leaving partner did with the personal data that it held (个人信息保护法 art. 47).</summary>
public enum PersonalDataHandling
{
    /// <summary>Nothing yet.</summary>
    Kept,

    /// <summary>Gave it back.</summary>
    Returned,

    /// <summary>Deleted it.</summary>
    Deleted,

    /// <summary>It held none.</summary>
    NoneHeld,
}
