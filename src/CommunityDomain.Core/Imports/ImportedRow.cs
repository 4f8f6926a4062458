namespace CommunityDomain;

/// <summary>A row of an import and what became of it.</summary>
/// <param name="Number">The number of the row, from 1.</param>
/// <param name="Key">The key by which the source tells its rows apart; it must be no personal data.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Errors">Why it was refused, each with its code; empty otherwise.</param>
public sealed record ImportedRow(int Number, string Key, ImportOutcome Outcome, ValueList<DomainError> Errors);
