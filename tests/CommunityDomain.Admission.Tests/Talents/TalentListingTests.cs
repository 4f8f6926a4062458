using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class TalentListingTests
{
    private static readonly PersonId Person = new(0x51);
    private static readonly Actor Self = new(Person, Role.Applicant);
    private static readonly HeldQualification Nurse = new("nurse", new(2020, 1, 1), new(2024, 12, 31));
    private static readonly PartnershipTerm Years = new(AdmissionExamples.Today, AdmissionExamples.Today.PlusYears(2));

    private static readonly RecruitmentCall TalentCall = RecruitmentCall
        .Draft(new(0xCD), CallingCommunity, Call(1).Terms with { Kind = CallKind.Talent }, Officer, Start)
        .Bind(call => call.Publish(Officer, Start)).Value;

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static Result<TalentEnrolment> Listed(RecruitmentCall call) =>
        TalentListing.List(new(0x52), call, Person, [Nurse], ["name"], Years, Officer, Start);

    [Fact]
    public void List_takes_a_place_of_an_open_talent_call()
    {
        var enrolment = Listed(TalentCall).Value;

        Assert.Equal(0, enrolment.Call.SeatsLeft);
        Assert.Equal(["admission.not-a-talent-call"], Codes(Listed(Call())));
        Assert.Equal(
            ["admission.capacity-exhausted"],
            Codes(TalentListing.List(new(0x53), enrolment.Call, new(0x54), [Nurse], [], Years, Officer, Start)));
        Assert.Equal(["name"], enrolment.Listing.Shown(["name", "telephone"]));
    }

    [Fact]
    public void Nominate_needs_evidence_a_valid_qualification_and_somebody_else()
    {
        var listing = Listed(TalentCall).Value.Listing;
        var after = Office.StartOf(new(2025, 1, 1));

        Assert.Equal(["admission.reviewer-is-applicant"], Codes(listing.Nominate("craftsmen 2024", ["report 1"], Office, Self, Start)));
        Assert.Equal(["core.empty", "core.empty"], Codes(listing.Nominate(" ", [], Office, Officer, Start)));
        Assert.Equal(["admission.no-valid-qualification"], Codes(listing.Nominate("craftsmen", ["report 1"], Office, Officer, after)));
        Assert.Equal(
            ["admission.deadline-passed", "admission.no-valid-qualification"],
            Codes(listing.Nominate("craftsmen", ["report 1"], Office, Officer, Office.StartOf(Years.Until.PlusDays(1)))));
        var selected = listing.Nominate("craftsmen", ["report 1"], Office, Officer, after - Duration.Epsilon)
            .Bind(one => one.RecordSelection(true, Officer, after)).Value;
        Assert.Equal(TalentStatus.Selected, selected.Status);
        Assert.True(selected.State.Nominations[0].IsSelected);
        Assert.Equal(TalentStatus.Expired, listing.StatusOn(Years.Until.PlusDays(1)));
        Assert.Equal(TalentStatus.Selected, selected.StatusOn(Years.Until.PlusDays(1)));
    }

    [Fact]
    public void Nominate_waits_for_the_first_day_of_the_term()
    {
        // Regression: a listing could be put forward before its term began.
        var first = AdmissionExamples.Today.PlusDays(30);
        var listing = TalentListing.List(new(0x52), TalentCall, Person, [Nurse], [], Years with { From = first }, Officer, Start).Value.Listing;

        Assert.Equal(["admission.listing-not-begun"], Codes(listing.Nominate("craftsmen", ["report 1"], Office, Officer, Office.StartOf(first) - Duration.Epsilon)));
        Assert.True(listing.Nominate("craftsmen", ["report 1"], Office, Officer, Office.StartOf(first)).IsSuccess);
    }

    [Fact]
    public void List_takes_no_grace_that_no_term_can_have()
    {
        // Regression: a listing's term was taken with any grace, so that it was over before its last day or never.
        foreach (var grace in new[] { -1, 367 })
        {
            Assert.Equal(
                ["core.out-of-range"],
                Codes(TalentListing.List(new(0x52), TalentCall, Person, [Nurse], [], Years with { GraceDays = grace }, Officer, Start)));
        }
        Assert.True(TalentListing.List(new(0x52), TalentCall, Person, [Nurse], [], Years with { GraceDays = 366 }, Officer, Start).IsSuccess);
    }

    [Fact]
    public void Person_who_withdrew_while_put_forward_can_be_put_forward_again()
    {
        // Regression: the selection that the withdrawn listing never came to kept the person out of it for good.
        var call = TalentCall.Amend(TalentCall.Terms with { Capacity = 3 }, "more", Officer, Start).Value;
        var first = Listed(call).Value;
        var nominated = first.Listing.Nominate("craftsmen", ["report 1"], Office, Officer, Start).Value;
        var withdrawn = nominated.Withdraw(Self, Start).Value;
        var again = TalentListing.List(new(0x53), first.Call, Person, [Nurse], [], Years, Officer, Start, [withdrawn]).Value.Listing;

        Assert.True(again.Nominate("craftsmen", ["report 1"], Office, Officer, Start, [withdrawn]).IsSuccess);
        Assert.Equal(["admission.nominated-already"], Codes(again.Nominate("craftsmen", ["report 1"], Office, Officer, Start, [nominated])));
        var selected = nominated.RecordSelection(true, Officer, Start).Value.Withdraw(Self, Start).Value;
        Assert.Equal(["admission.nominated-already"], Codes(again.Nominate("craftsmen", ["report 1"], Office, Officer, Start, [selected])));
    }

    [Fact]
    public void Consent_is_the_persons_own()
    {
        var listing = Listed(TalentCall).Value.Listing;
        Assert.Equal(["admission.not-the-person"], Codes(listing.ChangeConsent(["telephone"], Officer, Start)));
        Assert.Empty(listing.ChangeConsent([], Self, Start).Value.Shown(["name"]));
        Assert.Equal(["admission.not-the-person"], Codes(listing.Withdraw(Officer, Start)));
    }

    [Fact]
    public void Person_under_another_id_is_himself()
    {
        var alias = new Actor(new(0x101), Role.SubdistrictOfficer);
        var listing = Listed(TalentCall).Value.Listing;
        var merge = MergedPersons.Merge(1, alias.Person, Person);
        var known = MergedPersons.Known([merge]);

        Assert.True(listing.Nominate("craftsmen", ["report 1"], Office, alias, Start).IsSuccess);
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(listing.Knowing(known).Nominate("craftsmen", ["report 1"], Office, alias, Start)));
        var nominated = listing.Knowing(known).Nominate("craftsmen", ["report 1"], Office, Officer, Start).Value;
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(nominated.RecordSelection(true, alias, Start)));
        Assert.Equal(["admission.not-the-person"], Codes(listing.Withdraw(alias, Start)));
        Assert.Equal(TalentStatus.Withdrawn, listing.Knowing(known).Withdraw(alias, Start).Value.Status);
        Assert.Empty(listing.Knowing(known).ChangeConsent([], alias, Start).Value.Shown(["name"]));
        var undone = MergedPersons.Known([merge.Undo("two persons", Officer, Start).Value]);
        Assert.True(nominated.Knowing(undone).RecordSelection(true, alias, Start).IsSuccess);
        Assert.Equal(["admission.not-the-person"], Codes(listing.Knowing(undone).Withdraw(alias, Start)));
    }

    [Fact]
    public void Person_under_two_ids_has_one_place_and_is_put_forward_once()
    {
        PersonId twin = new(0x101);
        var known = MergedPersons.Known((0x101, 0x51));
        var call = TalentCall.Amend(TalentCall.Terms with { Capacity = 3 }, "more", Officer, Start).Value;
        var first = Listed(call).Value;

        Result<TalentEnrolment> Second(KnownMerges? merges, params TalentListing[] others) =>
            TalentListing.List(new(0x53), first.Call, twin, [Nurse], [], Years, Officer, Start, others, merges);

        Assert.Equal(["admission.person-is-listed"], Codes(Second(known, first.Listing)));
        Assert.Equal(["admission.person-is-listed"], Codes(TalentListing.List(new(0x53), first.Call, Person, [Nurse], [], Years, Officer, Start, [first.Listing])));
        Assert.True(Second(known, first.Listing.Withdraw(Self, Start).Value).IsSuccess);
        // Listed twice before the merge was found: put forward once all the same, and again once he was not selected.
        var second = Second(null, first.Listing).Value.Listing;
        var nominated = first.Listing.Nominate("craftsmen", ["report 1"], Office, Officer, Start).Value;
        Assert.True(second.Nominate("craftsmen", ["report 1"], Office, Officer, Start, [nominated]).IsSuccess);
        Assert.Equal(["admission.nominated-already"], Codes(second.Knowing(known).Nominate("craftsmen", ["report 1"], Office, Officer, Start, [nominated])));
        Assert.True(second.Knowing(known).Nominate("artists", ["report 1"], Office, Officer, Start, [nominated]).IsSuccess);
        var passedOver = nominated.RecordSelection(false, Officer, Start).Value;
        Assert.True(second.Knowing(known).Nominate("craftsmen", ["report 1"], Office, Officer, Start, [passedOver]).IsSuccess);
    }

    [Property(MaxTest = 200)]
    public Property Any_sequence_of_verbs_moves_as_the_table_says_and_replays() => Prop.ForAll(
        Arb.From(Gen.ListOf(Gen.Elements(Enum.GetValues<TalentVerb>()))),
        verbs =>
        {
            var listing = Listed(TalentCall).Value.Listing;
            foreach (var (at, verb) in verbs.Index())
            {
                var before = listing.Status;
                var result = AggregateLaws.VerbsDoNotMutate(listing, one => verb switch
                {
                    TalentVerb.Qualify => one.Qualify([Nurse], Officer, Start),
                    TalentVerb.ChangeConsent => one.ChangeConsent(["name"], Self, Start),
                    TalentVerb.Nominate => one.Nominate("craftsmen", ["report"], Office, Officer, Start),
                    TalentVerb.RecordSelection => one.RecordSelection(at % 2 == 0, Officer, Start),
                    _ => one.Withdraw(Self, Start),
                });
                Assert.Equal(TalentListing.Lifecycle.Legal(before).Contains(verb), result.IsSuccess);
                if (result.IsFailed)
                {
                    Assert.True(result.HasError<CoreErrors.IllegalVerb>());
                    continue;
                }
                Assert.True(TalentListing.Lifecycle.Allows(before, verb, result.Value.Status));
                listing = result.Value;
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(listing);
        });
}
