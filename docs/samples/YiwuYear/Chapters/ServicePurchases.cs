using CommunityDomain.Partnerships;
using CommunityDomain.Testing;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Service purchases (购买服务项目) of Jimingshan, an international community: four lists, and under each regime a project that is accepted whole
/// and one whose award falls and that is accepted in part, each to its settlement and its archive.</summary>
/// <remarks>Organisations, prices, scores and the place's limits are generated: the source gives none. What is due is worked out again in fen.</remarks>
public sealed class ServicePurchases : Chapter
{
    internal const string Prefix = "ocds-213czf";

    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);

    public override string Row => "S1.6";

    public override void Run(StoryContext story, RowReport row)
    {
        var place = new PurchasePlace(story);
        row.Count("lists published, each once a quarter", place.Lists.Count(list => list.State.Versions.Count == 4));
        var (projects, releases, paid) = (new List<PurchaseProject>(), 0, 0L);
        foreach (var regime in Enum.GetValues<ProcurementRegime>())
        {
            projects.Add(Tell(regime, isChallenged: false));
            projects.Add(Tell(regime, isChallenged: true));
            row.Text($"Release of a project, {regime}", OpenContracting.Release(projects[^2], Prefix, story.Calendar, story.Zone));
            row.Text($"Release of a challenged project, {regime}", OpenContracting.Release(projects[^1], Prefix, story.Calendar, story.Zone));
        }
        row.Require(projects.Count >= story.Seeds.Jimingshan.Projects, "as many projects as the community has");
        foreach (var regime in projects.GroupBy(project => project.Terms.Regime))
            row.Count($"projects settled and archived, {regime.Key}", regime.Count(project => project.Status == PurchaseStatus.Archived));
        row.Count("organisations that bid", projects.SelectMany(project => project.State.Bids).Select(bid => bid.Bid.Bidder).Distinct().Count());
        row.Count("awards that fell to a complaint", projects.Sum(
            project => project.State.Bids.Count(bid => bid.Disqualified == DisqualificationGround.ChallengeUpheld)));
        row.Count("releases, one after each step, each complete", releases);
        row.Fact("paid, in fen as worked out again", $"{paid:N0}");
        row.Picture("The life of a purchase", LifecyclePicture.Draw(PurchaseProject.Lifecycle));
        row.IsThin("refusals are told in a chapter of their own");

        PurchaseProject Tell(ProcurementRegime regime, bool isChallenged)
        {
            var teller = new Teller(story, row, place, regime, isChallenged);
            var project = teller.Tell();
            row.Require(PurchaseProject.Replay(project.Changes).Value.State == project.State, "the project's history replays");
            (releases, paid) = (releases + teller.Releases, paid + teller.Paid);
            return project;
        }
    }

    private sealed class Teller(StoryContext story, RowReport row, PurchasePlace place, ProcurementRegime regime, bool isChallenged)
    {
        private readonly Chance _chance = story.ChanceFor($"purchase {regime}, {isChallenged}");
        private readonly ProcurementRules _rules = place.Rules;
        private PurchaseProject _project = place.Plan(regime, isChallenged ? 2 : 1).Value;

        public int Releases { get; private set; }

        /// <summary>What has to be paid in all, in fen.</summary>
        public long Paid { get; private set; }

        public PurchaseProject Tell()
        {
            // Twenty whole days after 1 February end with the 21st.
            Take(_project.Publish(story.At(2024, 2, 22, 0), _rules, story.Zone, Officer, story.At(2024, 2, 1, 10)).Value);
            Take(_project.OpenBidding(Officer, story.At(2024, 2, 2)).Value);
            Bid();
            Evaluate();
            Take(_project.NoticeAward(_rules, Officer, story.At(2024, 2, 23)).Value);
            if (isChallenged)
                Challenge();
            Contract();
            Perform();
            Pay(_project.Payable, story.At(2024, 12, 8));
            Conclude();
            return _project;
        }

        private void Take(PurchaseProject next)
        {
            _project = next;
            var faults = ReleaseCheck.Faults(_project, OpenContracting.Release(_project, Prefix, story.Calendar, story.Zone));
            row.Require(faults.Count == 0, $"{regime}, {_project.Status}: {string.Join("; ", faults)}");
            Releases++;
        }

        private void Bid()
        {
            foreach (var (number, bidder) in _chance.Shuffle(place.Organisations).Take(5).Index())
            {
                var price = _project.Terms.Budget.Amount - (_project.Terms.Budget.Amount % 1_000) - (200 * _chance.Between(0, 20));
                Take(_project.SubmitBid(
                    new(bidder, LegalForm.SocialServiceInstitution, Yuan(price), new(bidder.Value), [], null, null), Officer, story.At(2024, 2, 5, 9, number)).Value);
            }
        }

        // Twenty points for the lowest price, eighty for the method; the winner is found again from the prices and scores.
        private void Evaluate()
        {
            var bids = _project.State.Bids;
            var scores = bids.ToDictionary(bid => bid.Bid.Bidder, _ => Enumerable.Range(0, 3).Select(_ => _chance.Between(60, 95)).ToList());
            var panel = Enumerable.Range(0, 3).Select(person => new Evaluator(
                story.Id<PersonId>("evaluator", person), [],
                bids.Select(bid => new EvaluatorScore(bid.Bid.Bidder, "method", scores[bid.Bid.Bidder][person])).ToValueList())).ToValueList();
            Take(_project.Evaluate(panel, _rules, story.Zone, Officer, story.At(2024, 2, 22)).Value);
            var lowest = bids.Min(bid => bid.Bid.Price.Amount);
            var best = bids.MaxBy(bid => (20m * lowest / bid.Bid.Price.Amount) + (0.8m * scores[bid.Bid.Bidder].Sum() / 3m))!.Bid.Bidder;
            row.Require(_project.State.Ranking[0].Bidder == best, $"{regime}: the best by declared criteria is first");
        }

        // The second challenges and is refused, complains and is right: the award falls, and he is the next.
        private void Challenge()
        {
            var (first, second) = (_project.State.Ranking[0].Bidder, _project.State.Ranking[1].Bidder);
            Take(_project.FileChallenge(second, "the scores", true, _rules, story.Calendar, story.Zone, Officer, story.At(2024, 2, 26)).Value);
            var challenge = _project.State.Challenges[0].Id;
            RequireHeld(story.At(2024, 2, 27));
            Take(_project.DecideChallenge(challenge, false, "the scores are right", Officer, story.At(2024, 3, 1)).Value);
            Take(_project.Complain(challenge, _rules, story.Calendar, story.Zone, Officer, story.At(2024, 3, 4)).Value);
            RequireHeld(story.At(2024, 3, 5));
            Take(_project.DecideChallenge(challenge, true, "a score was given twice", Officer, story.At(2024, 3, 15)).Value);
            row.Require(_project.Status == PurchaseStatus.Evaluated, "what is upheld before the signature takes the award back");
            Take(_project.NoticeAward(_rules, Officer, story.At(2024, 3, 18)).Value);
            row.Require(_project.State.Winner!.Bidder == second && first != second, "the next in the ranking is noticed");
        }

        private void RequireHeld(Instant now)
        {
            var signed = _project.Sign(new(9), Terms(_project.State.Winner!), _rules, Officer, now);
            var holds = _rules.Holds(ProcurementInvariant.ChallengeHold, regime);
            row.Require(
                holds == signed.HasError<PartnershipsErrors.ChallengePending>() && holds == signed.IsFailed,
                $"{regime}: a pending challenge holds the signature where the law says so");
        }

        private void Contract()
        {
            var winner = _project.State.Winner!;
            var terms = AgreementBuilder.Terms(PartnershipMode.ServicePurchase, Scenario.Governance, LegalForm.SocialServiceInstitution) with
            {
                Community = _project.Terms.Community,
                Value = winner.Price,
            };
            var agreement = AgreementBuilder.InForce(story.Id<AgreementId>($"purchase {regime}", isChallenged ? 2 : 1), terms, story.Zone, Officer);
            Take(_project.Sign(agreement.Id, Terms(winner), _rules, Officer, story.At(2024, 3, 20)).Value);
            Take(_project.PublishContract(Officer, story.At(2024, 3, 21)).Value);
            if (_rules.Holds(ProcurementInvariant.ContractFiled, regime))
                Take(_project.FileContract("the supervising authority's receipt", Officer, story.At(2024, 3, 29)).Value);
            Take(_project.Start(_rules, Officer, story.At(2024, 4, 1)).Value);
        }

        private static PurchaseContract Terms(BidResult winner) => new(
            winner.Bidder, winner.Price,
            [
                new("M1", "mediations among foreigners by foreigners", 100, Yuan(winner.Price.Amount / 200), DueRule.On(new(2024, 11, 30))),
                new("M2", "reports", 10, Yuan(winner.Price.Amount / 20), DueRule.On(new(2024, 12, 31))),
            ],
            Percent(10), Percent(5), SubcontractsWhole: false);

        // Mediations in four deliveries at 90 to 100 % quality, a deduction once; reports whole, and half of them where the award fell.
        private void Perform()
        {
            Take(_project.Supplement(
                new("M3", "a mediation room at night", 1, Yuan(decimal.Floor(_project.State.OriginalPrice!.Value.Amount / 10)), DueRule.On(new(2024, 11, 30))),
                _rules, Officer, story.At(2024, 6, 3)).Value);
            Take(_project.OrderRectification("a record is missing", new(2024, 6, 14), story.Zone, Officer, story.At(2024, 6, 4)).Value);
            Take(_project.AcceptRectification("the record", Officer, story.At(2024, 6, 7)).Value);
            for (var month = 7; month <= 10; month++)
                Deliver("M1", 25, _chance.Between(90, 100), month == 8 ? _chance.Between(1, 9_999) : 0, month);
            Deliver("M3", 1, 100, 0, 11);
            Deliver("M2", isChallenged ? 5 : 10, 100, 0, 12);
        }

        private void Deliver(string milestone, int quantity, int quality, int deductionInFen, int month)
        {
            Take(_project.Deliver(milestone, quantity, new(2024, month, 5), _rules, story.Zone, Officer, story.At(2024, month, 5)).Value);
            var number = _project.State.Deliveries[^1].Number;
            Take(_project.AcceptDelivery(
                number, quantity, Percent(quality), Yuan(deductionInFen / 100m), new(2024, month, 7), $"record {number}", story.Zone, Officer,
                story.At(2024, month, 7)).Value);
            // Quantity × rate × quality in hundredths of a fen; no rate here leaves half a fen.
            var rate = (long)(_project.State.Contract!.Milestones.First(one => one.Code == milestone).Rate.Amount * 100);
            var hundredths = quantity * rate * quality;
            row.Require(hundredths % 100 != 50, "no half fen arises");
            Paid += ((hundredths + 50) / 100) - deductionInFen;
            row.Require((long)(_project.AcceptedAmount.Amount * 100) == Paid, $"{regime}: accepted to the fen");
        }

        private void Pay(Money amount, Instant now)
        {
            var fenMore = amount.Add(Yuan(0.01m)).Value;
            row.Require(
                _project.Pay(fenMore, "transfer", _rules, Officer, now).HasError<PartnershipsErrors.PaidOverAccepted>(),
                $"{regime}: not a fen more than what was accepted, less the retention");
            Take(_project.Pay(amount, "transfer", _rules, Officer, now).Value);
        }

        private void Conclude()
        {
            row.Require(
                _rules.Holds(ProcurementInvariant.UsersHeard, regime) == _project.Conclude(
                    _rules, new(2024, 12, 10), story.Zone, Officer, story.At(2024, 12, 10)).HasError<PartnershipsErrors.UsersNotHeard>(),
                $"{regime}: users are heard first where the law says so");
            Take(_project.HearUsers(new(40, 37, "survey"), Officer, story.At(2024, 12, 9)).Value);
            Take(_project.Conclude(_rules, new(2024, 12, 10), story.Zone, Officer, story.At(2024, 12, 10)).Value);
            row.Require(
                _project.Status == (isChallenged ? PurchaseStatus.PartlyAccepted : PurchaseStatus.Accepted), "what was accepted decides the outcome");
            row.Require(_project.Settle(Officer, story.At(2024, 12, 11)).HasError<PartnershipsErrors.PaymentOpen>(), "the retention is paid before the accounts close");
            Pay(_project.Payable.Subtract(_project.State.Paid).Value, story.At(2024, 12, 12));
            Take(_project.Settle(Officer, story.At(2024, 12, 13)).Value);
            row.Require((long)(_project.State.Paid.Amount * 100) == Paid, $"{regime}: paid to the fen");
            row.Require(!_project.LateSteps(_rules, story.Calendar, story.Zone, story.At(2024, 12, 13)).Any(), $"{regime}: nothing was late");
            Take(_project.Archive(new(2039, 12, 16), _rules, story.Zone, Officer, story.At(2024, 12, 16)).Value);
        }
    }

    internal static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    internal static Percentage Percent(decimal value) => Percentage.Create(value).Value;
}
