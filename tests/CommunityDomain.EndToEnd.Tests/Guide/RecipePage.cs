using System.Globalization;
using CommunityDomain.Admission;
using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class RecipePage
{
    private static readonly CultureInfo ZhHans = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Verbs_give_the_next_one_or_every_refusal_and_the_table_names_what_is_legal()
    {
        var (id, community, terms, officer, now) = (new RecruitmentCallId(1), AdmissionFlow.CallingCommunity, AdmissionFlow.Call().Terms, AdmissionFlow.Officer, AdmissionFlow.Start);
        var (zhHans, earlier) = (ZhHans, terms.ClosesAt - Duration.FromDays(1));
        // guide:begin
        Result<RecruitmentCall> drafted = RecruitmentCall.Draft(id, community, terms, officer, now);
        RecruitmentCall call = drafted.Value.Publish(officer, now).Value;

        Shown(call.Status);
        Shown(call.Version);
        Shown(call.Changes);
        // guide:end
        Assert.Equal((CallStatus.Published, 2L, 2), (call.Status, call.Version, call.Changes.Count));
        Assert.Equal(CallStatus.Draft, drafted.Value.Status);
        // guide:begin
        Result<RecruitmentCall> amended = call.Amend(call.Terms with { Capacity = 1, ClosesAt = earlier }, "fewer", officer, now);
        foreach (DomainError error in amended.Errors)
            Console.WriteLine($"{error.Code}: {error.Explain(zhHans)}");
        // guide:end
        var narrows = Assert.IsType<DomainError>(Assert.Single(amended.Errors), exactMatch: false);
        Assert.Equal("admission.amendment-narrows: 修改会缩减已发布招募的承诺：capacity, window。", $"{narrows.Code}: {narrows.Explain(zhHans)}");
        // guide:begin
        Shown(RecruitmentCall.Lifecycle.Legal(call.Status));
        Shown(RecruitmentCall.Lifecycle.ToMermaid());
        // guide:end
        Assert.Equal([CallVerb.Amend, CallVerb.Fill, CallVerb.Release, CallVerb.Close, CallVerb.Cancel], RecruitmentCall.Lifecycle.Legal(call.Status));
    }
}
