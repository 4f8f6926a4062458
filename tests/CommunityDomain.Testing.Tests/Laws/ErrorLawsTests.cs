namespace CommunityDomain.Testing.Tests;

public sealed class ErrorLawsTests
{
    [Fact]
    public void Every_error_that_is_not_whole_is_named_with_what_it_lacks()
    {
        var broken = Assert.Throws<LawBrokenException>(() => ErrorLaws.EveryErrorIsWhole(typeof(LawErrors).Assembly));

        Assert.Equal(
            [
                "CommunityDomain.Testing.Tests.LawErrors+NoCode: 'NoCode' is no code",
                "CommunityDomain.Testing.Tests.LawErrors+Swapped.Least is 2, made of 1",
                "CommunityDomain.Testing.Tests.LawErrors+Swapped.Most is 1, made of 2",
                "CommunityDomain.Testing.Tests.LawErrors+Unfilled says: 1 and {Hosts}",
            ],
            broken.Message.Split('\n'));
    }

    [Fact]
    public void An_assembly_without_errors_has_none() => Assert.Equal(0, ErrorLaws.EveryErrorIsWhole(typeof(Instant).Assembly));
}
