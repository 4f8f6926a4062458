using System.Globalization;
using System.Text;
using CommunityDomain.Partnerships;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What a purchase may not do is tried under each regime: money that flows back, splitting, the negative list, two bidders, supplements in slices,
/// a backdated acceptance.</summary>
public sealed class PurchasesRefused : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public override string Row => "S1.6";

    public override void Run(StoryContext story, RowReport row)
    {
        var place = new PurchasePlace(story);
        var words = new StringBuilder();
        var refused = new Dictionary<string, int>();
        foreach (var regime in Enum.GetValues<ProcurementRegime>())
        {
            Kickback(regime);
            Split(regime);
            Negative(regime);
        }
        TwoBidders();
        Performance();
        foreach (var (what, count) in refused)
            row.Count($"refused: {what}", count);
        row.Text("Refusals in both languages", words.ToString());
        row.IsRun();

        // Purchase money never flows back to a body tied to the purchaser, under no regime; nor as a condition of the award.
        void Kickback(ProcurementRegime regime)
        {
            foreach (var recipient in (ShareRecipient[])[ShareRecipient.TiedEnterprise, ShareRecipient.CommunityBody, ShareRecipient.CharityFund])
                Refuse<PartnershipsErrors.ShareRefused>("kickback", Share(story, regime, recipient, isCondition: false));
            Refuse<PartnershipsErrors.ShareConditionsAward>(
                "a share as a condition of the award", Share(story, regime, ShareRecipient.CommunityEnterprise, isCondition: true));
        }

        // Where a limit would be avoided: two halves that pass it together, and so do three thirds; alone each is let through.
        void Split(ProcurementRegime regime)
        {
            var half = regime switch { ProcurementRegime.NonTender => 500_000m, ProcurementRegime.BelowThreshold => 150_000m, _ => 0m };
            if (half == 0)
            {
                var more = new PlannedPurchase(new(2), "mediation", Yuan(10_000_000), new(2024, 1, 15));
                row.Require(place.Plan(regime, 3, null, more).IsSuccess, $"{regime}: nothing is avoided by splitting");
                return;
            }
            PlannedPurchase Part(uint number, decimal budget) => new(new(number), "mediation", Yuan(budget), new(2024, 1, 15));
            PurchaseTerms Of(PurchaseTerms terms, decimal budget) => terms with { Budget = Yuan(budget) };
            Refuse<PartnershipsErrors.PurchaseSplit>("splitting under a limit", place.Plan(regime, 3, terms => Of(terms, half), Part(2, half)));
            Refuse<PartnershipsErrors.PurchaseSplit>(
                "splitting under a limit", place.Plan(regime, 3, terms => Of(terms, half), Part(2, half / 2), Part(3, half / 2)));
            row.Require(place.Plan(regime, 3, terms => Of(terms, half), Part(2, half - 0.01m)).IsSuccess, $"{regime}: a fen below the limit is let through");
            row.Require(place.Plan(regime, 3, terms => Of(terms, half)).IsSuccess, $"{regime}: alone it is let through");
        }

        void Negative(ProcurementRegime regime)
        {
            foreach (var item in Enum.GetValues<NegativeItem>())
            {
                var planned = place.Plan(regime, 3, terms => terms with { Negative = item });
                if (place.Rules.Holds(ProcurementInvariant.NegativeList, regime))
                    Refuse<PartnershipsErrors.NegativeList>("something of the negative list", planned);
                else
                    row.Require(planned.IsSuccess, $"{regime}: the negative list is of public money");
            }
        }

        void TwoBidders()
        {
            var bidding = Bidding(story, place, bid => bid.Bidder == place.Organisations[2] ? bid with { LastViolation = new(2022, 5, 1) } : bid);
            Refuse<PartnershipsErrors.TooFewBidders>("two bidders left", Evaluate(story, place, bidding));
            row.Require(
                bidding.DeclareVoid("two bidders left", Officer, story.At(2024, 2, 22)).Value.Status == PurchaseStatus.Void, "then the tender is void");
        }

        void Performance()
        {
            var awarded = Evaluate(story, place, Bidding(story, place, bid => bid)).Value.NoticeAward(place.Rules, Officer, story.At(2024, 2, 23)).Value;
            var price = awarded.State.Winner!.Price;
            var contract = new PurchaseContract(
                awarded.State.Winner.Bidder, price, [new("M1", "mediations", 100, Yuan(price.Amount / 100), DueRule.On(new(2024, 11, 30)))],
                ServicePurchases.Percent(10), ServicePurchases.Percent(5), SubcontractsWhole: false);
            var challenged = awarded.FileChallenge(
                awarded.State.Ranking[1].Bidder, "the scores", true, place.Rules, story.Calendar, story.Zone, Officer, story.At(2024, 2, 26)).Value;
            Refuse<PartnershipsErrors.ChallengePending>(
                "a signature while a challenge is pending", challenged.Sign(new(9), contract, place.Rules, Officer, story.At(2024, 2, 27)));
            var project = awarded.Sign(new(9), contract, place.Rules, Officer, story.At(2024, 3, 20)).Value
                .PublishContract(Officer, story.At(2024, 3, 21)).Value.Start(place.Rules, Officer, story.At(2024, 4, 1)).Value;
            Milestone Slice(int number) => new($"S{number}", "more", 1, Yuan(price.Amount * 0.04m), DueRule.On(new(2024, 11, 30)));
            project = project.Supplement(Slice(1), place.Rules, Officer, story.At(2024, 5, 6)).Value
                .Supplement(Slice(2), place.Rules, Officer, story.At(2024, 6, 6)).Value;
            Refuse<PartnershipsErrors.SupplementsExceed>(
                "a third supplement of 4 %", project.Supplement(Slice(3), place.Rules, Officer, story.At(2024, 7, 8)));
            var delivered = project.Deliver("M1", 40, new(2024, 7, 1), place.Rules, story.Zone, Officer, story.At(2024, 7, 1)).Value;
            Refuse<PartnershipsErrors.Backdated>("a backdated acceptance", delivered.AcceptDelivery(
                1, 40, ServicePurchases.Percent(100), Yuan(0), new(2024, 6, 30), "record", story.Zone, Officer, story.At(2024, 7, 2)));
        }

        void Refuse<TError>(string what, IResultBase result)
            where TError : DomainError
        {
            row.Require(result.IsFailed && result.Errors.All(error => error is TError), $"{what} is refused, and for that alone");
            if (refused.TryAdd(what, 0))
            {
                var error = (DomainError)result.Errors[0];
                words.Append(what).Append(": ").AppendLine(error.Message).AppendLine(error.Explain(Chinese));
            }
            refused[what]++;
        }
    }

    private static Result<IncomeShare> Share(StoryContext story, ProcurementRegime regime, ShareRecipient recipient, bool isCondition) => IncomeShare.Agree(
        story.Id<IncomeShareId>("kickback", (long)regime), story.Id<AgreementId>($"purchase {regime}", 1),
        new IncomeShareTerms(
            story.Id<PartyId>("organisation of Jimingshan"), LegalForm.SocialServiceInstitution, PartnershipMode.ServicePurchase, MoneySource.PurchaseFunds,
            IncomeBasis.Gross, [new(Yuan(0), ServicePurchases.Percent(5))], [new(new(2), recipient, ServicePurchases.Percent(100), "contract 1")],
            new(2024, 4, 1), PeriodMonths: 1, CarriesLosses: false, isCondition),
        Officer, story.At(2024, 4, 1));

    private static PurchaseProject Bidding(StoryContext story, PurchasePlace place, Func<Bid, Bid> change)
    {
        var project = place.Plan(ProcurementRegime.Tender, 3).Value
            .Publish(story.At(2024, 2, 22, 0), place.Rules, story.Zone, Officer, story.At(2024, 2, 1, 10)).Value.OpenBidding(Officer, story.At(2024, 2, 2)).Value;
        for (var number = 0; number < 3; number++)
        {
            var bidder = place.Organisations[number];
            var bid = change(new(bidder, LegalForm.SocialServiceInstitution, Yuan(1_000_000), new(bidder.Value), [], null, null));
            project = project.SubmitBid(bid, Officer, story.At(2024, 2, 5, 9, number)).Value;
        }
        return project;
    }

    private static Result<PurchaseProject> Evaluate(StoryContext story, PurchasePlace place, PurchaseProject bidding) => bidding.Evaluate(
        Enumerable.Range(0, 3).Select(person => new Evaluator(
            story.Id<PersonId>("evaluator", person), [],
            bidding.State.Bids.Where(bid => bid.Bid.LastViolation is null)
                .Select((bid, place) => new EvaluatorScore(bid.Bid.Bidder, "method", 90 - (5 * place))).ToValueList())).ToValueList(),
        place.Rules, story.Zone, Officer, story.At(2024, 2, 22));

    private static Money Yuan(decimal amount) => ServicePurchases.Yuan(amount);
}
