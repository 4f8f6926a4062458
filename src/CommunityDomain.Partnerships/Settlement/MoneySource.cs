namespace CommunityDomain.Partnerships;

/// <summary>Where the money comes from.</summary>
public enum MoneySource
{
    /// <summary>What a purchaser pays for a service (购买服务资金).</summary>
    PurchaseFunds,

    /// <summary>A public-benefit grant (公益创投资金).</summary>
    GrantFunds,

    /// <summary>What users pay for a service.</summary>
    Fees,

    /// <summary>Income of a space that runs as a going concern.</summary>
    OperatingIncome,

    /// <summary>Income from common parts of an estate, which is the owners'.</summary>
    OwnersIncome,

    /// <summary>What was donated or raised from the public.</summary>
    Donations,

    /// <summary>What a sponsor gives for a programme.</summary>
    SponsorFunds,
}
