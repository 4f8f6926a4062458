using NodaTime;

namespace CommunityDomain.Points;

/// <summary><c>POI-ATTEST</c>: somebody attested the service, and not the volunteer himself.</summary>
/// <remarks>What a system recorded at both ends needs nobody; a self-report without another's word is a missing fact.</remarks>
public sealed class NobodyAttestsOwnService()
    : Rule<EarningFacts>(PointsTexts.Catalogue, new("POI-ATTEST"), EarningStages.Count,
        RuleBasis.Statute("志愿服务记录与证明出具办法(试行) art. 7: true, complete", new LocalDate(2021, 2, 1)))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(EarningFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var service = facts.Service;
        if (service.AttestedBy == service.Person)
            return Fail(("Person", service.Person));
        return service.AttestedBy is null && service.Evidence != ServiceEvidence.SystemCheckIn ? Unknown() : Pass();
    }
}
