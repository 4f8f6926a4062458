namespace CommunityDomain.Points;

/// <summary>What the rules of earning judge: a service, and what the same person earned before.</summary>
/// <param name="Service">The service.</param>
/// <param name="Earlier">What was counted before: at least that of the same activity and of the same month. Other people's is not looked at.</param>
public sealed record EarningFacts(VerifiedService Service, ValueList<EarnedService> Earlier)
{
    /// <summary>What the same person earned before, without this very service; each service once, however often it is listed.</summary>
    public IEnumerable<EarnedService> Own =>
        Earlier.Where(one => one.Service.Person == Service.Person && one.Service.Id != Service.Id).DistinctBy(one => one.Service.Id);
}
