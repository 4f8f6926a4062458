using FluentResults;

namespace CommunityDomain;

// What the types with one written form share.
internal static class Texts
{
    public static string Only(ReadOnlySpan<char> format, string what, string text) => format is "" or "G"
        ? text
        : throw new FormatException($"The format '{format}' of {what} is not known.");

    public static bool TryWrite(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }

    public static T Read<T>(Result<T> read) => read.IsSuccess ? read.Value : throw new FormatException(read.Errors[0].Message);
}
