using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A document that an applicant showed. Holds a number that identifies a person: never stored in events, never printed whole.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Number">The number as it is printed, letters in upper case.</param>
/// <param name="ExpiresOn">The last day on which the document is valid, inclusive; <c>null</c> when it has no end.</param>
public sealed record DeclaredIdentity(DeclaredIdentityKind Kind, string Number, LocalDate? ExpiresOn = null)
{
    /// <summary>The kind, and the last two characters of the number.</summary>
    public override string ToString() => Number is { Length: > 2 } ? $"{Kind} …{Number[^2..]}" : Kind.ToString();
}
