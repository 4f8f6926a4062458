namespace CommunityDomain;

// GB/T 2260: the province-level divisions. The four digits below them change every year, and old numbers keep the old ones,
// so that they can't be checked.
internal static class Region
{
    private const string Provinces =
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82";

    public static bool IsProvince(ReadOnlySpan<char> two) =>
        char.IsAsciiDigit(two[0]) && char.IsAsciiDigit(two[1]) && Provinces.AsSpan().IndexOf(two) >= 0;
}
