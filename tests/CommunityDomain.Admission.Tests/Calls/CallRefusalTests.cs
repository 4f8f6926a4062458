using FluentResults;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>One thing wrong at a time with a call's verb: exactly its own code.</summary>
public sealed class CallRefusalTests
{
    private static readonly CallTerms Terms = Call().Terms;
    private static readonly RecruitmentCall Drafted = RecruitmentCall.Draft(new(1), CallingCommunity, Terms, Officer, Start).Value;
    private static readonly RecruitmentCall Published = Drafted.Publish(Officer, Start).Value;

    private static readonly (string What, Func<IResultBase> Verb, string[] Codes)[] Table =
    [
        ("no id", () => RecruitmentCall.Draft(default, CallingCommunity, Terms, Officer, Start), ["core.empty"]),
        ("no community", () => RecruitmentCall.Draft(new(1), default, Terms, Officer, Start), ["core.empty"]),
        ("no title", () => Draft(Terms with { Title = " " }), ["core.empty"]),
        ("no scopes", () => Draft(Terms with { Scopes = [] }), ["core.empty"]),
        ("a scope twice", () => Draft(Terms with { Scopes = [Terms.Scopes[0], Terms.Scopes[0]] }), ["core.duplicate-id"]),
        ("no seat", () => Draft(Terms with { Capacity = 0 }), ["core.out-of-range"]),
        ("one seat", () => Draft(Terms with { Capacity = 1 }), []),
        ("no notice", () => Draft(Terms with { NoticeWorkingDays = 0 }), ["core.out-of-range"]),
        ("a notice of a day", () => Draft(Terms with { NoticeWorkingDays = 1 }), []),
        // Regression: a notice longer than a term of working days can be was taken, and its end could never be asked for.
        ("a notice of 10,000 days", () => Draft(Terms with { NoticeWorkingDays = 10_000 }), []),
        ("a notice of 10,001 days", () => Draft(Terms with { NoticeWorkingDays = 10_001 }), ["core.out-of-range"]),
        ("no policy", () => Draft(Terms with { PolicyVersion = " " }), ["core.empty"]),
        ("a window of no length", () => Draft(Terms with { ClosesAt = Terms.OpensAt }), ["admission.window-reversed"]),
        ("a window of a moment", () => Draft(Terms with { ClosesAt = Terms.OpensAt + Duration.Epsilon }), []),
        ("published when its window ends", () => Drafted.Publish(Officer, Terms.ClosesAt), ["admission.call-window-over"]),
        ("published a moment before", () => Drafted.Publish(Officer, Terms.ClosesAt - Duration.Epsilon), []),
        ("closed a moment early", () => Published.Close(Officer, Terms.ClosesAt - Duration.Epsilon), ["admission.call-window-open"]),
        ("closed when its window ends", () => Published.Close(Officer, Terms.ClosesAt), []),
        ("closed when full", () => Filled(Terms.Capacity).Close(Officer, Start), []),
        ("closed when one seat is left", () => Filled(Terms.Capacity - 1).Close(Officer, Start), ["admission.call-window-open"]),
        ("cancelled without a reason", () => Published.Cancel(" ", Officer, Start), ["core.empty"]),
        ("cancelled with a seat taken", () => Filled(1).Cancel("split", Officer, Start), ["admission.seats-taken"]),
        ("cancelled", () => Published.Cancel("split", Officer, Start), []),
        ("more seats taken than there are", () => Filled(Terms.Capacity).Fill(new(0x99), Officer, Start), ["admission.capacity-exhausted"]),
        ("a seat released that is held by nobody", () => Published.Release(Application(ApplicationStatus.Withdrawn), Officer, Start + Duration.FromHours(1)), ["admission.seat-not-held"]),
    ];

    public static TheoryData<string, string> Rows() => new(Table.Select(row => (row.What, string.Join(' ', row.Codes))));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_with_one_fault_gives_its_own_code(string what, string codes) => Assert.Equal(
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Table.Single(row => row.What == what).Verb().Errors.Cast<DomainError>().Select(error => error.Code));

    [Fact]
    public void Undefined_order_of_seats_is_a_programmers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Draft(Terms with { TieOrder = (TieOrder)9 }));

    [Fact]
    public void Seats_go_to_the_higher_support_however_many_voted()
    {
        // Regression: votes whose sum lies beyond 32 bits counted as no support at all.
        var call = Call(order: TieOrder.HigherSupport);
        var few = Application(ApplicationStatus.CommunityOpinion, call).RecordOpinion(new(1, 1, "divided"), Officer, Start + Duration.FromDays(1)).Value;
        var many = Application(ApplicationStatus.CommunityOpinion, call, Institution with { Party = new(0xB0) })
            .RecordOpinion(new(int.MaxValue, int.MaxValue - 1, "divided"), Officer, Start + Duration.FromDays(1)).Value;

        Assert.Equal([many, few], SeatOrder.Of(call, [few, many]));
    }

    private static Result<RecruitmentCall> Draft(CallTerms terms) => RecruitmentCall.Draft(new(1), CallingCommunity, terms, Officer, Start);

    private static RecruitmentCall Filled(int seats) => Enumerable.Range(1, seats).Aggregate(
        Published, (call, seat) => call.Fill(new((UInt128)(uint)seat), Officer, Start).Value);
}
