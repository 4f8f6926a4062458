namespace CommunityDomain;

/// <summary>What is known of a natural person by name (个人信息): kept beside events and journals, never in them, so that it can be erased.</summary>
/// <param name="Person">The pseudonym under which events name the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Document">The document by which the person showed who he is, <c>null</c> when none was asked for.</param>
/// <param name="Telephone">The telephone number, <c>null</c> when not given.</param>
/// <param name="Address">The address, <c>null</c> when not given.</param>
/// <remarks>Immutable; equal when all fields are. Written as its pseudonym alone: who needs a field asks for it.</remarks>
public sealed record PersonalRecord(
    PersonId Person, string Name, IdentityDocument? Document = null, string? Telephone = null, string? Address = null)
{
    /// <summary>The pseudonym, and nothing that tells who it is.</summary>
    public override string ToString() => $"{nameof(PersonalRecord)} {Person}";
}
