using CommunityDomain.Admission;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using Microsoft.Extensions.DependencyInjection;
using static CommunityDomain.Extensions.DependencyInjection.Tests.Hosting;

namespace CommunityDomain.Extensions.DependencyInjection.Tests;

/// <summary>What communities inherit down the tree: Yiwu, in it Futian, in it Jinlin, and beside them Choucheng.</summary>
public sealed class CommunitySettingsTests
{
    private static readonly CommunityId Yiwu = new(1), Futian = new(2), Jinlin = new(3), Choucheng = new(4);

    private static readonly CommunityTree Tree = CommunityTree.Create(
    [
        new(Yiwu, "Yiwu", CommunityLevel.City), new(Futian, "Futian", CommunityLevel.TownOrSubdistrict, Yiwu),
        new(Jinlin, "Jinlin", CommunityLevel.Community, Futian), new(Choucheng, "Choucheng", CommunityLevel.TownOrSubdistrict, Yiwu),
    ]).Value;

    private static T At<T>(IServiceProvider provider, CommunityId community, string? programme = null) => (programme is null
        ? provider.GetRequiredService<Inherited<T>>()
        : provider.GetRequiredKeyedService<Inherited<T>>(programme)).For(Tree, community).Value;

    [Fact]
    public void Every_policy_holds_in_every_community_unless_one_replaces_it()
    {
        using var provider = Build(With(one => one.UseSupervision(new(new(2024, 1, 1), 36)).UseMatching(new(MatchObjective.Stable, new(1, 1, 1)))));

        Same<Policy<AdmissionFacts>>();
        Same<AdmissionProcedure>();
        Same<EarningPolicy>();
        Same<AttendancePolicy>();
        Same<Policy<EligibilityFacts>>();
        Same<RosterObjective>();
        Same<AgreementRules>();
        Same<ProcurementRules>();
        Same<ShareRules>();
        Same<ComplaintDeadlines>();
        Same<SupervisionCadence>();
        Same<MatchRules>();
        Same<WorkCalendar>();

        void Same<T>()
            where T : class => Assert.Same(provider.GetRequiredService<T>(), At<T>(provider, Jinlin));
    }

    [Fact]
    public void Community_replaces_what_lies_in_it_and_nothing_beside_it()
    {
        using var provider = Build(With(community => community
            .ConfigureVolunteering(attendance => attendance with { EarlyMinutes = 30 })
            .ForCommunity(Futian, futian => futian
                .ConfigureVolunteering(attendance => attendance with { OvertimeMinutes = 15 })
                .ConfigureAdmission(policy => policy.WithVersion("futian"))
                .UseCalendar(WorkCalendar.Empty))
            .ForCommunity(Futian, futian => futian.ConfigureVolunteering(attendance => attendance with { EntryWorkingDays = 3 }))));

        // Made of the programme's: what the programme set stands beside what the community sets.
        var futian = new AttendancePolicy(EarlyMinutes: 30, OvertimeMinutes: 15, EntryWorkingDays: 3);
        Assert.Equal(futian, At<AttendancePolicy>(provider, Futian));
        Assert.Equal(futian, At<AttendancePolicy>(provider, Jinlin));
        Assert.Equal(new AttendancePolicy(EarlyMinutes: 30), At<AttendancePolicy>(provider, Choucheng));
        Assert.Equal(new AttendancePolicy(EarlyMinutes: 30), provider.GetRequiredService<AttendancePolicy>());
        Assert.Equal(("futian", AdmissionPolicy.Default.Version), (
            At<Policy<AdmissionFacts>>(provider, Jinlin).Version, At<Policy<AdmissionFacts>>(provider, Yiwu).Version));
        Assert.Same(WorkCalendar.Empty, At<WorkCalendar>(provider, Jinlin));
        Assert.Same(WorkCalendar.China, At<WorkCalendar>(provider, Choucheng));
    }

    [Fact]
    public void Communities_go_on_from_what_the_host_registered()
    {
        var services = new ServiceCollection();
        services.AddSingleton(new AttendancePolicy(EarlyMinutes: 5));
        services.AddCommunityDomain(community => community
            .UseZone(Shanghai)
            .ConfigureVolunteering(attendance => attendance with { EarlyMinutes = 99 })
            .ForCommunity(Futian, futian => futian.ConfigureVolunteering(attendance => attendance with { OvertimeMinutes = 15 })));
        using var provider = Build(services);

        Assert.Equal(new AttendancePolicy(EarlyMinutes: 5), At<AttendancePolicy>(provider, Yiwu));
        Assert.Equal(new AttendancePolicy(EarlyMinutes: 5, OvertimeMinutes: 15), At<AttendancePolicy>(provider, Futian));
    }

    [Fact]
    public void Programmes_have_communities_of_their_own_and_share_the_calendar()
    {
        using var provider = Build(With(community => community
            .UseCalendar(WorkCalendar.Empty)
            .AddProgramme("points", programme => programme
                .ForCommunity(Jinlin, jinlin => jinlin.ConfigureComplaints(deadlines => deadlines with { Accept = 1 }).UseCalendar(WorkCalendar.China)))
            .ForCommunity(Futian, futian => futian.ConfigureComplaints(deadlines => deadlines with { Accept = 3 }))));

        Assert.Equal((5, 3, 3), (Accept(Yiwu, null), Accept(Futian, null), Accept(Jinlin, null)));
        Assert.Equal((5, 5, 1), (Accept(Yiwu, "points"), Accept(Futian, "points"), Accept(Jinlin, "points")));
        Assert.Same(WorkCalendar.Empty, At<WorkCalendar>(provider, Jinlin));
        Assert.Same(WorkCalendar.Empty, At<WorkCalendar>(provider, Futian, "points"));
        Assert.Same(WorkCalendar.China, At<WorkCalendar>(provider, Jinlin, "points"));

        int Accept(CommunityId community, string? programme) => At<ComplaintDeadlines>(provider, community, programme).Accept;
    }

    [Fact]
    public void Unsound_setting_of_a_community_is_named_with_it()
    {
        Assert.Contains($"The option Communities[{Futian}].Complaints.Accept ", Message(here => here.ConfigureComplaints(one => one with { Accept = 0 })), StringComparison.Ordinal);
        Assert.Contains("The option Supervision is set for a community", Message(here => here.UseSupervision(new(new(2024, 1, 1), 36))), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => With(one => one.ForCommunity(default, _ => { })));

        static string Message(Action<CommunityBuilder> configure) =>
            Assert.Throws<ArgumentException>(() => With(one => one.ForCommunity(Futian, configure))).Message;
    }

    [Fact]
    public void Cadence_of_a_community_takes_the_place_of_the_one_around_it_also_when_the_host_registered_that()
    {
        SupervisionCadence around = new(new(2024, 1, 1), 36), own = new(new(2025, 1, 1), 12);
        var services = new ServiceCollection();
        services.AddSingleton(_ => around);
        services.AddCommunityDomain(community => community.UseZone(Shanghai).ForCommunity(Futian, futian => futian.UseSupervision(own)));
        using var provider = Build(services);

        Assert.Same(own, At<SupervisionCadence>(provider, Jinlin));
        Assert.Same(around, At<SupervisionCadence>(provider, Choucheng));
    }

    [Fact]
    public void Builder_of_a_community_is_closed_after_the_registration()
    {
        CommunityBuilder? kept = null;
        With(community => community.ForCommunity(Futian, futian => kept = futian));

        Assert.Throws<InvalidOperationException>(() => kept!.UseCalendar(WorkCalendar.Empty));
    }
}
