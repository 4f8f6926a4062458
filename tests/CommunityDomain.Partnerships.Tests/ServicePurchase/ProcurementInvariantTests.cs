using FluentResults;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Each invariant in each regime: refused, barred or reported where it holds, let through where it does not, and let through everywhere on
/// its boundary.</summary>
public sealed class ProcurementInvariantTests
{
    // Read by hand: T tender, N non-tender, B below the threshold, O own funds, G micro-grant.
    [Theory]
    [InlineData(ProcurementInvariant.NegativeList, "TNB")]
    [InlineData(ProcurementInvariant.PurchaserType, "TNB")]
    [InlineData(ProcurementInvariant.ContractorType, "TNB")]
    [InlineData(ProcurementInvariant.ContractTerm, "TNB")]
    [InlineData(ProcurementInvariant.BidPeriod, "T")]
    [InlineData(ProcurementInvariant.ThreeBidders, "T")]
    [InlineData(ProcurementInvariant.SupplierRecord, "TN")]
    [InlineData(ProcurementInvariant.RelatedBidders, "TN")]
    [InlineData(ProcurementInvariant.Bonds, "TN")]
    [InlineData(ProcurementInvariant.AdmissionNeverGates, "TNB")]
    [InlineData(ProcurementInvariant.Panel, "TN")]
    [InlineData(ProcurementInvariant.AwardPublished, "TN")]
    [InlineData(ProcurementInvariant.SignInTime, "TN")]
    [InlineData(ProcurementInvariant.ChallengeHold, "TN")]
    [InlineData(ProcurementInvariant.ContractPublished, "TN")]
    [InlineData(ProcurementInvariant.SupplementLimit, "TN")]
    [InlineData(ProcurementInvariant.UsersHeard, "TNBG")]
    [InlineData(ProcurementInvariant.PaidWithinAccepted, "TNBOG")]
    [InlineData(ProcurementInvariant.NoSplitting, "NB")]
    [InlineData(ProcurementInvariant.FilesKept, "TN")]
    [InlineData(ProcurementInvariant.Recusal, "TNBOG")]
    [InlineData(ProcurementInvariant.ChallengeInTime, "TN")]
    [InlineData(ProcurementInvariant.ChallengeAnswered, "TN")]
    [InlineData(ProcurementInvariant.ComplaintDecided, "TN")]
    [InlineData(ProcurementInvariant.ContractFiled, "TN")]
    public void Each_invariant_holds_in_the_regimes_that_its_source_names(ProcurementInvariant invariant, string regimes)
    {
        foreach (var regime in Enum.GetValues<ProcurementRegime>())
            Assert.Equal(regimes.Contains("TNBOG"[(int)regime], StringComparison.Ordinal), Rules.Holds(invariant, regime));
        Assert.NotEmpty(Rules.Basis(invariant).Citation);
    }

    public static TheoryData<ProcurementInvariant, ProcurementRegime> Cells
    {
        get
        {
            var cells = new TheoryData<ProcurementInvariant, ProcurementRegime>();
            foreach (var invariant in Enum.GetValues<ProcurementInvariant>())
            {
                foreach (var regime in Enum.GetValues<ProcurementRegime>())
                    cells.Add(invariant, regime);
            }
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Breach_is_answered_where_the_invariant_holds_and_only_there(ProcurementInvariant invariant, ProcurementRegime regime)
    {
        var (answer, attempt) = Case(invariant);

        Assert.Equal(Rules.Holds(invariant, regime) ? [answer] : [], attempt(regime, true));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Nothing_is_answered_on_the_boundary(ProcurementInvariant invariant, ProcurementRegime regime) =>
        Assert.Empty(Case(invariant).Attempt(regime, false));

    // The answer, and an attempt: one step over the boundary, or on it.
    private static (string Answer, Func<ProcurementRegime, bool, string[]> Attempt) Case(ProcurementInvariant invariant) => invariant switch
    {
        ProcurementInvariant.NegativeList => ("partnerships.negative-list",
            (regime, over) => Planned(regime, terms => terms with { Negative = over ? NegativeItem.Staffing : null })),
        ProcurementInvariant.PurchaserType => ("partnerships.purchaser-refused",
            (regime, over) => Planned(regime, terms => terms with { PurchaserForm = over ? LegalForm.Enterprise : terms.PurchaserForm })),
        ProcurementInvariant.ContractorType => ("barred: LegalForm",
            (regime, over) => Barred(regime, bid => bid with { Form = over ? LegalForm.RecordFiled : LegalForm.RegisteredAssociation })),
        ProcurementInvariant.ContractTerm => ("partnerships.term-too-long",
            (regime, over) => Planned(regime, terms => terms with { ServiceTerm = new(new(2024, 6, 1), over ? new(2025, 6, 1) : new(2025, 5, 31)) })),
        ProcurementInvariant.BidPeriod => ("partnerships.bid-period-too-short",
            // Published on 1 February: twenty whole days end with the 21st.
            (regime, over) => Plan(Terms(regime, Budget(regime))).Value.Publish(
                At(2024, 2, 22, 0) - (over ? Duration.Epsilon : Duration.Zero), Rules, Shanghai, Officer, At(2024, 2, 1)).Codes()),
        ProcurementInvariant.ThreeBidders => ("partnerships.too-few-bidders",
            (regime, over) => Evaluated(Bidding(regime, [.. Three(regime).Take(over ? 2 : 3)]), 3).Codes()),
        ProcurementInvariant.SupplierRecord => ("barred: Violation",
            // Bid on 5 February 2024: the three years of 5 February 2021 end with that day.
            (regime, over) => Barred(regime, bid => bid with { LastViolation = over ? new(2021, 2, 5) : new(2021, 2, 4) })),
        ProcurementInvariant.RelatedBidders => ("barred: Related",
            // Whom a third company holds beside him is no ground by itself.
            (regime, over) => Barred(regime, bid => bid with { RelatedTo = [over ? First : new PartyId(0xFF)] })),
        ProcurementInvariant.Bonds => ("partnerships.bond-too-high",
            (regime, over) => Planned(regime, terms => terms with { BidBond = Percent(over ? 2.0001m : 2) })),
        ProcurementInvariant.AdmissionNeverGates => ("partnerships.admission-gates-bidding",
            (regime, over) => Planned(regime, terms => terms with { AdmittedOnly = over })),
        ProcurementInvariant.Panel => ("partnerships.too-few-evaluators",
            (regime, over) => Evaluated(Bidding(regime, Three(regime)), over ? 2 : 3).Codes()),
        ProcurementInvariant.AwardPublished => ("late: AwardPublished",
            (regime, over) => Late(Evaluated(Bidding(regime, Three(regime)), 3).Value.NoticeAward(Rules, Officer, At(2024, 3, over ? 6 : 5, 0)).Value)),
        ProcurementInvariant.SignInTime => ("late: SignInTime",
            // Thirty days after 4 March end with 3 April.
            (regime, over) => Late(Awarded(regime).Sign(new(9), Contract(regime), Rules, Officer, At(2024, 4, over ? 4 : 3, 0)).Value)),
        ProcurementInvariant.ChallengeHold => ("partnerships.challenge-pending",
            (regime, over) => Challenged(regime, mayChangeResult: over).Sign(new(9), Contract(regime), Rules, Officer, At(2024, 3, 20)).Codes()),
        ProcurementInvariant.ContractPublished => ("partnerships.contract-not-published",
            (regime, over) =>
            {
                var signed = Awarded(regime).Sign(new(9), Contract(regime), Rules, Officer, At(2024, 3, 20)).Value;
                return (over ? signed : signed.PublishContract(Officer, At(2024, 3, 22)).Value).Start(Rules, Officer, At(2024, 6, 1)).Codes();
            }
        ),
        ProcurementInvariant.SupplementLimit => ("partnerships.supplements-exceed",
            (regime, over) => Performing(regime).Supplement(
                new("M3", "more", 1, Yuan((Price(regime) / 10) + (over ? 0.01m : 0)), DueRule.On(new(2025, 5, 31))), Rules, Officer, At(2024, 7, 1)).Codes()),
        ProcurementInvariant.UsersHeard => ("partnerships.users-not-heard",
            (regime, over) => (over ? Performing(regime) : Performing(regime).HearUsers(new(1, 0, "survey"), Officer, At(2025, 6, 1)).Value)
                .Conclude(Rules, new(2025, 6, 1), Shanghai, Officer, At(2025, 6, 1)).Codes()),
        ProcurementInvariant.PaidWithinAccepted => ("partnerships.paid-over-accepted",
            (regime, over) =>
            {
                var accepted = Performing(regime).Deliver("M2", 10, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)).Value
                    .AcceptDelivery(1, 10, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 1)).Value;
                // Half of the price was accepted, and a tenth of it is retained.
                return accepted.Pay(Yuan((Price(regime) * 0.45m) + (over ? 0.01m : 0)), "transfer", Rules, Officer, At(2024, 7, 2)).Codes();
            }
        ),
        ProcurementInvariant.NoSplitting => ("partnerships.purchase-split",
            (regime, over) => Plan(
                Terms(regime, regime == ProcurementRegime.NonTender ? 999_999.98m : regime == ProcurementRegime.BelowThreshold ? 299_999.98m : Budget(regime)),
                new PlannedPurchase(new(2), "mediation", Yuan(over ? 0.02m : 0.01m), new(2024, 12, 31))).Codes()),
        ProcurementInvariant.FilesKept => ("partnerships.retention-too-short",
            (regime, over) => Plan(Terms(regime, Budget(regime))).Value.Cancel("no budget", Officer, At(2024, 2, 2)).Value
                .Archive(new LocalDate(2039, 2, 3).PlusDays(over ? -1 : 0), Rules, Shanghai, Officer, At(2024, 2, 3)).Codes()),
        ProcurementInvariant.Recusal => ("partnerships.evaluator-recused",
            (regime, over) => Bidding(regime, Three(regime)).Evaluate(
                Panel(First, Second, Third).Replace(one => one.Person == new PersonId(1), one => one with { Interests = [over ? Third : new PartyId(0xFF)] }),
                Rules, Shanghai, Officer, At(2024, 3, 1)).Codes()),
        ProcurementInvariant.ChallengeInTime => ("partnerships.challenge-late",
            // The notice of 4 March stands for a working day; the seven after it end with the 14th.
            (regime, over) => Awarded(regime).FileChallenge(
                Second, "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, over ? At(2024, 3, 15, 0) : At(2024, 3, 14, 23)).Codes()),
        ProcurementInvariant.ChallengeAnswered => ("late: ChallengeAnswered",
            (regime, over) => Late(Answered(regime, At(2024, 3, over ? 15 : 14)))),
        ProcurementInvariant.ComplaintDecided => ("late: ComplaintDecided",
            (regime, over) =>
            {
                var complained = Answered(regime, At(2024, 3, 14));
                var challenge = complained.State.Challenges[0].Id;
                return Late(complained.Complain(challenge, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 15)).Value
                    .DecideChallenge(challenge, false, "the answer is right", Officer, At(2024, 4, over ? 29 : 28)).Value);
            }
        ),
        ProcurementInvariant.ContractFiled => ("late: ContractFiled",
            // Signed on Wednesday 20 March: the seventh working day is Friday the 29th.
            (regime, over) => Late(Awarded(regime).Sign(new(9), Contract(regime), Rules, Officer, At(2024, 3, 20)).Value
                .FileContract("receipt", Officer, over ? At(2024, 3, 30, 0) : At(2024, 3, 29, 23)).Value)),
        _ => throw new ArgumentOutOfRangeException(nameof(invariant), invariant, "A case is missing."),
    };

    [Fact]
    public void A_complaint_is_in_time_for_fifteen_working_days_where_the_law_gives_a_time()
    {
        // Answered on Thursday 14 March; with the holiday of 4 April the fifteenth working day is Sunday 7 April, which is worked.
        string[] Complain(ProcurementRegime regime, Instant at)
        {
            var answered = Answered(regime, At(2024, 3, 14));
            return answered.Complain(answered.State.Challenges[0].Id, Rules, WorkCalendar.China, Shanghai, Officer, at).Codes();
        }

        Assert.Empty(Complain(ProcurementRegime.Tender, At(2024, 4, 7, 23)));
        Assert.Equal(["partnerships.challenge-late"], Complain(ProcurementRegime.NonTender, At(2024, 4, 8, 0)));
        Assert.Empty(Complain(ProcurementRegime.MicroGrant, At(2024, 4, 8, 0)));
    }

    [Theory]
    [InlineData(ProcurementRegime.Tender, true)]
    [InlineData(ProcurementRegime.NonTender, true)]
    [InlineData(ProcurementRegime.BelowThreshold, false)]
    [InlineData(ProcurementRegime.OwnFunds, false)]
    [InlineData(ProcurementRegime.MicroGrant, false)]
    public void A_performance_bond_is_ten_per_cent_at_most_where_bonds_are_limited(ProcurementRegime regime, bool holds)
    {
        string[] Sign(decimal bond) => Awarded(regime).Sign(
            new(9), Contract(regime) with { PerformanceBond = Percent(bond) }, Rules, Officer, At(2024, 3, 20)).Codes();

        Assert.Empty(Sign(10));
        Assert.Equal(holds ? ["partnerships.bond-too-high"] : [], Sign(10.0001m));
    }

    [Theory]
    [InlineData(ProcurementRegime.Tender, true)]
    [InlineData(ProcurementRegime.NonTender, true)]
    [InlineData(ProcurementRegime.BelowThreshold, true)]
    [InlineData(ProcurementRegime.OwnFunds, false)]
    [InlineData(ProcurementRegime.MicroGrant, false)]
    public void The_whole_is_not_subcontracted_with_public_money(ProcurementRegime regime, bool holds) => Assert.Equal(
        holds ? ["partnerships.whole-subcontracted"] : [],
        Awarded(regime).Sign(new(9), Contract(regime) with { SubcontractsWhole = true }, Rules, Officer, At(2024, 3, 20)).Codes());

    [Fact]
    public void Own_funds_are_nothing_that_a_state_organ_declares() => Assert.Equal(
        ["partnerships.purchaser-refused"],
        Planned(ProcurementRegime.OwnFunds, terms => terms with { PurchaserForm = LegalForm.StateOrgan }));

    [Theory]
    [InlineData(true, 2027, 5, 31, true)]
    [InlineData(true, 2027, 6, 1, false)]
    [InlineData(false, 2025, 5, 31, true)]
    public void Three_years_are_for_what_is_stable(bool isStable, int year, int month, int day, bool fits) => Assert.Equal(
        fits ? [] : ["partnerships.term-too-long"],
        Planned(ProcurementRegime.Tender, terms => terms with { NeedIsStable = isStable, ServiceTerm = new(new(2024, 6, 1), new(year, month, day)) }));

    private static string[] Planned(ProcurementRegime regime, Func<PurchaseTerms, PurchaseTerms> change) =>
        Plan(change(Terms(regime, Budget(regime)))).Codes();

    private static Bid[] Three(ProcurementRegime regime) =>
        [Bid(First, Price(regime)), Bid(Second, Price(regime)), Bid(Third, Price(regime))];

    private static Result<PurchaseProject> Evaluated(PurchaseProject bidding, int evaluators) => bidding.Evaluate(
        Panel([.. bidding.State.Bids.Select(bid => bid.Bid.Bidder)]).Take(evaluators).ToValueList(), Rules, Shanghai, Officer, At(2024, 3, 1));

    // The ground on which a fifth bid is barred; the others are enough without it, and without whom it may be related to.
    private static string[] Barred(ProcurementRegime regime, Func<Bid, Bid> change)
    {
        var fifth = change(Bid(new(0xB5), Price(regime)));
        var evaluated = Evaluated(Bidding(regime, [.. Three(regime), Bid(new(0xB4), Price(regime)), fifth]), 3).Value;
        return [.. evaluated.State.Bids.Where(bid => bid.Bid.Bidder == fifth.Bidder && bid.Disqualified is not null)
            .Select(bid => $"barred: {bid.Disqualified}")];
    }

    private static PurchaseProject Answered(ProcurementRegime regime, Instant at)
    {
        var raised = Challenged(regime, mayChangeResult: true);
        return raised.DecideChallenge(raised.State.Challenges[0].Id, false, "the scores are right", Officer, at).Value;
    }

    // What is late of what was done; what is still open has a test of its own.
    private static string[] Late(PurchaseProject project) => [.. project.LateSteps(Rules, WorkCalendar.China, Shanghai, project.State.ChangedAt)
        .Where(step => step.DoneOn is not null).Select(step => $"late: {step.Invariant}")];
}
