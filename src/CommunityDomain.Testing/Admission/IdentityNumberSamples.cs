using System.Globalization;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Makes invented numbers whose check digits are right.</summary>
public static class IdentityNumberSamples
{
    private const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>A unified social credit code.</summary>
    /// <param name="beginning">16 characters of the alphabet of GB 32100; one <c>0</c> and the check character are added.</param>
    public static string CreditCode(string beginning)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        ArgumentOutOfRangeException.ThrowIfNotEqual(beginning.Length, 16, nameof(beginning));
        var code = beginning + "0";
        var weight = 1;
        var sum = 0;
        foreach (var character in code)
        {
            sum += CreditAlphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return code + CreditAlphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>A resident identity number.</summary>
    /// <param name="region">The region code, six digits.</param>
    /// <param name="born">The birth date.</param>
    /// <param name="sequence">The number of the day, 0 to 999; odd for a man.</param>
    public static string Resident(int region, LocalDate born, int sequence)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{region:000000}{born.Year:0000}{born.Month:00}{born.Day:00}{sequence:000}");
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (digits[i] - '0') * ((1 << (17 - i)) % 11);
        return digits + "10X98765432"[sum % 11];
    }
}
