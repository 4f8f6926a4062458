namespace CommunityDomain.Volunteering;

/// <summary>What a duty post asks of those who fill it; judged on the day of each shift.</summary>
/// <param name="Qualifications">Qualifications that must hold, all of them.</param>
/// <param name="Trainings">Trainings that must count, all of them.</param>
/// <param name="LeastAge">The least age in completed years; <c>null</c> for none.</param>
/// <param name="GreatestAge">The greatest age in completed years; <c>null</c> for none.</param>
/// <param name="Dangerous">Whether there may be a danger to the person: no minors, insurance and a written agreement first.</param>
/// <param name="WithMinors">Whether the work is near minors: a clean check of the last year first.</param>
/// <param name="WithinMetres">How far from home it may lie in a straight line; <c>null</c> for any distance.</param>
/// <param name="Teams">The teams that it is kept for; none for everybody.</param>
public sealed record PostRequirements(
    ValueList<QualificationCode> Qualifications = default, ValueList<TrainingCode> Trainings = default, int? LeastAge = null,
    int? GreatestAge = null, bool Dangerous = false, bool WithMinors = false, int? WithinMetres = null, ValueList<TeamId> Teams = default)
{
    /// <summary>Nothing is asked.</summary>
    public static PostRequirements None { get; } = new();

    internal Refusals Faults() =>
        new Refusals()
            .When(Qualifications.Any(code => string.IsNullOrWhiteSpace(code.Value)), () => new CoreErrors.Empty("qualification"))
            .When(Trainings.Any(code => string.IsNullOrWhiteSpace(code.Value)), () => new CoreErrors.Empty("training"))
            .When(LeastAge < 0, () => new CoreErrors.OutOfRange("least age", LeastAge!.Value, 0, int.MaxValue))
            .When(WithinMetres < 0, () => new CoreErrors.OutOfRange("distance", WithinMetres!.Value, 0, int.MaxValue))
            .When(GreatestAge < LeastAge, () => new VolunteeringErrors.AgesReversed(LeastAge!.Value, GreatestAge!.Value));
}
