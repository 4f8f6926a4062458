namespace CommunityDomain.Points;

/// <summary><c>POI-EVIDENCE</c>: what a service is worth by how well it is evidenced, in percent; fractions of a point are dropped.</summary>
public sealed class EvidenceShare : EarningStep
{
    /// <summary>Sets the percentages, from 0 to 100.</summary>
    /// <param name="selfReported">For the volunteer's own word; 50 unless given.</param>
    /// <param name="attested">For another's word; 100 unless given.</param>
    public EvidenceShare(int selfReported = 50, int attested = 100)
        : base(PointsTexts.Catalogue, new("POI-EVIDENCE"), RuleBasis.Practice("Ruian: two tiers of evidence; the shares are Design"),
            ("SelfReported", selfReported), ("Attested", attested))
    {
        foreach (var percent in (ReadOnlySpan<int>)[selfReported, attested])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(percent);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        }
        (SelfReported, Attested) = (selfReported, attested);
    }

    /// <summary>For the volunteer's own word, in percent.</summary>
    public int SelfReported { get; }

    /// <summary>For another's word, in percent.</summary>
    public int Attested { get; }

    /// <inheritdoc/>
    public override long Apply(EarningFacts facts, long points)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Service.Evidence switch
        {
            ServiceEvidence.SelfReported => (long)((Int128)points * SelfReported / 100),
            ServiceEvidence.Attested => (long)((Int128)points * Attested / 100),
            _ => points,
        };
    }
}
