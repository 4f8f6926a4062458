namespace CommunityDomain.Partnerships;

/// <summary>What an invariant rests on and in which regimes it holds.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="Regimes">The regimes in which it holds.</param>
/// <param name="Basis">The source.</param>
public sealed record ProcurementRule(ProcurementInvariant Invariant, ValueList<ProcurementRegime> Regimes, RuleBasis Basis);
