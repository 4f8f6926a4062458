namespace CommunityDomain.Admission;

/// <summary>A contract that asks for novation (合同主体变更).</summary>
/// <param name="Contract">The host's reference to the contract.</param>
/// <param name="Outcome">What its other side says.</param>
public sealed record ContractNovation(string Contract, NovationOutcome Outcome = NovationOutcome.Asked);
