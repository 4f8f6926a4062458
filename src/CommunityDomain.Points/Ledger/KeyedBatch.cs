namespace CommunityDomain.Points;

/// <summary>What was sent under an idempotency key, and what became of it.</summary>
internal sealed record KeyedBatch(UInt128 Key, LedgerDigest Content, TransferStatus[] Statuses);
