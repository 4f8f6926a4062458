using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Whether a declared number is one of its kind, as Core reads it. Says yes or no without allocating for a resident's: assessments run by the thousand.</summary>
internal static class IdentityNumbers
{
    public static bool IsGenuine(DeclaredIdentity identity) => identity.Kind switch
    {
        DeclaredIdentityKind.ResidentIdentityCard => Resident(identity) is not null,
        DeclaredIdentityKind.UnifiedSocialCreditCode => UnifiedSocialCreditCode.TryParse(identity.Number, null, out _),
        DeclaredIdentityKind.Passport => identity.Number is { Length: >= 5 and <= 20 } && AreLettersOrDigits(identity.Number),
        DeclaredIdentityKind.ForeignPermanentResidentCard => IdentityDocument.OfPermanentResidentCard(identity.Number).IsSuccess,
        _ => throw new ArgumentOutOfRangeException(nameof(identity), identity.Kind, "The kind of document is not defined."),
    };

    public static LocalDate? BirthDate(DeclaredIdentity? identity) =>
        identity is { Kind: DeclaredIdentityKind.ResidentIdentityCard } ? Resident(identity)?.BirthDate : null;

    // Core reads dates from 1800 on; nobody who answers for a party today was born before 1900.
    private static ResidentIdentityNumber? Resident(DeclaredIdentity identity) =>
        ResidentIdentityNumber.TryParse(identity.Number, null, out var number) && number.Kind != IdentityNumberKind.PermanentResidentCard
            && number.BirthDate.Year >= 1900
            ? number
            : null;

    // A declared passport does not say who issued it, so that only its form can be looked at.
    private static bool AreLettersOrDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character))
                return false;
        }
        return true;
    }
}
