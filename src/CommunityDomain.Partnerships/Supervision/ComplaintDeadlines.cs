namespace CommunityDomain.Partnerships;

/// <summary>Until when a complaint is taken up and answered, in working days after it was received or escalated.</summary>
/// <param name="Accept">To take it up or not, 1 to 10,000.</param>
/// <param name="Answer">To answer, counted from the day on which it was taken up or escalated, 1 to 10,000.</param>
/// <param name="Basis">The source.</param>
public sealed record ComplaintDeadlines(int Accept, int Answer, RuleBasis Basis)
{
    /// <summary>Five working days to take up, ten to answer.</summary>
    public static ComplaintDeadlines Default { get; } = new(5, 10, RuleBasis.Design("short enough that the complainant still waits"));
}
