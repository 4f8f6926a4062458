using CommunityDomain.Testing;

namespace CommunityDomain.Exchange.Tests;

/// <summary>Every error of the package carries what it was made of, and says it whole in both languages.</summary>
public sealed class EveryErrorTests
{
    [Fact]
    public void Every_error_carries_what_it_was_made_of_and_says_it_whole() =>
        Assert.NotEqual(0, ErrorLaws.EveryErrorIsWhole(typeof(ExchangeErrors).Assembly));
}
