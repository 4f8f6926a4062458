namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.not-a-mentor</c>: the person is no mentor of the group.</summary>
    /// <param name="person">The person.</param>
    public sealed class NotAMentor(PersonId person) : DomainError(AdmissionTexts.Catalogue, "admission.not-a-mentor", ("Person", person))
    {
        /// <summary>The person.</summary>
        public PersonId Person { get; } = person;
    }
}
