using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>One thing wrong at a time with a round's verb: exactly its own code, and nothing at the edge of what is right.</summary>
public sealed class GrantRefusalTests
{
    private static readonly PersonId[] Judges = [new(0x11), new(0x12), new(0x13)];

    private static readonly GrantTerms Terms = new(
        "Elderly and children", CommunityLevel.City,
        [
            new("filed", [LegalForm.RecordFiled], Money.Yuan(30_000).Value, 2, 2),
            new("registered", [LegalForm.RegisteredAssociation], Money.Yuan(30_000).Value, 2, 2),
        ],
        [new("need", 60), new("feasibility", 40)], Money.Yuan(60_000).Value, Start, Start + Duration.FromDays(20), [.. Judges], LeastJudges: 3, Trim: 1,
        PassingScore: 60, NoticeWorkingDays: 5, [50, 50]);

    private static readonly Currency Dollars = Currency.Create("USD").Value;
    private static readonly GrantRound Announced = GrantRound.Announce(new(0x66), CallingCommunity, Terms, Officer, Start).Value;
    private static readonly GrantRound Opened = Announced.Open(Officer, Start).Value;
    private static readonly GrantRound Submitted = Enumerable.Range(1, 3).Aggregate(Opened, (round, number) => round.SubmitProject(Proposal(number), [], ApplicantActor, Start).Value);
    private static readonly GrantRound Screened = Submitted.Screen([new(Proposal(3).Id, "incomplete")], Officer, Terms.ClosesAt).Value;
    private static readonly GrantRound Shortlisted = Screened.Shortlist([Proposal(1).Id, Proposal(2).Id], Officer, Terms.ClosesAt).Value;

    // Shown on Thursday 21 March 2024: five full working days end with Thursday the 28th.
    private static readonly Instant NoticeEnds = Instant.FromUtc(2024, 3, 28, 16, 0);
    private static readonly Instant Roadshow = Terms.ClosesAt + Duration.FromDays(12);
    private static readonly GrantRound InRoadshow = Shortlisted.BeginRoadshow(Office, Officer, Roadshow).Value;

    private static readonly (string What, Func<IResultBase> Verb, string[] Codes)[] Table =
    [
        ("announced", () => Announce(Terms), []),
        ("no id", () => GrantRound.Announce(default, CallingCommunity, Terms, Officer, Start), ["core.empty"]),
        ("no community", () => GrantRound.Announce(new(1), default, Terms, Officer, Start), ["core.empty"]),
        ("no title", () => Announce(Terms with { Title = " " }), ["core.empty"]),
        ("no tracks", () => Announce(Terms with { Tracks = [] }), ["core.empty"]),
        ("no criteria", () => Announce(Terms with { Criteria = [] }), ["core.empty", "admission.parts-not-whole"]),
        ("no judges", () => Announce(Terms with { Judges = [] }), ["core.empty", "core.out-of-range"]),
        ("a track twice", () => Announce(Terms with { Tracks = [Terms.Tracks[0], Terms.Tracks[1] with { Name = "filed" }] }), ["core.duplicate-id"]),
        ("a legal form in two tracks", () => Announce(Terms with { Tracks = [Terms.Tracks[0], Terms.Tracks[1] with { Forms = [LegalForm.RecordFiled] }] }), ["core.duplicate-id"]),
        ("a judge twice", () => Announce(Terms with { Judges = [.. Judges, Judges[0]] }), ["core.duplicate-id"]),
        ("weights of 99", () => Announce(Terms with { Criteria = [new("need", 60), new("feasibility", 39)] }), ["admission.parts-not-whole"]),
        ("weights of 101", () => Announce(Terms with { Criteria = [new("need", 60), new("feasibility", 41)] }), ["admission.parts-not-whole"]),
        ("a weight of nothing", () => Announce(Terms with { Criteria = [new("need", 100), new("feasibility", 0)] }), ["admission.parts-not-whole"]),
        ("tranches of 99", () => Announce(Terms with { Tranches = [50, 49] }), ["admission.parts-not-whole"]),
        ("a tranche of nothing", () => Announce(Terms with { Tranches = [100, 0] }), ["admission.parts-not-whole"]),
        // Regression: sums beyond 32 bits threw, or wrapped round and let the round through with every score trimmed away.
        ("weights beyond 32 bits", () => Announce(Terms with { Criteria = [new("need", int.MaxValue), new("feasibility", int.MaxValue)] }), ["admission.parts-not-whole"]),
        ("tranches beyond 32 bits", () => Announce(Terms with { Tranches = [int.MaxValue, int.MaxValue] }), ["admission.parts-not-whole"]),
        ("a trim whose double wraps round", () => Announce(Terms with { Trim = 1 << 30 }), ["core.out-of-range"]),
        ("a notice of 10,000 days", () => Announce(Terms with { NoticeWorkingDays = 10_000 }), []),
        ("a notice of 10,001 days", () => Announce(Terms with { NoticeWorkingDays = 10_001 }), ["core.out-of-range"]),
        ("a weight of one", () => Announce(Terms with { Criteria = [new("need", 99), new("feasibility", 1)] }), []),
        ("a tranche of one", () => Announce(Terms with { Tranches = [99, 1] }), []),
        ("one tranche", () => Announce(Terms with { Tranches = [100] }), []),
        ("less than nothing trimmed", () => Announce(Terms with { Trim = -1 }), ["core.out-of-range"]),
        ("as many trimmed as score", () => Announce(Terms with { LeastJudges = 2 }), ["core.out-of-range"]),
        ("nothing trimmed and one judge", () => Announce(Terms with { Trim = 0, LeastJudges = 1 }), []),
        ("more judges needed than there are", () => Announce(Terms with { LeastJudges = 4 }), ["core.out-of-range"]),
        ("a passing score below nothing", () => Announce(Terms with { PassingScore = -1 }), ["core.out-of-range"]),
        ("a passing score of nothing", () => Announce(Terms with { PassingScore = 0 }), []),
        ("a passing score of all", () => Announce(Terms with { PassingScore = 100 }), []),
        ("a passing score above all", () => Announce(Terms with { PassingScore = 101 }), ["core.out-of-range"]),
        ("no notice", () => Announce(Terms with { NoticeWorkingDays = 0 }), ["core.out-of-range"]),
        ("a notice of a day", () => Announce(Terms with { NoticeWorkingDays = 1 }), []),
        ("no budget", () => Announce(Terms with { Budget = Money.Yuan(0).Value }), ["core.out-of-range"]),
        ("a budget of a fen", () => Announce(Terms with { Budget = Money.Yuan(0.01m).Value }), []),
        ("a window of no length", () => Announce(Terms with { ClosesAt = Terms.OpensAt }), ["admission.window-reversed"]),
        ("a ceiling in another currency", () => Announce(Terms with { Tracks = [Terms.Tracks[0] with { Ceiling = Money.Create(1, Dollars).Value }] }), ["core.currency-mismatch"]),
        ("a shortlist of nobody", () => Announce(Terms with { Tracks = [Terms.Tracks[0] with { ShortlistSize = 0 }] }), ["core.out-of-range"]),
        ("a shortlist of one", () => Announce(Terms with { Tracks = [Terms.Tracks[0] with { ShortlistSize = 1 }] }), []),
        ("no award", () => Announce(Terms with { Tracks = [Terms.Tracks[0] with { Awards = 0 }] }), ["core.out-of-range"]),
        ("one award", () => Announce(Terms with { Tracks = [Terms.Tracks[0] with { Awards = 1 }] }), []),
        ("opened when its window ends", () => Announced.Open(Officer, Terms.ClosesAt), ["admission.round-not-open"]),
        ("opened a moment before", () => Announced.Open(Officer, Terms.ClosesAt - Duration.Epsilon), []),
        ("opened a moment early", () => Announce(Terms with { OpensAt = Start + Duration.Epsilon }).Value.Open(Officer, Start), ["admission.round-not-open"]),
        ("a project a moment late", () => Opened.SubmitProject(Proposal(1), [], ApplicantActor, Terms.ClosesAt), ["admission.round-not-open"]),
        ("a project in the last moment", () => Opened.SubmitProject(Proposal(1), [], ApplicantActor, Terms.ClosesAt - Duration.Epsilon), []),
        ("a project without an id", () => Submit(Proposal(1) with { Id = default }), ["core.empty"]),
        ("a project without a title", () => Submit(Proposal(1) with { Title = " " }), ["core.empty"]),
        ("a project without costs", () => Submit(Proposal(1) with { Costs = [] }), ["core.empty"]),
        ("a cost without a key", () => Submit(Proposal(1) with { Costs = [new(" ", Money.Yuan(1).Value)] }), ["core.empty"]),
        ("a cost twice", () => Submit(Proposal(1) with { Costs = [new("a", Money.Yuan(1).Value), new("a", Money.Yuan(2).Value)] }), ["core.duplicate-id"]),
        ("a cost of nothing", () => Submit(Proposal(1) with { Costs = [new("a", Money.Yuan(0).Value)] }), ["core.out-of-range"]),
        ("a cost of a fen", () => Submit(Proposal(1) with { Costs = [new("a", Money.Yuan(0.01m).Value)] }), []),
        ("a cost in another currency", () => Submit(Proposal(1) with { Costs = [new("a", Money.Create(1, Dollars).Value)] }), ["core.currency-mismatch"]),
        ("as much as the ceiling", () => Submit(Proposal(1) with { Costs = [new("a", Money.Yuan(10_000).Value), new("b", Money.Yuan(20_000).Value)] }), []),
        ("a fen above the ceiling", () => Submit(Proposal(1) with { Costs = [new("a", Money.Yuan(10_000).Value), new("b", Money.Yuan(20_000.01m).Value)] }), ["admission.above-ceiling"]),
        ("screened out for no reason", () => Submitted.Screen([new(Proposal(1).Id, " ")], Officer, Terms.ClosesAt), ["core.empty"]),
        ("screened out that is not there", () => Submitted.Screen([new(Proposal(9).Id, "late")], Officer, Terms.ClosesAt), ["admission.unknown-project"]),
        ("screened by nobody", () => Submitted.Screen([], Actor.Clock, Terms.ClosesAt), ["admission.person-must-decide"]),
        ("nobody on the shortlist", () => Screened.Shortlist([], Officer, Terms.ClosesAt), ["core.empty"]),
        ("one twice on the shortlist", () => Screened.Shortlist([Proposal(1).Id, Proposal(1).Id], Officer, Terms.ClosesAt), ["core.duplicate-id"]),
        ("one on the shortlist that was screened out", () => Screened.Shortlist([Proposal(3).Id], Officer, Terms.ClosesAt), ["admission.unknown-project"]),
        ("as many on the shortlist as it holds", () => Screened.Shortlist([Proposal(1).Id, Proposal(2).Id], Officer, Terms.ClosesAt), []),
        ("more on the shortlist than it holds", () => Submitted.Screen([], Officer, Terms.ClosesAt).Value.Shortlist([Proposal(1).Id, Proposal(2).Id, Proposal(3).Id], Officer, Terms.ClosesAt), ["admission.shortlist-too-long"]),
        ("struck for no reason", () => Shortlisted.Strike(Proposal(1).Id, " ", Officer, Terms.ClosesAt), ["core.empty"]),
        ("struck that is not on the shortlist", () => Shortlisted.Strike(Proposal(3).Id, "copied", Officer, Terms.ClosesAt), ["admission.unknown-project"]),
        ("a roadshow while the shortlist is shown", () => Shortlisted.BeginRoadshow(Office, Officer, Terms.ClosesAt), ["admission.notice-still-open"]),
        ("a roadshow a moment before the notice ends", () => Shortlisted.BeginRoadshow(Office, Officer, NoticeEnds - Duration.Epsilon), ["admission.notice-still-open"]),
        ("a roadshow when the notice ends", () => Shortlisted.BeginRoadshow(Office, Officer, NoticeEnds), []),
        ("recused who is no judge", () => InRoadshow.Recuse(new(0x99), Proposal(1).Id, Officer, Roadshow), ["admission.not-a-judge"]),
        ("recused from what is not there", () => InRoadshow.Recuse(Judges[0], Proposal(9).Id, Officer, Roadshow), ["admission.unknown-project"]),
        ("recused twice", () => InRoadshow.Recuse(Judges[0], Proposal(1).Id, Officer, Roadshow).Value.Recuse(Judges[0], Proposal(1).Id, Officer, Roadshow), ["core.duplicate-id"]),
        ("recused from two projects", () => InRoadshow.Recuse(Judges[0], Proposal(1).Id, Officer, Roadshow).Value.Recuse(Judges[0], Proposal(2).Id, Officer, Roadshow), []),
        ("a score below nothing", () => Score(-1, 0), ["core.out-of-range"]),
        ("a score above all", () => Score(0, 101), ["core.out-of-range"]),
        ("scores at both ends", () => Score(0, 100), []),
        ("a score too few", () => InRoadshow.Score(Proposal(1).Id, [1], new(Judges[0], Role.Organiser), Roadshow), ["admission.scores-incomplete"]),
        ("a score of what is not on the shortlist", () => InRoadshow.Score(Proposal(3).Id, [1, 1], new(Judges[0], Role.Organiser), Roadshow), ["admission.unknown-project"]),
        ("called off for no reason", () => Opened.Cancel(" ", Officer, Start), ["core.empty"]),
    ];

    public static TheoryData<string, string> Rows() => new(Table.Select(row => (row.What, string.Join(' ', row.Codes))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_with_one_fault_gives_its_own_code(string what, string codes) => Assert.Equal(
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Table.Single(row => row.What == what).Verb().Errors.Cast<DomainError>().Select(error => error.Code));

    private static GrantProposal Proposal(int number) => new(
        new((UInt128)(uint)(0x1000 + number)), new(new((UInt128)(uint)(0x2000 + number)), LegalForm.RecordFiled, new((UInt128)(uint)(0x3000 + number))),
        $"Project {number}", [new($"cost-{number}", Money.Yuan(20_000).Value)]);

    private static Result<GrantRound> Announce(GrantTerms terms) => GrantRound.Announce(new(1), CallingCommunity, terms, Officer, Start);

    private static Result<GrantRound> Submit(GrantProposal proposal) => Opened.SubmitProject(proposal, [], ApplicantActor, Start);

    private static Result<GrantRound> Score(int first, int second) =>
        InRoadshow.Score(Proposal(1).Id, [first, second], new(Judges[0], Role.Organiser), Roadshow);
}
