namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>The refusals of the hosting layer.</summary>
public static class HostingErrors
{
    /// <summary><c>hosting.not-authorised</c>: the host does not let him do this here.</summary>
    /// <param name="role">The role in which he acts.</param>
    /// <param name="verb">The verb that was to be tried.</param>
    /// <param name="community">The community.</param>
    public sealed class NotAuthorised(Role role, Enum verb, CommunityId community)
        : DomainError(HostingTexts.Catalogue, "hosting.not-authorised", ("Role", role), ("Verb", verb), ("Community", community))
    {
        /// <summary>The role in which he acts.</summary>
        public Role Role { get; } = role;

        /// <summary>The verb that was to be tried.</summary>
        public Enum Verb { get; } = verb;

        /// <summary>The community.</summary>
        public CommunityId Community { get; } = community;
    }
}
