using System.Runtime.CompilerServices;

namespace CommunityDomain.Volunteering;

/// <summary>The numbers of volunteers and shifts run from 0; one that a problem does not have is an error of the program.</summary>
internal static class Numbers
{
    public static int Within(int number, int count, [CallerArgumentExpression(nameof(number))] string? name = null)
    {
        if ((uint)number >= (uint)count)
            Throw(number, count, name);
        return number;
    }

    private static void Throw(int number, int count, string? name) =>
        throw new ArgumentOutOfRangeException(name, number, $"Numbers run from 0 to {count - 1}.");
}
