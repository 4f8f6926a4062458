namespace CommunityDomain.Points;

public static partial class PointsErrors
{
    /// <summary><c>points.not-enrolled</c>: the person has no accounts in the programme.</summary>
    /// <param name="person">The person.</param>
    public sealed class NotEnrolled(PersonId person) : DomainError(PointsTexts.Catalogue, "points.not-enrolled", ("Person", person))
    {
        /// <summary>The person.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>points.service-does-not-count</c>: rules of earning stand in the way.</summary>
    /// <param name="service">The service.</param>
    /// <param name="rules">The codes of the rules.</param>
    public sealed class ServiceDoesNotCount(VerifiedServiceId service, ValueList<string> rules)
        : DomainError(PointsTexts.Catalogue, "points.service-does-not-count", ("Service", service), ("Rules", rules))
    {
        /// <summary>The service.</summary>
        public VerifiedServiceId Service { get; } = service;

        /// <summary>The codes of the rules.</summary>
        public ValueList<string> Rules { get; } = rules;
    }
}
