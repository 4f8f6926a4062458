namespace CommunityDomain.Partnerships;

/// <summary>Where an income share stands.</summary>
public enum IncomeShareStatus
{
    /// <summary>Statements are made.</summary>
    Open,

    /// <summary>Nothing is stated any more.</summary>
    Closed,
}
