using System.Globalization;
using CommunityDomain.Admission;
using CommunityDomain.Extensions.DependencyInjection;
using CommunityDomain.Optimization;
using CommunityDomain.Points;
using CommunityDomain.Points.FileJournal;
using CommunityDomain.Serialization.SystemTextJson;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;
using FluentResults;
using Microsoft.Extensions.DependencyInjection;
using Assignment = CommunityDomain.Optimization.Assignment;

namespace CommunityDomain.EndToEnd.Tests.Guide;

/// <summary>The code of the packages' own pages, in the order of their names.</summary>
[Collection(nameof(CurrentFolder))]
public sealed class PackageReadmes
{
    [Fact]
    public void Admission()
    {
        var (facts, today) = (AdmissionExamples.Facts, AdmissionExamples.Today);
        // guide:begin
        Assessment assessment = AdmissionPolicy.Default.Assess(facts, on: today);
        Console.WriteLine(assessment.Explain(CultureInfo.GetCultureInfo("zh-Hans")));
        // guide:end
        Assert.Equal(AssessmentOutcome.Passed, assessment.Outcome);
    }

    [Fact]
    public void Core()
    {
        // guide:begin
        Result<LocalDate> due = WorkCalendar.China.NthWorkdayAfter(new LocalDate(2024, 2, 9), 5);
        ValueList<Money> shares = Money.Yuan(100m).Value.Allocate([1, 1, 1]).Value;
        // guide:end
        Assert.Equal(new LocalDate(2024, 2, 22), due.Value);
        Assert.Equal([33.34m, 33.33m, 33.33m], shares.Select(share => share.Amount));
    }

    [Fact]
    public void DependencyInjection()
    {
        var (services, futian) = (new ServiceCollection(), new CommunityId(1));
        // guide:begin
        services.AddSingleton<ILedgerJournal, InMemoryJournal>();
        services.AddCommunityDomain(community => community
            .UseZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"])
            .UseAuthorisation(new MyAuthorisation())
            .ConfigureAdmission(policy => policy.Replace(new PublicNoticeLength(7)))
            .ConfigureEarning(earning => earning.With(new BaseRate(points: 2)))
            .ForCommunity(futian, here => here.ConfigureVolunteering(attendance => attendance with { EntryWorkingDays = 5 })));
        // guide:end
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.NotNull(provider.GetRequiredService<AuthorisedVerbs>());
    }

    [Fact]
    public void Optimization()
    {
        int[] demandCapacities = [1, 1], supplyCapacities = [1, 1];
        CommunityDomain.Optimization.Candidate[] candidates = [new(0, 0, 5), new(0, 1, 4), new(1, 0, 4)];
        // guide:begin
        MatchingProblem problem = MatchingProblem.Create(demandCapacities, supplyCapacities, candidates).Value;

        Assignment best = Assignment.Solve(problem, AssignmentObjective.MaximumWeight).Value;
        OptimalityAudit proof = best.Certificate.Verify(problem, best.Matching);
        Console.WriteLine($"{best.Weight} of at most {proof.Bound}, proven: {proof.IsProven}");
        // guide:end
        Assert.Equal((8, true), (best.Weight, proof.IsProven));
    }

    [Fact]
    public void FileJournal()
    {
        var ledgerId = new LedgerId(1);
        using var folder = new CurrentFolder();
        // guide:begin
        using PointsFileJournal journal = PointsFileJournal.Open("points.journal").Value;
        PointsLedger ledger = PointsLedger.Open(journal, new PointsLedgerOptions(ledgerId)).Value;
        // guide:end
        Assert.True(File.Exists("points.journal"));
        Assert.NotNull(ledger);
    }

    [Fact]
    public void Points()
    {
        AccountId issuer = new(1), member = new(2);
        var (ledgerId, now, id, serviceCode) = (new LedgerId(1), Instant.FromUtc(2024, 3, 1, 1, 0), new TransferId(3), new TransferCode(1));
        // guide:begin
        PointsLedger ledger = PointsLedger.InMemory(new PointsLedgerOptions(ledgerId));
        ledger.OpenAccount(now, new Account(issuer, PointsUnit.Points, AccountKind.Issuer, 1));
        ledger.OpenAccount(now, new Account(member, PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits() });

        TransferStatus status = ledger.Post(now, Transfer.Direct(id, issuer, member, 30, PointsUnit.Points, serviceCode));
        // guide:end
        Assert.Equal(TransferStatus.Accepted, status);
    }

    [Fact]
    public void Serialization()
    {
        var call = AdmissionFlow.Call();
        // guide:begin
        string json = WireFormat.Default.Serialize(call.State);
        Result<RecruitmentCallState> state = WireFormat.Default.Deserialize<RecruitmentCallState>(json);

        byte[] history = WireFormat.Default.SerializeToUtf8(call.Changes);
        // guide:end
        Assert.Equal(call.State, state.Value);
        Assert.NotEmpty(history);
    }

    [Fact]
    public void Testing()
    {
        var (call, officer, now) = (AdmissionFlow.Call(), AdmissionFlow.Officer, AdmissionFlow.Start);
        // guide:begin
        AggregateLaws.RestoreEqualsReplayEqualsLive(call);
        AggregateLaws.VerbsDoNotMutate(call, one => one.Publish(officer, now));
        // guide:end
        Assert.Equal(2, call.Version);
    }

    [Fact]
    public void Volunteering()
    {
        var problem = SmallRosters.Of(1);
        // guide:begin
        Roster roster = new RosterSolver().Solve(problem);
        RosterAudit proof = roster.Certificate.Verify(problem, roster);
        // guide:end
        Assert.True(proof.IsValid);
    }

    private sealed class MyAuthorisation : IAuthorisation
    {
        public ValueTask<bool> MayAsync(Actor by, Enum verb, CommunityId community, CancellationToken cancellation) => ValueTask.FromResult(true);
    }
}
