namespace CommunityDomain.Tests;

public sealed class CommunityTreeTests
{
    private static readonly CommunityId City = new(1), Town = new(2), Grid = new(3), OtherTown = new(4);

    private static readonly CommunityTree Tree = CommunityTree.Create(
    [
        new(Grid, "Grid", CommunityLevel.Grid, Town),
        new(Town, "Town", CommunityLevel.TownOrSubdistrict, City),
        new(OtherTown, "Other town", CommunityLevel.TownOrSubdistrict, City),
        new(City, "City", CommunityLevel.City),
    ]).Value;

    [Fact]
    public void Ancestors_come_nearest_first() =>
        Assert.Equal([Town, City], Tree.Ancestors(Grid).Value.Select(community => community.Id));

    [Fact]
    public void IsWithin_holds_for_itself_and_its_ancestors_only()
    {
        Assert.True(Tree.IsWithin(Grid, Grid).Value);
        Assert.True(Tree.IsWithin(Grid, City).Value);
        Assert.False(Tree.IsWithin(City, Grid).Value);
        Assert.False(Tree.IsWithin(Grid, OtherTown).Value);
    }

    [Fact]
    public void Inherited_nearest_replacement_wins()
    {
        var setting = new Inherited<string>("everywhere").Replace(City, "city").Replace(Town, "town");
        Assert.Equal("town", setting.For(Tree, Grid).Value);
        Assert.Equal("city", setting.For(Tree, OtherTown).Value);
        Assert.Equal("core.unknown-community", ((DomainError)setting.For(Tree, new(9)).Errors[0]).Code);
    }

    [Fact]
    public void Create_gives_every_refusal() => Assert.Equal(
        ["core.duplicate-id", "core.levels-do-not-nest", "core.unknown-community"],
        CommunityTree.Create(
        [
            new(City, "City", CommunityLevel.City),
            new(City, "City again", CommunityLevel.City),
            new(Town, "Its own parent", CommunityLevel.TownOrSubdistrict, Town),
            new(Grid, "Orphan", CommunityLevel.Grid, new(9)),
        ]).Errors.Select(error => ((DomainError)error).Code));
}
