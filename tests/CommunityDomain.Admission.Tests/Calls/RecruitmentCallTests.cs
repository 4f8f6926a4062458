using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Admission.Tests;

public sealed class RecruitmentCallTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Actor Officer = new(new PersonId(7), Role.CommunityOfficer);

    private static readonly CallTerms Terms = new(
        "Call for partners", CallKind.Partner, [new(Scenario.Services, PartnershipMode.ResourceLinking)], Capacity: 2,
        OpensAt: Now, ClosesAt: Now + Duration.FromDays(30), NoticeWorkingDays: 5, PolicyVersion: "2024-03");

    private static RecruitmentCall Published() =>
        RecruitmentCall.Draft(new(1), new(2), Terms, Officer, Now).Bind(call => call.Publish(Officer, Now)).Value;

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Draft_with_several_faults_names_all_of_them()
    {
        var terms = Terms with { Title = " ", Scopes = [], Capacity = 0, ClosesAt = Now };

        var drafted = RecruitmentCall.Draft(default, new(2), terms, Officer, Now);

        Assert.Equal(["core.empty", "core.empty", "core.out-of-range", "admission.window-reversed", "core.empty"], Codes(drafted));
    }

    [Fact]
    public void Call_is_open_from_its_opening_inclusive_to_its_end_exclusive()
    {
        var call = Published();

        Assert.False(call.IsOpenAt(Now - Duration.Epsilon));
        Assert.True(call.IsOpenAt(Now));
        Assert.True(call.IsOpenAt(Terms.ClosesAt - Duration.Epsilon));
        Assert.False(call.IsOpenAt(Terms.ClosesAt));
    }

    [Fact]
    public void Amend_that_narrows_is_refused_and_says_what_it_narrows()
    {
        var amended = Published().Amend(Terms with { Capacity = 1, ClosesAt = Terms.ClosesAt - Duration.Epsilon }, "fewer", Officer, Now);

        var error = Assert.IsType<AdmissionErrors.AmendmentNarrows>(Assert.Single(amended.Errors));
        Assert.Equal(["capacity", "window"], error.Narrowed);
    }

    [Fact]
    public void Amend_names_each_promise_that_it_would_take_back()
    {
        var scope = new PartnershipScope(Scenario.Safety, PartnershipMode.ResourceLinking);
        (string Promise, Func<CallTerms, CallTerms> Less, Func<CallTerms, CallTerms>? More)[] promises =
        [
            ("kind", terms => terms with { Kind = CallKind.Talent }, null),
            ("scopes", terms => terms with { Scopes = [scope] }, terms => terms with { Scopes = terms.Scopes.Add(scope) }),
            ("capacity", terms => terms with { Capacity = 1 }, terms => terms with { Capacity = 3 }),
            ("window", terms => terms with { ClosesAt = terms.ClosesAt - Duration.Epsilon }, terms => terms with { ClosesAt = terms.ClosesAt + Duration.Epsilon }),
            ("window", terms => terms with { OpensAt = terms.OpensAt + Duration.Epsilon }, terms => terms with { OpensAt = terms.OpensAt - Duration.Epsilon }),
            ("notice", terms => terms with { NoticeWorkingDays = 4 }, terms => terms with { NoticeWorkingDays = 6 }),
            ("order of seats", terms => terms with { TieOrder = TieOrder.DrawnByLot }, null),
            ("policy version", terms => terms with { PolicyVersion = "2024-04" }, null),
        ];
        var call = Published();
        foreach (var (promise, less, more) in promises)
        {
            Assert.Equal(
                [promise], Assert.IsType<AdmissionErrors.AmendmentNarrows>(Assert.Single(call.Amend(less(Terms), "less", Officer, Now).Errors)).Narrowed);
            if (more is not null)
                Assert.Equal(more(Terms), call.Amend(more(Terms), "more", Officer, Now).Value.Terms);
        }
        Assert.Equal(["core.empty"], Codes(call.Amend(Terms, " ", Officer, Now)));
        Assert.Equal(Terms with { Title = "Clearer" }, call.Amend(Terms with { Title = "Clearer" }, "clearer", Officer, Now).Value.Terms);
    }

    [Fact]
    public void Call_refers_to_items_of_a_published_version_within_its_scopes()
    {
        CatalogueItem meals = new("SV-1", Terms.Scopes[0], "meals", ["health certificate"]);
        CatalogueItem patrol = new("SF-1", new(Scenario.Safety, PartnershipMode.ResourceLinking), "patrol", []);
        CatalogueItem repairs = new("SV-2", Terms.Scopes[0], "repairs", ["insured"]);
        var catalogue = GuidingCatalogue.Begin(new(0x61), new(2), Officer, Now).Bind(one => one.PutItem(meals, Officer, Now))
            .Bind(one => one.PutItem(patrol, Officer, Now)).Bind(one => one.PutItem(repairs, Officer, Now))
            .Bind(one => one.Publish(new(2024, 1, 1), Officer, Now)).Bind(one => one.RemoveItem("SV-2", Officer, Now)).Value;
        var other = GuidingCatalogue.Begin(new(0x62), new(2), Officer, Now).Bind(one => one.PutItem(meals, Officer, Now))
            .Bind(one => one.Publish(new(2024, 1, 1), Officer, Now)).Value;
        CallTerms With(params string[] items) => Terms with { Catalogue = new(new(0x61), 1, items.ToValueList()) };
        Result<RecruitmentCall> Draft(CallTerms terms, GuidingCatalogue? shown) => RecruitmentCall.Draft(new(1), new(2), terms, Officer, Now, shown);

        var call = Draft(With("SV-1", "SV-2"), catalogue).Bind(one => one.Publish(Officer, Now)).Value;
        Assert.Equal([meals, repairs], catalogue.ItemsOf(call.Terms.Catalogue!).Value);
        Assert.Equal(["core.empty"], Codes(Draft(With(), catalogue)));
        Assert.Equal(["core.duplicate-id"], Codes(Draft(With("SV-1", "SV-1"), catalogue)));
        Assert.Equal(["admission.unknown-item", "admission.unknown-item"], Codes(Draft(With("SV-8", "SV-1", "SV-9"), catalogue)));
        Assert.Equal(["admission.scope-not-in-call"], Codes(Draft(With("SV-1", "SF-1"), catalogue)));
        Assert.Equal(["admission.another-catalogue"], Codes(Draft(With("SV-1"), null)));
        Assert.Equal(["admission.another-catalogue"], Codes(Draft(With("SV-1"), other)));
        Assert.Equal(["admission.unknown-catalogue-version"], Codes(Draft(Terms with { Catalogue = new(new(0x61), 2, ["SV-1"]) }, catalogue)));

        // After publication items are added, never taken away, and their conditions stay those of the version.
        var later = catalogue.Publish(new(2024, 2, 1), Officer, Now).Value;
        foreach (var less in new[] { Terms, With("SV-1"), call.Terms with { Catalogue = call.Terms.Catalogue! with { Version = 2, Items = ["SV-1"] } } })
        {
            Assert.Equal(
                ["items"], call.Amend(less, "less", Officer, Now, later).Errors.OfType<AdmissionErrors.AmendmentNarrows>().Single().Narrowed);
        }
        Assert.True(call.Amend(call.Terms with { Title = "Clearer" }, "clearer", Officer, Now).IsSuccess);
        var more = With("SV-1", "SV-2", "SF-1") with { Scopes = Terms.Scopes.Add(patrol.Scope) };
        Assert.Equal(["admission.another-catalogue"], Codes(call.Amend(more, "more", Officer, Now)));
        Assert.Equal(3, call.Amend(more, "more", Officer, Now, catalogue).Value.Terms.Catalogue!.Items.Count);
        Assert.True(Published().Amend(With("SV-1"), "said more closely", Officer, Now, catalogue).IsSuccess);
    }

    [Fact]
    public void Fill_gives_each_seat_once_and_never_more_than_there_are()
    {
        var call = Published().Fill(new(10), Officer, Now).Value;

        Assert.Equal(["core.duplicate-id"], Codes(call.Fill(new(10), Officer, Now)));
        var full = call.Fill(new(11), Officer, Now).Value;
        Assert.Equal(["admission.capacity-exhausted"], Codes(full.Fill(new(12), Officer, Now)));
        Assert.Equal(0, full.SeatsLeft);
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 7).ListOf()),
        verbs =>
        {
            var call = RecruitmentCall.Draft(new(1), new(2), Terms, Officer, Now).Value;
            var now = Now;
            foreach (var verb in verbs)
            {
                now += Duration.FromDays(verb == 7 ? 31 : 1);
                var before = call.Status;
                var result = AggregateLaws.VerbsDoNotMutate(call, one => Try(one, (CallVerb)(verb % 7), now));
                var legal = RecruitmentCall.Lifecycle.Legal(before).Contains((CallVerb)(verb % 7));
                if (result.IsSuccess)
                {
                    Assert.True(RecruitmentCall.Lifecycle.Allows(before, (CallVerb)(verb % 7), result.Value.Status));
                    call = result.Value;
                }
                else
                {
                    Assert.Equal(!legal, result.HasError<CoreErrors.IllegalVerb>());
                }
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(call);
        });

    [Fact]
    public void Every_row_of_the_table_is_walked()
    {
        var draft = RecruitmentCall.Draft(new(1), new(2), Terms, Officer, Now).Value;
        var published = Published();
        var seated = published.Fill(new(10), Officer, Now).Value;
        var closed = published.Close(Officer, Terms.ClosesAt).Value;
        RecruitmentCall[] calls =
        [
            draft, published, seated, closed, seated.Close(Officer, Terms.ClosesAt).Value, closed.Conclude(Officer, Terms.ClosesAt).Value,
            draft.Cancel("no need", Officer, Now).Value,
        ];
        var seen = new HashSet<LifecycleTransition<CallStatus, CallVerb>>();
        foreach (var call in calls)
        {
            foreach (var verb in Enum.GetValues<CallVerb>())
            {
                foreach (var days in new[] { 0, 40 })
                {
                    var result = Try(call, verb, call.State.ChangedAt + Duration.FromDays(days));
                    if (result.IsSuccess)
                        seen.Add(new(call.Status, verb, result.Value.Status));
                    Assert.Equal(!RecruitmentCall.Lifecycle.Legal(call.Status).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                }
            }
        }
        Assert.Equal(RecruitmentCall.Lifecycle.ToHashSet(), seen);
    }

    private static Result<RecruitmentCall> Try(RecruitmentCall call, CallVerb verb, Instant now) => verb switch
    {
        CallVerb.Publish => call.Publish(Officer, now),
        CallVerb.Amend => call.Amend(call.Terms with { Capacity = call.Terms.Capacity + 1 }, "more", Officer, now),
        CallVerb.Close => call.Close(Officer, now),
        CallVerb.Fill => call.Fill(new((UInt128)(uint)call.Version), Officer, now),
        CallVerb.Conclude => call.Conclude(Officer, now),
        CallVerb.Release => call.Release(Lapsed(call), Officer, now),
        _ => call.Cancel("no need", Officer, now),
    };

    // An application that holds the call's first seat, if there is one, and let its agreement lapse.
    private static PartnerApplication Lapsed(RecruitmentCall call) => PartnerApplication.Restore(
        AdmissionFlow.Application(ApplicationStatus.Lapsed).State with { Id = call.State.Seats.IsEmpty ? default : call.State.Seats[0] }, 5);
}
