namespace CommunityDomain;

// One character at each end: enough to tell two of somebody's documents apart, too little to tell who or how old he is.
internal static class Mask
{
    public static string Of(ReadOnlySpan<char> text) =>
        text.Length < 3 ? new string('*', text.Length) : $"{text[0]}{new string('*', text.Length - 2)}{text[^1]}";
}
