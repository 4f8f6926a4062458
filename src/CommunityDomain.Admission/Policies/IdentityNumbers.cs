using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Check digits without allocation: assessments run by the thousand.</summary>
internal static class IdentityNumbers
{
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static ReadOnlySpan<byte> CreditWeights => [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private static ReadOnlySpan<byte> ResidentWeights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // The provinces of GB/T 2260, Taiwan, Hong Kong, Macao, and the residence permits of residents of Taiwan (830000).
    private static ReadOnlySpan<byte> Provinces =>
        [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83];

    public static bool IsGenuine(DeclaredIdentity identity) => identity.Kind switch
    {
        DeclaredIdentityKind.ResidentIdentityCard => IsResident(identity.Number, out _),
        DeclaredIdentityKind.UnifiedSocialCreditCode => IsCreditCode(identity.Number),
        DeclaredIdentityKind.Passport => identity.Number.Length is >= 5 and <= 20 && AreLettersOrDigits(identity.Number),
        DeclaredIdentityKind.ForeignPermanentResidentCard => IsForeignResident(identity.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(identity), identity.Kind, "The kind of document is not defined."),
    };

    public static LocalDate? BirthDate(DeclaredIdentity? identity) =>
        identity is { Kind: DeclaredIdentityKind.ResidentIdentityCard } && IsResident(identity.Number, out var born) ? born : null;

    private static bool IsCreditCode(ReadOnlySpan<char> code)
    {
        if (code.Length != 18)
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var value = CreditAlphabet.AsSpan().IndexOf(code[i]);
            if (value < 0)
                return false;
            sum += value * CreditWeights[i];
        }
        return CreditAlphabet[(31 - (sum % 31)) % 31] == code[17];
    }

    private static bool IsResident(ReadOnlySpan<char> number, out LocalDate born)
    {
        born = default;
        return HasResidentCheck(number) && Provinces.Contains((byte)Digits(number[..2])) && IsDate(number[6..14], out born);
    }

    private static bool IsForeignResident(ReadOnlySpan<char> number) =>
        number.Length == 18
            ? number[0] == '9' && HasResidentCheck(number) && IsDate(number[6..14], out _)
            : number.Length == 15 && number[..3].ContainsAnyExceptInRange('A', 'Z') == false
                && number[3..].ContainsAnyExceptInRange('0', '9') == false;

    private static bool HasResidentCheck(ReadOnlySpan<char> number)
    {
        if (number.Length != 18 || number[..17].ContainsAnyExceptInRange('0', '9'))
            return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (number[i] - '0') * ResidentWeights[i];
        return "10X98765432"[sum % 11] == number[17];
    }

    private static bool IsDate(ReadOnlySpan<char> digits, out LocalDate date)
    {
        var (year, month, day) = (Digits(digits[..4]), Digits(digits[4..6]), Digits(digits[6..]));
        if (year < 1900 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            date = default;
            return false;
        }
        date = new LocalDate(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }

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
