namespace CommunityDomain.Points;

/// <summary>What became of the opening of an account: done, or the one reason why not.</summary>
/// <remarks>The numeric order is the precedence; the numbers never change.</remarks>
public enum AccountStatus : byte
{
    /// <summary>The account is open.</summary>
    Opened = 0,

    /// <summary>The instant given lies before the ledger's last record; nothing was done.</summary>
    TimeWentBack = 1,

    /// <summary>The journal has no room; nothing was done.</summary>
    JournalFull = 3,

    /// <summary>The journal could not be written; nothing was done.</summary>
    JournalFailed = 4,

    /// <summary>The id is zero.</summary>
    IdZero = 20,

    /// <summary>The id is the maximum.</summary>
    IdMax = 21,

    /// <summary>The id was opened with another unit.</summary>
    ExistsWithDifferentUnit = 30,

    /// <summary>The id was opened with another kind.</summary>
    ExistsWithDifferentKind = 31,

    /// <summary>The id was opened with another code.</summary>
    ExistsWithDifferentCode = 32,

    /// <summary>The id was opened with another floor.</summary>
    ExistsWithDifferentFloor = 33,

    /// <summary>The id was opened with another ceiling.</summary>
    ExistsWithDifferentCeiling = 34,

    /// <summary>The id was opened with another expiry policy or lot priority.</summary>
    ExistsWithDifferentExpiry = 35,

    /// <summary>The very same account was opened before: a retry, done once.</summary>
    Exists = 40,

    /// <summary>The unit is zero.</summary>
    UnitZero = 50,

    /// <summary>The code is zero.</summary>
    CodeZero = 51,

    /// <summary>The excess account is the account itself.</summary>
    ExcessAccountSame = 60,

    /// <summary>There is no such excess account.</summary>
    ExcessAccountNotFound = 61,

    /// <summary>The excess account counts another unit.</summary>
    ExcessAccountUnitDiffers = 62,

    /// <summary>The excess account has a ceiling of its own.</summary>
    ExcessAccountHasCeiling = 63,

    /// <summary>The account for expired points is the account itself.</summary>
    ExpiredAccountSame = 70,

    /// <summary>There is no such account for expired points.</summary>
    ExpiredAccountNotFound = 71,

    /// <summary>The account for expired points counts another unit.</summary>
    ExpiredAccountUnitDiffers = 72,

    /// <summary>The account for expired points has a floor, a ceiling or lots of its own.</summary>
    ExpiredAccountHasLimits = 73,
}
