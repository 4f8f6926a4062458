using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
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

    // Regression: a year from 29 February ended on the 27th. By hand, by 民法典 art. 202: no such day in the last month, so the month's last day.
    [Theory]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-28", 12, "2025-02-27")]
    [InlineData("2024-03-01", 12, "2025-02-28")]
    [InlineData("2023-03-01", 12, "2024-02-29")]
    [InlineData("2024-02-29", 48, "2028-02-28")]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2023-08-31", 6, "2024-02-29")]
    [InlineData("2024-08-28", 6, "2025-02-27")]
    [InlineData("2024-01-31", 12, "2025-01-30")]
    public void A_term_of_months_ends_on_the_last_day_of_a_month_that_lacks_its_day(string start, int months, string last) => Assert.Equal(
        LocalDatePattern.Iso.Parse(last).Value,
        new TermLimit(PartnershipMode.SharedSpace, months, 0, RuleBasis.Design("a test")).LatestEnd(LocalDatePattern.Iso.Parse(start).Value, needIsStable: false));

    [Fact]
    public void An_agreement_binds_from_its_first_day_to_its_last_while_it_is_performed()
    {
        var agreement = InForce(Purchase);
        bool[] Binds(Agreement one) => [.. new LocalDate[] { new(2024, 2, 29), new(2024, 3, 1), new(2025, 2, 28), new(2025, 3, 1) }.Select(one.BindsOn)];

        Assert.Equal([false, true, true, false], Binds(agreement));
        Assert.Equal([false, true, true, false], Binds(agreement.OrderRemedy(new(Partner, "thin", new(2024, 6, 30)), Shanghai, Officer, Start).Value));
        Assert.DoesNotContain(true, Binds(agreement.Suspend(SuspensionGround.Safety, "flood", Officer, Start).Value));
        Assert.DoesNotContain(true, Binds(agreement.Terminate(TerminationGround.Consent, "so", Officer, Start).Value));
    }

    // Ten per cent of 100.05 yuan are 10.005: a fen above 10.00 is over the limit, which is rounded down and never up.
    [Theory]
    [InlineData(10, null)]
    [InlineData(10.01, "partnerships.supplements-exceed")]
    public void A_supplement_goes_to_the_limit_and_not_half_a_fen_over(decimal amount, string? code) => Assert.Equal(
        code is null ? [] : [code],
        InForce(Purchase with { Value = Yuan(100.05m) }).Amend(new("more", Yuan(amount), null, []), [Community, Partner], Rules, Officer, Start).Codes());

    // A second sum in another currency: the value refuses it once, and the sum of supplements has nothing to add to that.
    [Fact]
    public void A_supplement_where_no_money_passed_needs_a_mode_without_a_limit()
    {
        var free = InForce(TeamLinks with { Value = null });
        ValueList<PartyId> all = [Community, Partner];
        var unlimited = Rules with { SupplementLimits = [] };

        Assert.Equal(["partnerships.supplements-exceed"], free.Amend(new("a fee", Yuan(1), null, []), all, Rules, Officer, Start).Codes());
        var paid = free.Amend(new("a fee", Yuan(1), null, []), all, unlimited, Officer, Start).Value;
        Assert.Equal((Yuan(1), Yuan(1)), (paid.Terms.Value, paid.State.Supplements));
        Assert.Equal(["core.overflow"], paid.Amend(new("too much", Yuan(Money.Greatest), null, []), all, unlimited, Officer, Start).Codes());
        // What was taken off makes room for the value, and none for the sum of supplements.
        var great = InForce(TeamLinks with { Value = Yuan(Money.Greatest * 0.6m) });
        foreach (var part in (decimal[])[0.3m, -0.89m])
            great = great.Amend(new("a part", Yuan(Money.Greatest * part), null, []), all, Rules, Officer, Start).Value;
        Assert.Equal(["core.overflow"], great.Amend(new("more", Yuan(Money.Greatest * 0.8m), null, []), all, Rules, Officer, Start).Codes());
    }

    [Fact]
    public void What_all_have_signed_does_not_end_unsigned()
    {
        var draft = Agreement.Draft(new(1), Purchase, Rules, Officer, Start).Value;
        Assert.Equal(AgreementStatus.Terminated, draft.Terminate(TerminationGround.NotSigned, "nobody came", Officer, Start).Value.Status);
        // Regression: it ended with a reason that its own history denied.
        Assert.Equal(["partnerships.all-signed"], InForce(Purchase).Terminate(TerminationGround.NotSigned, "nobody came", Officer, Start).Codes());
    }

    // A sponsor is replaced: whoever acted through it acts through its successor, and what it owed is the successor's.
    [Fact]
    public void Novation_of_a_sponsor_takes_those_along_who_act_through_it()
    {
        var terms = AgreementBuilder.Terms(PartnershipMode.ServicePurchase, Scenario.Services, LegalForm.RecordFiled);
        PartyId sponsor = AgreementBuilder.LegalSponsor, next = new(0x51);
        terms = terms with { Obligations = [.. terms.Obligations, new(sponsor, "the receipts", DueRule.On(new(2024, 9, 1)))] };

        var asked = InForce(terms).AskNovation(sponsor, new(next, AgreementRole.Sponsor, LegalForm.Foundation), "merged", Rules, Officer, Start).Value;
        var novated = asked.ConsentToNovation(Community, Officer, Start).Value.ConsentToNovation(next, Officer, Start).Value;

        Assert.Equal(next, novated.Terms.Parties.Single(party => party.Party == Partner).ActsThrough);
        Assert.Equal([Partner, next], novated.State.Obligations.Select(one => one.Terms.Owner));
        Assert.Equal([Partner, next], novated.Terms.Obligations.Select(one => one.Owner));
        Assert.Equal([Community, next], novated.State.Signatures.Select(one => one.Party));
        Assert.Equal(["partnerships.not-a-party"], asked.ConsentToNovation(sponsor, Officer, Start).Codes());
    }

    // The legal person that signs for a team stays, also when the team that it signs for changes its form: it signed once and consents once.
    [Fact]
    public void Novation_under_one_sponsor_leaves_one_signature_of_it()
    {
        var terms = AgreementBuilder.Terms(PartnershipMode.ServicePurchase, Scenario.Services, LegalForm.NeighbourhoodTeam);
        var sponsor = AgreementBuilder.LegalSponsor;
        var agreement = InForce(terms);

        var asked = agreement.AskNovation(
            Partner, new(new(0xA1), AgreementRole.Partner, LegalForm.RecordFiled, sponsor), "filed", Rules, Officer, At(2024, 4, 1)).Value;
        var novated = asked.ConsentToNovation(Community, Officer, At(2024, 4, 1)).Value.ConsentToNovation(sponsor, Officer, At(2024, 4, 2)).Value;

        Assert.Equal(agreement.State.Signatures, novated.State.Signatures);
        Assert.Null(novated.State.Novation);
    }

    [Fact]
    public void A_rest_and_a_remedy_leave_nothing_behind()
    {
        var remedying = InForce(TeamLinks).OrderRemedy(new(Partner, "thin", new(2024, 3, 20)), Shanghai, Officer, Start).Value;
        var resting = remedying.Suspend(SuspensionGround.Standing, "an inquiry", Officer, Start).Value;
        var resumed = resting.Resume(Officer, Start).Value;
        var remedied = remedying.AcceptRemedy("seen", Officer, Start).Value;

        Assert.Equal((SuspensionGround.Standing, (Remedy?)null), (resting.State.Suspension, resting.State.Remedy));
        Assert.Equal((null, null, AgreementStatus.InForce), (resumed.State.Suspension, resumed.State.Remedy, resumed.Status));
        Assert.Equal((null, AgreementStatus.InForce), (remedied.State.Remedy, remedied.Status));
    }

    [Theory]
    [InlineData(false, "2024-02-29", "partnerships.due-date-passed")]
    [InlineData(false, "2024-03-01", null)]
    [InlineData(false, "2025-02-28", null)]
    [InlineData(false, "2025-03-01", "partnerships.term-too-long")]
    [InlineData(true, "2027-02-28", null)]
    [InlineData(true, "2027-03-01", "partnerships.term-too-long")]
    public void An_amendment_moves_the_end_between_the_start_and_the_limit_from_the_start(bool stable, string end, string? code)
    {
        var day = LocalDatePattern.Iso.Parse(end).Value;
        var amended = InForce(Purchase with { NeedIsStable = stable, Term = new(new(2024, 3, 1), new(2024, 8, 31)) }).Amend(
            new("another end", null, day, []), [Community, Partner], Rules, Officer, Start);

        Assert.Equal(code is null ? [] : [code], amended.Codes());
        Assert.True(amended.IsFailed || amended.Value.Terms.Term == new DateInterval(new(2024, 3, 1), day));
    }

    // Read by hand from AgreementRole: in the order of LegalForm, y for a form that may have the role. A sponsor is a legal person; in benefit exchange a
    // merchant of any form.
    [Theory]
    [InlineData(PartnershipMode.ServicePurchase, AgreementRole.Community, "--------yyy")]
    [InlineData(PartnershipMode.ServicePurchase, AgreementRole.Purchaser, "---------yy")]
    [InlineData(PartnershipMode.ServicePurchase, AgreementRole.Partner, "yyyyyyyyyyy")]
    [InlineData(PartnershipMode.ServicePurchase, AgreementRole.Sponsor, "--yyyy--yyy")]
    [InlineData(PartnershipMode.BenefitExchange, AgreementRole.Sponsor, "yyyyyyyyyyy")]
    [InlineData(PartnershipMode.ServicePurchase, AgreementRole.Residents, "-------y-y-")]
    [InlineData(PartnershipMode.SharedSpace, AgreementRole.Platform, "-----y-----")]
    [InlineData(PartnershipMode.SharedSpace, AgreementRole.PropertyManager, "-----y-----")]
    public void A_role_is_had_by_the_forms_that_can_have_it(PartnershipMode mode, AgreementRole role, string forms)
    {
        var terms = AgreementBuilder.Terms(mode, Scenario.Services, LegalForm.Enterprise);

        Assert.Equal(forms, string.Concat(Enum.GetValues<LegalForm>().Select(
            form => Rules.Judge(terms with { Parties = terms.Parties.Add(new(new(9), role, form)) }).Codes().Contains("partnerships.role-refused") ? '-' : 'y')));
    }

    [Fact]
    public void Nothing_is_completed_over_a_novation_that_nobody_decided()
    {
        var asked = InForce(TeamLinks with { Obligations = [] }).AskNovation(
            Partner, new(new(0xA1), AgreementRole.Partner, LegalForm.RecordFiled), "filed", Rules, Officer, Start).Value;

        Assert.Equal(["partnerships.novation-pending"], asked.Complete(Shanghai, Officer, At(2025, 3, 1)).Codes());
        Assert.Empty(asked.DeclineNovation(Community, "no", Officer, Start).Value.Complete(Shanghai, Officer, At(2025, 3, 1)).Codes());
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
