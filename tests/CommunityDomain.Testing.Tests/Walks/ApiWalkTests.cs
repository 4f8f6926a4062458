namespace CommunityDomain.Testing.Tests;

public sealed class ApiWalkTests
{
    // Those that build rosters as large as a county's.
    private static readonly Type[] Large = [typeof(RosterInstance), typeof(ShiftTypesInstance), typeof(PopulationInstance)];

    /// <summary>Whatever is called with whatever there is: it succeeds, refuses with an error, or names an error of the program; nulls and undefined
    /// values are taken nowhere.</summary>
    [Fact]
    public void Nothing_goes_wrong_inside()
    {
        var seed = unchecked((int)(PropertySeed.Of(nameof(ApiWalk)) ?? (ulong)Random.Shared.NextInt64()));
        var walk = new ApiWalk(
            seed, StaticMethods.Packages.SelectMany(package => package.GetExportedTypes()), typeof(ManualClock).Assembly.GetExportedTypes().Except(Large));

        walk.Go(40_000 * PropertySeed.Times);

        Assert.True(walk.Faults.Count == 0, $"seed {seed}\n{string.Join('\n', walk.Faults.Select(fault => $"{fault.Key}: {fault.Value}"))}");
        Assert.True(walk.Succeeded.Count >= 2_000, $"{walk.Succeeded.Count} of {walk.Offered} succeeded");
    }
}
