using System.Globalization;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class EligibilityPage
{
    [Fact]
    public void One_is_told_why_not_and_a_population_is_screened()
    {
        var instance = PopulationInstance.Generate(2000, 5, ExchangeExample.Zone);
        var (candidates, zhHans) = (instance.Candidates, CultureInfo.GetCultureInfo("zh-Hans"));
        var post = new DutyPost(new(1), "Crossing 17", new("Crossing 17", new CommunityId(4)), new(1, 2, 3), PostRequirements.None);
        var officer = new Actor(new(7), Role.CommunityOfficer);
        var now = Instant.FromUtc(2026, 3, 1, 1, 0);
        var activity = Activity.Draft(new(1), new(4), new("Saturday Civilisation Action", new PartyId(200), ServiceNature.Volunteer, "Asia/Shanghai"), officer, now)
            .Bind(one => one.AddPost(post, officer, now)).Value;
        var shift = Shift.Create(activity.Id, post, new("once", new(2026, 3, 7, 8, 0)), new(2026, 3, 7, 8, 0), 120, ExchangeExample.Zone).Value;
        var volunteer = Volunteer.Register(new(1), new(4), officer, now).Value;
        // Seven years old on the day: nobody serves that young.
        var personal = new VolunteerPersonalFacts(new LocalDate(2018, 4, 1));
        // guide:begin
        ShiftContext context = activity.ContextOf(shift).Value;
        Assessment one = EligibilityPolicy.Default.Assess(new Candidate(volunteer.State, personal), context);
        foreach (Verdict refusal in one.Failures)
            Console.WriteLine($"{refusal.Code}: {refusal.Explain(zhHans)} → {refusal.Remedy(zhHans)}");

        EligibilityScreen screen = EligibilityScreen.Compile(EligibilityPolicy.Default, candidates).Value;
        ShiftEligibility who = screen.Screen(context);
        Shown(who.Rejections);
        // guide:end
        Assert.NotEmpty(one.Failures);
        Assert.Contains(who.Rejections, rejected => rejected.Rule.ToString() == "VOL-FREE" && rejected.People > 0);
    }
}
