namespace CommunityDomain.Partnerships;

/// <summary>What a supervision plan knows.</summary>
public sealed record SupervisionPlanState : AggregateState<SupervisionPlanId>
{
    /// <summary>The community that is supervised: a town, a subdistrict, a residents' community.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>What falls due.</summary>
    public required SupervisionCadence Cadence { get; init; }

    /// <summary>Where it stands.</summary>
    public SupervisionPlanStatus Status { get; init; }

    /// <summary>What was filed, in order.</summary>
    public ValueList<SupervisionFiled> Filed { get; init; }

    /// <summary>What was found, in order.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>The good practice that was promoted, in order.</summary>
    public ValueList<GoodPractice> Promoted { get; init; }
}
