using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing.Tests;

/// <summary>What every generator is held to.</summary>
internal static class GeneratorLaws
{
    public static List<T> Sample<T>(Gen<T> gen, int count = 2000) => [.. gen.Sample(count, PropertySeed.Rnd(typeof(T).Name), 50)];

    /// <summary>Follows shrinking to its end, the first candidate each time and the last, as a failing test that always fails would.</summary>
    public static void ShrinksToAnEnd<T>(Arbitrary<T> arbitrary, Func<T, bool> valid, Action<T>? end = null, int count = 50)
    {
        foreach (var value in Sample(arbitrary.Generator, count))
        {
            foreach (var pick in new Func<List<T>, T>[] { all => all[0], all => all[^1] })
            {
                var (at, steps) = (value, 0);
                for (var next = arbitrary.Shrinker(at).ToList(); next.Count > 0; next = [.. arbitrary.Shrinker(at)])
                {
                    Assert.All(next, one => Assert.True(valid(one)));
                    at = pick(next);
                    Assert.True(++steps < 5000, "shrinking ends");
                }
                end?.Invoke(at);
            }
        }
    }
}
