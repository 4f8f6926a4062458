namespace CommunityDomain.Volunteering;

/// <summary>What a roster of real volunteers and shifts is worth, beside the priority of each shift's places.</summary>
public sealed record RosterObjective
{
    /// <summary>Fairness of 20, minima at twice a usual place.</summary>
    public static RosterObjective Default { get; } = new();

    /// <summary>Fairness: the k-th shift of a volunteer costs (k − 1) times this. From 0.</summary>
    public int FairnessStep { get; init; } = 20;

    /// <summary>What each place that is missing from a shift's minimum costs on top of its priority. From 0.</summary>
    public int MinimumWeight { get; init; } = 2_000;

    /// <summary>What each person over a shift's target costs on top of its priority, so that none are sent without need. From 0.</summary>
    public int OverTargetWeight { get; init; } = 200;

    /// <summary>What each shift costs that a volunteer promised and does not get. From 0.</summary>
    public int PromiseWeight { get; init; } = 50;

    /// <summary>Continuity: what it is worth that a volunteer serves at a post where he served before. From 0.</summary>
    public int ContinuityWeight { get; init; } = 15;

    /// <summary>The rest between two shifts of a volunteer who asks for none, in minutes. From 0.</summary>
    public int UsualRest { get; init; }
}
