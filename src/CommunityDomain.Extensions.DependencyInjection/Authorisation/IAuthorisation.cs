namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Who may do what: the host's to say. The law's own limits (recusal, self-attestation) are the domain's and hold besides.</summary>
public interface IAuthorisation
{
    /// <summary>Whether somebody may try a verb in a community.</summary>
    /// <param name="by">Who acts, and in what role.</param>
    /// <param name="verb">The verb, of the aggregate's enum of verbs.</param>
    /// <param name="community">The community to which the aggregate belongs.</param>
    /// <param name="cancellation">Ends the question.</param>
    ValueTask<bool> MayAsync(Actor by, Enum verb, CommunityId community, CancellationToken cancellation);
}
