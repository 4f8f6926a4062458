using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_3Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.3"];

    [Fact]
    public void Red_Spanner_is_filed_in_April_2023_then_registered_and_its_hours_stay()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("repairs recorded before the conversion", "2,300"), _row.Evidence);
        Assert.Contains(("service minutes before and after", "138,000"), _row.Evidence);
        Assert.Contains(("filed on", "2023-04-12"), _row.Evidence);
        Assert.Contains(("legal forms", "NeighbourhoodTeam → RecordFiled → SocialServiceInstitution"), _row.Evidence);
    }

    [Fact]
    public void Contracts_are_asked_and_one_that_declines_stays_behind()
    {
        Assert.Contains(("contracts that went over to the RecordFiled", "1"), _row.Evidence);
        Assert.Contains(("contracts that went over to the SocialServiceInstitution", "2"), _row.Evidence);
        Assert.Contains(("contracts that stayed when it became a SocialServiceInstitution", "1"), _row.Evidence);
    }
}
