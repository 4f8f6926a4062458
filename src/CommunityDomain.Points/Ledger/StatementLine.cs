namespace CommunityDomain.Points;

/// <summary>One line of a statement: a record, what it changed, and from which lots.</summary>
/// <param name="Record">The record.</param>
/// <param name="Change">What it added to each sum of the account; pending sums can fall.</param>
/// <param name="Balance">The sums after it.</param>
/// <param name="Lots">The account's lots that it opened, drew, or gave back.</param>
public sealed record StatementLine(LedgerRecord Record, AccountBalance Change, AccountBalance Balance, ValueList<LotMovement> Lots);
