namespace CommunityDomain.Admission;

/// <summary>On which list of the market or civil-affairs regulator a party stands.</summary>
public enum RegulatorListing
{
    /// <summary>On none.</summary>
    None,

    /// <summary>Abnormal operation (经营异常名录, 活动异常名录).</summary>
    AbnormalOperation,

    /// <summary>Serious violation and loss of credit (严重违法失信名单).</summary>
    SeriousViolation,
}
