namespace CommunityDomain.Points;

/// <summary>Where a ledger's journal stands: publish it, and nobody can rewrite or cut what came before unnoticed.</summary>
/// <param name="Sequence">The sequence number of the last record.</param>
/// <param name="Hash">The hash over the chain of blocks up to it.</param>
public readonly record struct LedgerHead(long Sequence, LedgerDigest Hash);
