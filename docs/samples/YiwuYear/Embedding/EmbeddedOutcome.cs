namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What came of the embedded story.</summary>
/// <param name="Digest">The SHA-256 of every event, state, refusal, roster and ledger digest, in order.</param>
/// <param name="Aggregates">How many aggregates went through JSON and came back the same.</param>
/// <param name="Events">How many events they have.</param>
/// <param name="Places">How many places of the roster were filled, proposed and accepted.</param>
/// <param name="Minutes">The service minutes that were earned.</param>
/// <param name="Points">The points that were earned.</param>
/// <param name="Settled">What the sponsor is paid.</param>
internal sealed record EmbeddedOutcome(string Digest, int Aggregates, int Events, int Places, long Minutes, long Points, Money Settled);
