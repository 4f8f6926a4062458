using System.Globalization;
using CommunityDomain.Partnerships;
using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class ResourceLinkingPage
{
    [Fact]
    public void A_round_is_proven_explains_misses_and_a_link_is_offered()
    {
        var (now, answerBy, officer, zhHans) = (RegisterGenerators.Now, RegisterGenerators.AnswerBy, PurchaseExample.Clerk, CultureInfo.GetCultureInfo("zh-Hans"));
        var (weights, id) = (new MatchWeights(100, 50, 1), new LinkProposalId(9));
        var declined = new HashSet<(RegisterEntryId, RegisterEntryId)>();
        var terms = new EntryTerms(
            EntrySide.Demand, new(0xD0), new(Scenario.Services, PartnershipMode.ResourceLinking), "company for elders", "care", [new(0x61)],
            now + Duration.FromDays(20), now + Duration.FromDays(100), 1, ["first aid"], ["elders"], now + Duration.FromDays(60));
        var offers = terms with { Side = EntrySide.Supply, Party = new(0x50) };
        var demand = RegisterGenerators.Open(1, terms);
        var supply = RegisterGenerators.Open(5, offers);
        RegisterEntry[] demands = [demand];
        RegisterEntry[] supplies =
        [
            RegisterGenerators.Open(2, offers with { Qualifications = [] }), RegisterGenerators.Open(3, offers with { Qualifications = [] }),
            RegisterGenerators.Open(4, offers with { Category = "repair" }),
        ];
        // guide:begin
        Result<MatchRound> round = MatchRound.Run(demands, supplies, MatchObjective.MaximumWeight, weights, answerBy, declined, now);
        Shown(round.Value.IsProven());
        foreach (EntryOutcome outcome in round.Value.Demands)
            Console.WriteLine(outcome.Explain(zhHans));

        Result<LinkChange> offered = LinkProposal.Offer(id, demand, supply, 1, MatchObjective.MaximumWeight, answerBy, officer, now);
        // guide:end
        Assert.True(round.Value.IsProven());
        Assert.Equal("未匹配；原因：2 个缺少所需资质, 1 个类别不同", round.Value.Demands[0].Explain(zhHans));
        Assert.True(offered.IsSuccess);
    }
}
