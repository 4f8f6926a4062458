using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_12Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.12"];

    [Fact]
    public void Each_recipient_payer_mode_and_source_is_decided()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        // 4 recipients × 11 legal forms × 5 modes × 7 sources.
        Assert.Contains(("cells of recipient × payer × mode × source, each decided with its source", "1,540"), _row.Evidence);
        // Seven kinds of income (linking: fees, sponsors; space: fees, sponsors, takings; co-creation: fees, sponsors), two kinds of enterprise,
        // four payers that may (enterprise, self-employed, individual, committee): 56.
        Assert.Contains(("cells: Consideration", "56"), _row.Evidence);
        // The same, by the three non-profits: 42; and purchase money, to an enterprise that is not tied, by eight forms: 50.
        Assert.Contains(("cells: SeparateSupply", "50"), _row.Evidence);
        // The same seven and a sponsor's in benefit exchange, by the four and the three: 56; donations in three modes, by the three: 9.
        Assert.Contains(("cells: Donation", "65"), _row.Evidence);
        Assert.Contains(("cells: Refused", "1,369"), _row.Evidence);
    }

    [Theory]
    // 17,654.43 net: 500.00 and 8 % of 7,654.43, which is 612.3544. Halves of a fen: 556.175 and 333.705, the first gets it.
    [InlineData(1, "CNY 1112.35 = CNY 556.18 + CNY 333.70 + CNY 222.47")]
    // A loss of 1,250.55 is carried on.
    [InlineData(2, "CNY 0.00 = CNY 0.00 + CNY 0.00 + CNY 0.00")]
    // 10,000.00 less the loss, 8,749.45: 437.4725. Parts 218.735, 131.241, 87.494.
    [InlineData(3, "CNY 437.47 = CNY 218.74 + CNY 131.24 + CNY 87.49")]
    // 0.10 net: half a fen, which goes to the share, and to the greatest part.
    [InlineData(4, "CNY 0.01 = CNY 0.01 + CNY 0.00 + CNY 0.00")]
    [InlineData(5, "CNY -0.01 = CNY -0.01 + CNY 0.00 + CNY 0.00")]
    [InlineData(6, "CNY 50.00 = CNY 25.00 + CNY 15.00 + CNY 10.00")]
    public void Share_is_stated_as_worked_out_by_hand(int statement, string expected) =>
        Assert.Contains(($"share by hand, statement {statement}", expected), _row.Evidence);

    [Fact]
    public void What_is_owed_is_paid_to_the_fen()
    {
        // 556.18 + 218.74 + 25.00; 333.70 + 131.24 + 15.00; 222.47 + 87.49 + 10.00; together 1,599.82 = 1,112.35 + 437.47 + 50.00.
        Assert.Contains(("share by hand, owed to recipient 1", "CNY 799.92"), _row.Evidence);
        Assert.Contains(("share by hand, owed to recipient 2", "CNY 479.94"), _row.Evidence);
        Assert.Contains(("share by hand, owed to recipient 3", "CNY 319.96"), _row.Evidence);
        // A thousand shares for twelve months.
        Assert.Contains(("shares generated and settled", "1,000"), _row.Evidence);
        Assert.Contains(("statements worked out again, exact to the fen", "12,000"), _row.Evidence);
    }

    [Fact]
    public void Talents_and_mentors_are_told_too()
    {
        Assert.Contains(("exchanges and trainings held by mentors", "125"), _row.Evidence);
        Assert.Contains(("person-times trained", "3,000"), _row.Evidence);
    }
}
