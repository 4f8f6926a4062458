namespace CommunityDomain.Partnerships;

/// <summary>A cell of the matrix.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Form">The legal form of the performing party.</param>
/// <param name="Decision">What holds.</param>
/// <param name="Requirements">The conditions, each with its source; empty unless the decision is conditional.</param>
/// <param name="Basis">The source of the decision on the form.</param>
public sealed record AgreementCell(
    PartnershipMode Mode, Scenario Scenario, LegalForm Form, AgreementDecision Decision, ValueList<AgreementRequirement> Requirements,
    RuleBasis Basis);
