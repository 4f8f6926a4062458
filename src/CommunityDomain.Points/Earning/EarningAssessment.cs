namespace CommunityDomain.Points;

/// <summary>What a service earns and why: the verdicts on whether it counts, and the count, line by line.</summary>
/// <param name="Service">The service.</param>
/// <param name="Verdicts">Whether it counts: every rule's verdict.</param>
/// <param name="Lines">The count, a line a step; empty when it does not count.</param>
/// <param name="Points">The points that the person gets.</param>
/// <param name="Donated">The points over a cap that go to the donation account.</param>
public sealed record EarningAssessment(VerifiedService Service, Assessment Verdicts, ValueList<EarningLine> Lines, long Points, long Donated)
{
    /// <summary>Whether the service counts.</summary>
    public bool Counts => Verdicts.Outcome == AssessmentOutcome.Passed;

    /// <summary>The service minutes that are recorded for life: all of them, whatever the points are capped at; 0 when it does not count.</summary>
    public long Minutes => Counts ? Service.Minutes : 0;

    /// <summary>This count as it stands in later ones.</summary>
    public EarnedService ToEarned() => new(Service, Points);
}
