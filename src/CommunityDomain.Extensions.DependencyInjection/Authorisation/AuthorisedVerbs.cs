using FluentResults;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Asks the host's <see cref="IAuthorisation"/> before a verb is tried.</summary>
/// <remarks>Immutable; as safe for concurrent use as the host's answer is.</remarks>
public sealed class AuthorisedVerbs
{
    private readonly IAuthorisation _authorisation;

    /// <summary>Asks <paramref name="authorisation"/>.</summary>
    /// <param name="authorisation">The host's answer.</param>
    public AuthorisedVerbs(IAuthorisation authorisation)
    {
        ArgumentNullException.ThrowIfNull(authorisation);
        _authorisation = authorisation;
    }

    /// <summary>Tries a verb if he may.</summary>
    /// <typeparam name="T">What the verb gives.</typeparam>
    /// <param name="by">Who acts, and in what role.</param>
    /// <param name="verb">The verb, of the aggregate's enum of verbs.</param>
    /// <param name="community">The community to which the aggregate belongs.</param>
    /// <param name="act">Tries the verb.</param>
    /// <param name="cancellation">Ends the question; the verb itself is never cut off.</param>
    /// <returns>What the verb gave, or <c>hosting.not-authorised</c>; then it was not tried.</returns>
    public async ValueTask<Result<T>> TryAsync<T>(
        Actor by, Enum verb, CommunityId community, Func<Result<T>> act, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(verb);
        ArgumentNullException.ThrowIfNull(act);
        return await _authorisation.MayAsync(by, verb, community, cancellation)
            ? act()
            : Result.Fail<T>(new HostingErrors.NotAuthorised(by.Role, verb, community));
    }
}
