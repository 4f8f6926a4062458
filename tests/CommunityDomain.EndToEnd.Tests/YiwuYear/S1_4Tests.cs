using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_4Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.4"];

    [Fact]
    public void Each_scenario_mode_and_legal_form_is_decided_and_each_scenario_and_mode_has_an_agreement()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        // 5 scenarios × 5 modes × 11 legal forms.
        Assert.Contains(("cells decided, each with its source", "275"), _row.Evidence);
        Assert.Contains(("agreements in force, one a scenario and mode", "25"), _row.Evidence);
    }

    [Fact]
    public void Refused_are_organs_that_never_contract_trade_or_raise_funds_and_persons_who_run_a_space()
    {
        // State organs in service purchase, shared space and co-creation, individuals in shared space: four, in each of five scenarios.
        Assert.Contains(("cells refused", "20"), _row.Evidence);
        // Linking by the nine forms that are no team, in the four scenarios without danger: 36.
        // Shared space by an enterprise, a household, a committee, likewise: 12. Co-creation by a committee, in governance, development, services: 3.
        // Benefit exchange by the seven forms that are neither team, institution nor organ, in development, services and prosperity: 21.
        Assert.Contains(("cells allowed", "72"), _row.Evidence);
        Assert.Contains(("cells conditional", "183"), _row.Evidence);
    }
}
