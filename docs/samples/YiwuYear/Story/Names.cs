namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Makes names of people and teams. All of them are generated; none is a real person's but by chance.</summary>
public static class Names
{
    /// <summary>A person's name: a surname and one or two syllables.</summary>
    public static string Person(Chance chance, Seeds seeds)
    {
        var given = chance.Pick(seeds.Names.Given) + (chance.Percent(70) ? chance.Pick(seeds.Names.Given) : string.Empty);
        return chance.Pick(seeds.Names.Surnames) + given;
    }
}
