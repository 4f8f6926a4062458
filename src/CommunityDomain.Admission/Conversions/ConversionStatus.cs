namespace CommunityDomain.Admission;

/// <summary>Where a conversion stands.</summary>
public enum ConversionStatus
{
    /// <summary>The partner asked for it.</summary>
    Requested,

    /// <summary>The rules of the new form are met.</summary>
    Reviewed,

    /// <summary>Filed or registered; contracts are asked whether they go over (novation).</summary>
    Registered,

    /// <summary>The partner has the new form.</summary>
    Completed,

    /// <summary>Refused, with reasons.</summary>
    Refused,

    /// <summary>Taken back by the partner.</summary>
    Withdrawn,
}
