using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

public sealed class AgreementTests
{
    private static readonly AgreementRules Rules = AgreementRules.Default;
    private static readonly Instant Start = At(2024, 3, 1);
    private static readonly PartyId Community = AgreementBuilder.Community, Partner = AgreementBuilder.Partner;

    private static readonly AgreementTerms Purchase =
        AgreementBuilder.Terms(PartnershipMode.ServicePurchase, Scenario.Services, LegalForm.SocialServiceInstitution);

    private static readonly AgreementTerms TeamLinks =
        AgreementBuilder.Terms(PartnershipMode.ResourceLinking, Scenario.Services, LegalForm.NeighbourhoodTeam);

    private static Agreement InForce(AgreementTerms terms) => AgreementBuilder.InForce(new(1), terms, Shanghai, Officer);

    [Fact]
    public void Draft_names_everything_that_stands_against_it()
    {
        var terms = Purchase with
        {
            Title = " ",
            Parties = [new(Partner, AgreementRole.Partner, LegalForm.StateOrgan)],
            Value = null,
            Met = [],
            Term = new(new(2024, 3, 1), new(2025, 3, 1)),
            Obligations = [new(new(99), "", DueRule.On(new(2024, 3, 1)))],
        };

        Assert.Equal(
            [
                "core.empty", "core.empty", "partnerships.roles-missing", "partnerships.term-too-long", "partnerships.form-refused",
                "core.empty", "partnerships.not-a-party", "core.empty",
            ],
            Agreement.Draft(default, terms, Rules, Officer, Start).Codes());
    }

    [Theory]
    [InlineData(PartnershipMode.ServicePurchase, false, 12)]
    [InlineData(PartnershipMode.ServicePurchase, true, 36)]
    [InlineData(PartnershipMode.ResourceLinking, false, 36)]
    [InlineData(PartnershipMode.SharedSpace, false, 60)]
    [InlineData(PartnershipMode.CoCreation, false, 36)]
    [InlineData(PartnershipMode.BenefitExchange, false, 36)]
    public void Term_ends_within_the_limit_of_its_mode_that_day_included(PartnershipMode mode, bool stable, int months)
    {
        var terms = AgreementBuilder.Terms(mode, Scenario.Services, LegalForm.Enterprise) with { NeedIsStable = stable };
        var last = terms.Term.Start.PlusMonths(months).PlusDays(-1);

        Assert.Empty(Rules.Judge(terms with { Term = new(terms.Term.Start, last) }).Codes());
        Assert.Equal(["partnerships.term-too-long"], Rules.Judge(terms with { Term = new(terms.Term.Start, last.PlusDays(1)) }).Codes());
    }

    [Theory]
    [InlineData(0, "core.out-of-range")]
    [InlineData(0.01, null)]
    public void A_value_is_above_zero(decimal value, string? code) =>
        Assert.Equal(code is null ? [] : [code], Rules.Judge(Purchase with { Value = Yuan(value) }).Codes());

    [Fact]
    public void A_remedy_may_be_due_today_and_not_yesterday()
    {
        string[] Order(LocalDate due) => InForce(Purchase).OrderRemedy(new(Partner, "thin", due), Shanghai, Officer, At(2024, 6, 10)).Codes();

        Assert.Empty(Order(new(2024, 6, 10)));
        Assert.Equal(["partnerships.due-date-passed"], Order(new(2024, 6, 9)));
    }

    [Fact]
    public void Parties_in_roles_are_checked_for_four_parties_of_a_rider_friendly_community()
    {
        var terms = AgreementBuilder.Terms(PartnershipMode.SharedSpace, Scenario.Services, LegalForm.Enterprise);
        terms = terms with
        {
            Parties = terms.Parties.AddRange(
            [
                new(new(1), AgreementRole.Platform, LegalForm.Enterprise), new(new(2), AgreementRole.PropertyManager, LegalForm.Enterprise),
                new(new(3), AgreementRole.Residents, LegalForm.SelfGoverningBody),
            ]),
            UsesCommonParts = true,
        };

        Assert.Equal(["partnerships.condition-unmet"], Rules.Judge(terms).Codes());
        var decided = terms with { Met = [.. terms.Met, new(AgreementCondition.OwnersDecision, "vote of 3 February")] };
        Assert.Empty(Rules.Judge(decided).Codes());
        Assert.Equal(
            ["partnerships.role-refused", "partnerships.party-twice"],
            Rules.Judge(decided with { Parties = decided.Parties.Add(new(new(3), AgreementRole.Platform, LegalForm.Foundation)) })
                .Codes().Order().Reverse());
    }

    [Fact]
    public void Team_signs_a_purchase_only_through_a_sponsor_who_is_a_legal_person()
    {
        var terms = AgreementBuilder.Terms(PartnershipMode.ServicePurchase, Scenario.Services, LegalForm.RecordFiled);
        var draft = Agreement.Draft(new(1), terms, Rules, Officer, Start).Value;

        Assert.Equal(["partnerships.signs-through-another"], draft.Sign(Partner, Shanghai, Officer, Start).Codes());
        Assert.Equal(
            ["partnerships.no-legal-sponsor"],
            Rules.Judge(terms with { Parties = terms.Parties.Replace(one => one.Party == Partner, one => one with { ActsThrough = null }) }).Codes());
        Assert.Equal(
            ["partnerships.role-refused", "partnerships.no-legal-sponsor"],
            Rules.Judge(terms with
            {
                Parties = terms.Parties.Replace(one => one.Role == AgreementRole.Sponsor, one => one with { Form = LegalForm.Individual }),
            }).Codes().Order().Reverse());
    }

    [Fact]
    public void Sign_by_all_concludes_and_a_revision_asks_for_all_signatures_again()
    {
        var draft = Agreement.Draft(new(1), Purchase, Rules, Officer, Start).Value;
        var one = draft.Sign(Community, Shanghai, Officer, Start).Value;

        Assert.Equal(AgreementStatus.Draft, one.Status);
        Assert.Equal(["partnerships.signed-already"], one.Sign(Community, Shanghai, Officer, Start).Codes());
        Assert.Equal(["partnerships.not-a-party"], one.Sign(new(99), Shanghai, Officer, Start).Codes());
        Assert.Equal(["partnerships.term-over"], one.Sign(Partner, Shanghai, Officer, At(2025, 3, 1, 0)).Codes());
        Assert.Equal(AgreementStatus.Signed, one.Sign(Partner, Shanghai, Officer, At(2025, 2, 28, 23)).Value.Status);
        Assert.Empty(one.Revise(Purchase with { Title = "better" }, Rules, Officer, Start).Value.State.Signatures);
    }

    [Fact]
    public void Take_effect_waits_for_the_first_day_where_the_agreement_is_performed()
    {
        var signed = Agreement.Draft(new(1), Purchase, Rules, Officer, At(2024, 2, 1)).Value
            .Sign(Community, Shanghai, Officer, At(2024, 2, 1)).Value.Sign(Partner, Shanghai, Officer, At(2024, 2, 1)).Value;
        var midnight = At(2024, 3, 1, 0);

        Assert.Equal(["partnerships.term-not-begun"], signed.TakeEffect(Shanghai, Actor.Clock, midnight - Duration.Epsilon).Codes());
        Assert.Equal(AgreementStatus.InForce, signed.TakeEffect(Shanghai, Actor.Clock, midnight).Value.Status);
    }

    [Fact]
    public void Complete_waits_for_the_end_of_the_term_and_for_every_obligation()
    {
        var agreement = InForce(Purchase);
        var owed = agreement.State.Obligations[0].Id;

        Assert.Equal(
            ["partnerships.term-running", "partnerships.obligations-open"], agreement.Complete(Shanghai, Officer, At(2025, 2, 28)).Codes());
        var met = agreement.Discharge(owed, "report 1", Officer, At(2024, 6, 10)).Value;
        Assert.Equal(["partnerships.obligation-discharged"], met.Discharge(owed, "report 1", Officer, At(2024, 6, 11)).Codes());
        Assert.Equal(["partnerships.unknown-obligation"], met.Discharge(new(5), "report 1", Officer, At(2024, 6, 11)).Codes());
        Assert.Equal(AgreementStatus.Completed, met.Complete(Shanghai, Officer, At(2025, 3, 1, 0)).Value.Status);
    }

    [Fact]
    public void Three_small_amendments_over_ten_per_cent_are_refused_and_reductions_make_no_room()
    {
        var agreement = InForce(Purchase);
        Amendment By(decimal amount) => new("more hours", Yuan(amount), null, []);
        ValueList<PartyId> all = [Community, Partner];

        var twice = agreement.Amend(By(4_000), all, Rules, Officer, Start).Value.Amend(By(4_000), all, Rules, Officer, Start).Value;

        var error = Assert.IsType<PartnershipsErrors.SupplementsExceed>(Assert.Single(twice.Amend(By(4_000), all, Rules, Officer, Start).Errors));
        Assert.Equal((Yuan(12_000), Yuan(10_000)), (error.Sum, error.Limit));
        Assert.Equal("政府采购法 art. 49", error.Basis.Citation);
        var lowered = twice.Amend(By(-8_000), all, Rules, Officer, Start).Value;
        Assert.Equal(["partnerships.supplements-exceed"], lowered.Amend(By(2_000.01m), all, Rules, Officer, Start).Codes());
        Assert.Equal(Yuan(102_000), lowered.Amend(By(2_000), all, Rules, Officer, Start).Value.Terms.Value);
    }

    [Fact]
    public void Amend_needs_everybody_one_currency_and_the_term_limit()
    {
        var agreement = InForce(Purchase);
        var dollars = Money.Create(1, Currency.Create("USD").Value).Value;

        Assert.Equal(
            ["core.empty", "partnerships.consent-missing", "core.currency-mismatch", "partnerships.term-too-long"],
            agreement.Amend(new("", dollars, new(2025, 3, 1), []), [Community], Rules, Officer, Start).Codes());
    }

    [Fact]
    public void Novation_of_a_team_that_was_filed_takes_the_consent_of_all_and_keeps_rights_and_duties()
    {
        var agreement = InForce(TeamLinks);
        var filed = new AgreementParty(new(0xA1), AgreementRole.Partner, LegalForm.RecordFiled);

        var asked = agreement.AskNovation(Partner, filed, "filed in April 2023", Rules, Officer, Start).Value;

        Assert.Equal(["partnerships.novation-pending"], asked.AskNovation(Partner, filed, "again", Rules, Officer, Start).Codes());
        Assert.Equal(["partnerships.not-a-party"], asked.ConsentToNovation(Partner, Officer, Start).Codes());
        var half = asked.ConsentToNovation(Community, Officer, Start).Value;
        Assert.Equal(["partnerships.consented-already"], half.ConsentToNovation(Community, Officer, Start).Codes());
        Assert.Equal(LegalForm.NeighbourhoodTeam, half.Terms.Parties[1].Form);
        var novated = half.ConsentToNovation(filed.Party, Officer, Start).Value;
        Assert.Equal(filed, novated.Terms.Parties[1]);
        Assert.Equal(filed.Party, novated.State.Obligations[0].Terms.Owner);
        Assert.Equal(agreement.State.Obligations[0].Id, novated.State.Obligations[0].Id);
        Assert.Equal([Community, filed.Party], novated.State.Signatures.Select(one => one.Party));
        Assert.Null(half.DeclineNovation(filed.Party, "not yet", Officer, Start).Value.State.Novation);
    }

    [Fact]
    public void Novation_to_a_form_or_role_that_the_mode_does_not_admit_is_refused()
    {
        Assert.Equal(
            ["partnerships.form-refused"],
            InForce(Purchase).AskNovation(Partner, new(new(5), AgreementRole.Partner, LegalForm.StateOrgan), "merged", Rules, Officer, Start).Codes());
        Assert.Equal(
            ["partnerships.successor-role-differs", "partnerships.roles-missing"],
            InForce(Purchase).AskNovation(Partner, new(new(5), AgreementRole.Sponsor, LegalForm.Foundation), "merged", Rules, Officer, Start).Codes());
    }

    [Fact]
    public void Obligation_in_a_year_that_nobody_knows_is_provisional_and_never_overdue_by_a_guess()
    {
        var rule = new DueRule(new(2026, 12, 28), Term.OfWorkingDays(10));

        var due = rule.Resolve(WorkCalendar.China);

        Assert.Equal((true, 2027), (due.IsProvisional, due.MissingYear));
        Assert.False(rule.IsPastOn(new(2027, 6, 1), WorkCalendar.China));
        var year = WorkCalendarYear.Create(2027, [new(2027, 1, 1)], []).Value;
        // 29, 30, 31 December; 4–8 and 11, 12 January.
        Assert.Equal(new LocalDate(2027, 1, 12), rule.Resolve(WorkCalendar.China.With(year)).LastDay.Value);
    }

    [Fact]
    public void Overdue_obligations_rest_while_the_agreement_rests()
    {
        var agreement = InForce(Purchase);
        // Ten working days after 31 May 2024, with 10 June a holiday: 17 June... counted by hand: 3–7, 11–14 and 17 June.
        Assert.Empty(agreement.OverdueOn(new(2024, 6, 17), WorkCalendar.China));
        Assert.Single(agreement.OverdueOn(new(2024, 6, 18), WorkCalendar.China));
        var resting = agreement.Suspend(SuspensionGround.Safety, "flood", Officer, At(2024, 6, 18)).Value;
        Assert.Empty(resting.OverdueOn(new(2024, 6, 18), WorkCalendar.China));
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.Suspend((SuspensionGround)9, "flood", Officer, At(2024, 6, 18)));
    }

    // Regression: nobody looked at whom a party acts through where the matrix asks for no sponsor, and the agreement was concluded without its signature.
    [Fact]
    public void Whoever_acts_through_another_acts_through_a_party_that_is_a_legal_person_and_signs()
    {
        var terms = AgreementBuilder.Terms(PartnershipMode.ResourceLinking, Scenario.Services, LegalForm.Enterprise);
        string[] Through(PartyId? through, params AgreementParty[] more) => Rules.Judge(terms with
        {
            Parties = [terms.Parties[0], terms.Parties[1] with { ActsThrough = through }, .. more],
        }).Codes();
        AgreementParty third = new(new(0x51), AgreementRole.Sponsor, LegalForm.Foundation);

        Assert.Equal(["partnerships.representative-unfit"], Through(new(99)));
        Assert.Equal(["partnerships.representative-unfit"], Through(Partner));
        Assert.Equal(["partnerships.representative-unfit"], Through(new(0x52), new AgreementParty(new(0x52), AgreementRole.Residents, LegalForm.Individual)));
        Assert.Equal(["partnerships.representative-unfit"], Through(third.Party, third with { ActsThrough = Community }));
        Assert.Empty(Through(third.Party, third));
        Assert.Empty(Through(Community));
        // A sponsor that leaves its own signature to somebody else signs for nobody.
        var sponsored = AgreementBuilder.Terms(PartnershipMode.ServicePurchase, Scenario.Services, LegalForm.RecordFiled);
        Assert.Equal(["partnerships.no-legal-sponsor"], Rules.Judge(sponsored with
        {
            Parties = sponsored.Parties.Replace(one => one.Role == AgreementRole.Sponsor, one => one with { ActsThrough = Community }),
        }).Codes());
    }

    // Regression: the successor's signature was written down as the act of whoever consented last.
    [Fact]
    public void A_successor_signs_by_his_own_consent_whoever_consents_last()
    {
        Actor speaker = new(new(8), Role.Partner);
        var filed = new AgreementParty(new(0xA1), AgreementRole.Partner, LegalForm.RecordFiled);
        var asked = InForce(TeamLinks).AskNovation(Partner, filed, "filed", Rules, Officer, Start).Value;

        var first = asked.ConsentToNovation(filed.Party, speaker, At(2024, 3, 2)).Value.ConsentToNovation(Community, Officer, At(2024, 3, 9)).Value;
        var last = asked.ConsentToNovation(Community, Officer, At(2024, 3, 2)).Value.ConsentToNovation(filed.Party, speaker, At(2024, 3, 9)).Value;

        Assert.Equal(new Signature(filed.Party, speaker, At(2024, 3, 2)), first.State.Signatures[^1]);
        Assert.Equal(new Signature(filed.Party, speaker, At(2024, 3, 9)), last.State.Signatures[^1]);
    }

    // Regression: what was still owed when the term ended was never overdue, and what was due on the last day never could be.
    [Fact]
    public void What_is_owed_stays_overdue_after_the_term()
    {
        LocalDate day = new(2024, 3, 1);
        var agreement = InForce(Purchase with { Term = new(day, day), Obligations = [new(Partner, "a report", DueRule.On(day))] });

        Assert.Empty(agreement.OverdueOn(day, WorkCalendar.China));
        Assert.Single(agreement.OverdueOn(day.PlusDays(1), WorkCalendar.China));
        Assert.Equal(["partnerships.term-running", "partnerships.obligations-open"], agreement.Complete(Shanghai, Officer, At(2024, 3, 1, 23)).Codes());
        var ended = agreement.Terminate(TerminationGround.Breach, "no report", Officer, At(2024, 3, 2)).Value;
        Assert.Empty(ended.OverdueOn(day.PlusDays(1), WorkCalendar.China));
    }

    // Regression: an amendment could take off the whole value, and then no novation was admitted any more.
    [Fact]
    public void An_amendment_leaves_a_value_above_zero()
    {
        string[] Less(decimal amount) =>
            InForce(Purchase).Amend(new("less", Yuan(-amount), null, []), [Community, Partner], Rules, Officer, Start).Codes();

        Assert.Empty(Less(99_999.99m));
        Assert.Equal(["core.out-of-range"], Less(100_000));
        Assert.Equal(["core.out-of-range"], Less(100_000.01m));
    }

    // Regression: a sponsor's form that no enum defines was taken for a legal person's.
    [Fact]
    public void A_form_that_is_none_is_an_error_of_the_program_for_every_role() => Assert.All(
        Enum.GetValues<AgreementRole>(),
        role => Assert.Throws<ArgumentOutOfRangeException>(
            () => Rules.Judge(Purchase with { Parties = Purchase.Parties.Add(new(new(9), role, (LegalForm)99)) })));

    // Regression: a novation waited until a rectification was over, although the successor takes all duties and the fold already gave him the remedy.
    [Fact]
    public void A_novation_in_the_middle_of_a_rectification_hands_the_remedy_on()
    {
        var filed = new AgreementParty(new(0xA1), AgreementRole.Partner, LegalForm.RecordFiled);
        var remedying = InForce(TeamLinks).OrderRemedy(new(Partner, "thin", new(2024, 3, 20)), Shanghai, Officer, Start).Value;
        var asked = remedying.AskNovation(Partner, filed, "filed", Rules, Officer, Start).Value;

        var novated = asked.ConsentToNovation(Community, Officer, Start).Value.ConsentToNovation(filed.Party, Officer, Start).Value;

        Assert.Equal((AgreementStatus.Remedying, new Remedy(filed.Party, "thin", new(2024, 3, 20))), (novated.Status, novated.State.Remedy));
        Assert.Equal(AgreementStatus.InForce, novated.AcceptRemedy("seen", Officer, Start).Value.Status);
        Assert.Equal(Partner, asked.DeclineNovation(Community, "no", Officer, Start).Value.State.Remedy!.Party);
        // The remedy of a party that stays is its own.
        var community = InForce(TeamLinks).OrderRemedy(new(Community, "thin", new(2024, 3, 20)), Shanghai, Officer, Start).Value
            .AskNovation(Partner, filed, "filed", Rules, Officer, Start).Value
            .ConsentToNovation(Community, Officer, Start).Value.ConsentToNovation(filed.Party, Officer, Start).Value;
        Assert.Equal(Community, community.State.Remedy!.Party);
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says_and_keeps_the_supplements_within_their_limit() => Prop.ForAll(
        Arb.From(Gen.Frequency([
            (1, Gen.Constant(0)), (6, Gen.Constant(1)), (4, Gen.Constant(2)), (8, Gen.Choose(3, 12)), (1, Gen.Constant(13)),
        ]).ListOf(24)),
        verbs =>
        {
            var agreement = Agreement.Draft(new(1), TeamLinks with { Value = Yuan(1_000) }, Rules, Officer, Start).Value;
            var now = Start;
            foreach (var number in verbs)
            {
                var verb = (AgreementVerb)number;
                now += Duration.FromDays(verb == AgreementVerb.Complete ? 366 : 1);
                var before = agreement.Status;
                var result = AggregateLaws.VerbsDoNotMutate(agreement, one => Try(one, verb, now));
                if (Agreement.Lifecycle.Legal(before).Contains(verb))
                    Assert.False(result.HasError<CoreErrors.IllegalVerb>());
                else
                    Assert.True(result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsFailed)
                    continue;
                agreement = result.Value;
                Assert.True(Agreement.Lifecycle.Allows(before, verb, agreement.Status));
                Assert.True((agreement.State.Supplements?.Amount ?? 0) <= 500);
                Assert.True(agreement.Terms.Value!.Value.Amount >= 0);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(agreement);
        });

    private static Result<Agreement> Try(Agreement agreement, AgreementVerb verb, Instant now)
    {
        var version = agreement.Version;
        var waiting = agreement.Signatories.FirstOrDefault(party => !agreement.State.Signatures.Any(one => one.Party == party));
        return verb switch
        {
            AgreementVerb.Revise => agreement.Revise(agreement.Terms, Rules, Officer, now),
            AgreementVerb.Sign => agreement.Sign(waiting, Shanghai, Officer, now),
            AgreementVerb.TakeEffect => agreement.TakeEffect(Shanghai, Officer, now),
            AgreementVerb.Discharge => agreement.Discharge(
                agreement.State.Obligations.FirstOrDefault(one => one.IsOpen)?.Id ?? default, "seen", Officer, now),
            AgreementVerb.Suspend => agreement.Suspend((SuspensionGround)(version % 4), "a reason", Officer, now),
            AgreementVerb.Resume => agreement.Resume(Officer, now),
            AgreementVerb.OrderRemedy => agreement.OrderRemedy(new(Partner, "late", now.InZone(Shanghai).Date), Shanghai, Officer, now),
            AgreementVerb.AcceptRemedy => agreement.AcceptRemedy("seen", Officer, now),
            AgreementVerb.Amend => agreement.Amend(
                new("a change", Yuan(version % 3 == 0 ? -150 : 170), null, [new(Community, "thanks", DueRule.On(new(2024, 9, 1)))]),
                agreement.Signatories.ToValueList(), Rules, Officer, now),
            AgreementVerb.AskNovation => agreement.AskNovation(
                agreement.Terms.Parties[1].Party, new(new(0xB00 + (uint)version), AgreementRole.Partner, LegalForm.RecordFiled), "filed", Rules,
                Officer, now),
            AgreementVerb.ConsentToNovation => agreement.ConsentToNovation(
                agreement.State.Novation is { Consents.IsEmpty: false } novation ? novation.Successor.Party : Community, Officer, now),
            AgreementVerb.DeclineNovation => agreement.DeclineNovation(Community, "no", Officer, now),
            AgreementVerb.Complete => agreement.Complete(Shanghai, Officer, now),
            _ => agreement.Terminate((TerminationGround)(version % 5), "a reason", Officer, now),
        };
    }
}
