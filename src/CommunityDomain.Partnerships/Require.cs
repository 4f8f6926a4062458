using System.Runtime.CompilerServices;

namespace CommunityDomain.Partnerships;

internal static class Require
{
    // An undefined enum is a programmer's error, not a refusal.
    public static void Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new ArgumentOutOfRangeException(name, value, $"{value} is not a defined {typeof(T).Name}.");
    }
}
