using CommunityDomain.Admission;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime.Testing;
using static CommunityDomain.Extensions.DependencyInjection.Tests.Hosting;

namespace CommunityDomain.Extensions.DependencyInjection.Tests;

public sealed class AddCommunityDomainTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Actor Officer = new(new PersonId(7), Role.CommunityOfficer);

    [Fact]
    public void Everything_resolves_with_scopes_validated_on_build()
    {
        var services = With();
        services.AddSingleton<ILedgerJournal, InMemoryJournal>();
        using var provider = Build(services);

        // Every service that was registered, not a list of those we remember.
        foreach (var service in services.Where(service => !service.IsKeyedService))
            Assert.NotNull(provider.GetRequiredService(service.ServiceType));
        Assert.Same(AdmissionPolicy.Default, provider.GetRequiredService<Policy<AdmissionFacts>>());
        Assert.Same(WorkCalendar.China, provider.GetRequiredService<WorkCalendar>());
        Assert.Same(AgreementRules.Default, provider.GetRequiredService<AgreementRules>());
        Assert.Equal(Shanghai, provider.GetRequiredService<PointsLedgerOptions>().Zone);
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void Called_twice_changes_nothing()
    {
        var services = With();
        var once = services.ToArray();

        services.AddCommunityDomain(community => community.UseZone(DateTimeZone.Utc).UseClock(new FakeClock(Now)));
        services.AddAdmission(policy => policy.WithVersion("other")).AddPoints().AddVolunteering().AddExchange().AddPartnerships();
        services.AddPoints(earning: policy => policy.With(OverCap.Donate)).AddVolunteering(rostering: options => options with { Threads = 1 });

        Assert.Equal(once, services);
    }

    [Fact]
    public void What_the_host_registered_before_wins()
    {
        var clock = new FakeClock(Now);
        var calendar = WorkCalendar.China;
        var policy = AdmissionPolicy.Default.WithVersion("mine");
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(clock).AddSingleton(policy).AddSingleton(DateTimeZone.Utc).AddSingleton(new AttendancePolicy(EarlyMinutes: 5));

        services.AddCommunityDomain(community => community.UseZone(Shanghai).ConfigureAdmission(other => other.WithVersion("not mine")));

        using var provider = Build(services);
        Assert.Same(clock, provider.GetRequiredService<IClock>());
        Assert.Same(policy, provider.GetRequiredService<Policy<AdmissionFacts>>());
        Assert.Same(DateTimeZone.Utc, provider.GetRequiredService<DateTimeZone>());
        Assert.Equal(5, provider.GetRequiredService<AttendancePolicy>().EarlyMinutes);
        Assert.Same(calendar, provider.GetRequiredService<WorkCalendar>());
    }

    [Fact]
    public void What_the_host_registers_after_wins_too()
    {
        var services = With();
        services.AddSingleton<IClock>(new FakeClock(Now));
        using var provider = Build(services);

        Assert.Equal(Now, provider.GetRequiredService<IClock>().GetCurrentInstant());
    }

    [Fact]
    public void Clock_and_policies_are_the_hosts()
    {
        using var provider = Build(With(community => community
            .UseClock(new FakeClock(Now))
            .ConfigureAdmission(policy => policy.WithVersion("2024"))
            .ConfigureAdmission(policy => policy.Without(policy.Rules[0].Code))
            .ConfigureAdmissionProcedure(figures => figures with { AgreementDays = 20 })
            .ConfigureAdmissionProcedure(figures => figures with { RenewalDays = 30 })
            .ConfigureVolunteering(attendance => attendance with { EarlyMinutes = 30 })));

        Assert.Equal(Now, provider.GetRequiredService<IClock>().GetCurrentInstant());
        var policy = provider.GetRequiredService<Policy<AdmissionFacts>>();
        Assert.Equal(("2024", AdmissionPolicy.Default.Rules.Count - 1), (policy.Version, policy.Rules.Count));
        Assert.Equal(
            AdmissionProcedure.Default with { AgreementDays = 20, RenewalDays = 30 }, provider.GetRequiredService<AdmissionProcedure>());
        Assert.Equal(30, provider.GetRequiredService<AttendancePolicy>().EarlyMinutes);
    }

    [Fact]
    public void Unsound_option_is_named_at_registration()
    {
        Assert.Contains("Zone", Message(() => new ServiceCollection().AddCommunityDomain()), StringComparison.Ordinal);
        Assert.Contains("Points.Id", Message(() => With(c => c.ConfigurePoints(o => o with { Id = default }))), StringComparison.Ordinal);
        Assert.Contains("Points.BatchKeysKept", Message(() => With(c => c.ConfigurePoints(o => o with { BatchKeysKept = 0 }))), StringComparison.Ordinal);
        Assert.Contains("Points.Zone", Message(() => With(c => c.ConfigurePoints(o => o with { Zone = null! }))), StringComparison.Ordinal);
        Assert.Contains("Volunteering.EarlyMinutes", Message(() => With(c => c.ConfigureVolunteering(o => o with { EarlyMinutes = -1 }))), StringComparison.Ordinal);
        Assert.Contains("Volunteering.OvertimeMinutes", Message(() => With(c => c.ConfigureVolunteering(o => o with { OvertimeMinutes = -1 }))), StringComparison.Ordinal);
        Assert.Contains("Volunteering.EntryWorkingDays", Message(() => With(c => c.ConfigureVolunteering(o => o with { EntryWorkingDays = 0 }))), StringComparison.Ordinal);
        Assert.Contains("Admission", Message(() => With(c => c.ConfigureAdmission(_ => null!))), StringComparison.Ordinal);
        Assert.Contains("AdmissionProcedure", Message(() => With(c => c.ConfigureAdmissionProcedure(_ => null!))), StringComparison.Ordinal);
        Assert.Contains("reviewers", Message(() => With(c => c.ConfigureAdmissionProcedure(o => o with { Reviewers = 0 }))), StringComparison.Ordinal);
        Assert.Contains("Partnerships.Matrix", Message(() => With(c => c.ConfigurePartnerships(o => o with { Matrix = null! }))), StringComparison.Ordinal);

        static string Message(Func<object> register) => Assert.Throws<ArgumentException>(register).Message;
    }

    [Fact]
    public void Builder_is_closed_after_the_registration()
    {
        CommunityDomainBuilder? kept = null;
        ProgrammeBuilder? programme = null;
        With(community => (kept = community).AddProgramme("futian", one => programme = one));

        Assert.Throws<InvalidOperationException>(() => kept!.UseClock(SystemClock.Instance));
        Assert.Throws<InvalidOperationException>(() => kept!.AddProgramme("later"));
        Assert.Throws<InvalidOperationException>(() => programme!.ConfigurePoints(options => options));
    }

    [Fact]
    public void Ledger_without_a_journal_says_what_to_register()
    {
        using var provider = Build(With());

        Assert.Contains(nameof(ILedgerJournal), Assert.Throws<InvalidOperationException>(provider.GetRequiredService<PointsLedger>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Programmes_have_services_of_their_own()
    {
        var services = With(community => community
            .AddProgramme("futian", programme => programme.ConfigureAdmission(policy => policy.WithVersion("futian")))
            .AddProgramme("jinlin"));
        services.AddKeyedSingleton<ILedgerJournal, InMemoryJournal>("futian").AddKeyedSingleton<ILedgerJournal, InMemoryJournal>("jinlin");
        using var provider = Build(services);

        var (futian, jinlin) = (provider.GetRequiredKeyedService<PointsLedger>("futian"), provider.GetRequiredKeyedService<PointsLedger>("jinlin"));

        Assert.NotSame(futian, jinlin);
        Assert.Same(futian, provider.GetRequiredKeyedService<PointsLedger>("futian"));
        Assert.NotEqual(
            provider.GetRequiredKeyedService<PointsLedgerOptions>("futian").Id, provider.GetRequiredKeyedService<PointsLedgerOptions>("jinlin").Id);
        Assert.Equal("futian", provider.GetRequiredKeyedService<Policy<AdmissionFacts>>("futian").Version);
        Assert.Same(AdmissionProcedure.Default, provider.GetRequiredKeyedService<AdmissionProcedure>("futian"));
        Assert.Same(AdmissionPolicy.Default, provider.GetRequiredKeyedService<Policy<AdmissionFacts>>("jinlin"));
        Assert.Same(AdmissionPolicy.Default, provider.GetRequiredService<Policy<AdmissionFacts>>());
    }

    [Fact]
    public void Programme_twice_or_without_a_name_is_refused()
    {
        Assert.Throws<ArgumentException>(() => With(community => community.AddProgramme("futian").AddProgramme("futian")));
        Assert.Throws<ArgumentException>(() => With(community => community.AddProgramme(" ")));
    }

    [Fact]
    public async Task Nobody_may_do_anything_until_the_host_says_who()
    {
        await using var provider = Build(With());
        var tried = false;

        var result = await provider.GetRequiredService<AuthorisedVerbs>().TryAsync(Officer, CallVerb.Publish, new CommunityId(1), () =>
        {
            tried = true;
            return Result.Ok(1);
        });

        Assert.Equal("hosting.not-authorised", ((DomainError)Assert.Single(result.Errors)).Code);
        Assert.False(tried);
    }

    [Fact]
    public async Task Authorisation_is_asked_with_who_what_and_where()
    {
        await using var provider = Build(With(community => community.UseAuthorisation(new PublishersOf(new CommunityId(1)))));
        var verbs = provider.GetRequiredService<AuthorisedVerbs>();

        Assert.True((await verbs.TryAsync(Officer, CallVerb.Publish, new CommunityId(1), () => Result.Ok(1))).IsSuccess);
        Assert.False((await verbs.TryAsync(Officer, CallVerb.Cancel, new CommunityId(1), () => Result.Ok(1))).IsSuccess);
        Assert.False((await verbs.TryAsync(Officer, CallVerb.Publish, new CommunityId(2), () => Result.Ok(1))).IsSuccess);
        Assert.False((await verbs.TryAsync(Officer with { Role = Role.Resident }, CallVerb.Publish, new CommunityId(1), () => Result.Ok(1))).IsSuccess);
    }

    [Fact]
    public void Ids_rise_even_when_the_clock_stands_or_goes_back()
    {
        var clock = new FakeClock(Now);
        using var provider = Build(With(community => community.UseClock(clock)));
        var ids = provider.GetRequiredService<IIdSource>();

        var last = default(PartyId);
        for (var i = 0; i < 1000; i++)
        {
            if (i == 500)
                clock.AdvanceMinutes(-1);
            var next = ids.Next<PartyId>();
            Assert.True(next.CompareTo(last) > 0);
            last = next;
        }
    }

    [Fact]
    public void Generic_host_runs_a_call_through_its_services()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddCommunityDomain(community => community.UseZone(Shanghai).UseClock(new FakeClock(Now)));
        using var host = builder.Build();
        var (clock, ids) = (host.Services.GetRequiredService<IClock>(), host.Services.GetRequiredService<IIdSource>());
        var terms = new CallTerms(
            "call", CallKind.Partner, [new(Scenario.Services, PartnershipMode.ResourceLinking)], 1, Now, Now + Duration.FromDays(30), 5, "1");

        var call = RecruitmentCall.Draft(ids.Next<RecruitmentCallId>(), ids.Next<CommunityId>(), terms, Officer, clock.GetCurrentInstant()).Value;

        Assert.Equal(CallStatus.Published, call.Publish(Officer, clock.GetCurrentInstant()).Value.Status);
    }

    private sealed class PublishersOf(CommunityId home) : IAuthorisation
    {
        public ValueTask<bool> MayAsync(Actor by, Enum verb, CommunityId community, CancellationToken cancellation) =>
            ValueTask.FromResult(by.Role == Role.CommunityOfficer && verb is CallVerb.Publish && community == home);
    }
}
