using CommunityDomain.Admission;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// Grant rounds at the three levels: communities, towns, the city. Projects that were funded below grow and come back with their lineage; what
/// was funded once is not funded again. Projects and scores are generated.
/// </summary>
public sealed class GrantRounds : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly PersonId[] Judges = [new(0xD1), new(0xD2), new(0xD3), new(0xD4), new(0xD5)];

    private readonly HashSet<string> _funded = [];
    private readonly List<GrantProject> _awarded = [];
    private int _projects;
    private int _upgraded;
    private decimal _paid;

    public override string Row => "S1.5";

    public override void Run(StoryContext story, RowReport row)
    {
        var cityProjects = story.Volume(story.Seeds.Yiwu.UpgradedProjects, 10);
        var townProjects = story.Volume(200, 30);
        var communityProjects = story.Volume(story.Seeds.Yiwu.GrantProjects - 300, 60);
        Rounds(story, row, CommunityLevel.Community, communityProjects, story.Volume(14, 2), 3);
        Rounds(story, row, CommunityLevel.TownOrSubdistrict, townProjects, story.Volume(5, 1), 6);
        Rounds(story, row, CommunityLevel.City, cityProjects, 1, 9);

        row.Require(_projects == communityProjects + townProjects + cityProjects, "every project was handed in");
        row.Require(_upgraded == cityProjects, "every project of the city grew from one below");
        row.Count("grant projects at three levels", _projects);
        row.Count("grant projects that grew from one below", _upgraded);
        row.Count("grant projects funded", _awarded.Count);
        row.Count("different costs funded, each once", _funded.Count);
        row.Fact("paid in tranches", $"{_paid:0.00} yuan");
        row.Picture("The life of a grant round", LifecyclePicture.Draw(GrantRound.Lifecycle));
        row.IsThin("the registers are matched in a chapter of their own");
    }

    private void Rounds(StoryContext story, RowReport row, CommunityLevel level, int projects, int rounds, int month)
    {
        var lower = _awarded.ToList();
        for (var number = 0; number < rounds; number++)
        {
            var count = (projects / rounds) + (number < projects % rounds ? 1 : 0);
            Round(story, row, level, number, count, month, lower);
            row.Progress(_projects, story.Seeds.Yiwu.GrantProjects);
        }
    }

    private void Round(StoryContext story, RowReport row, CommunityLevel level, int number, int count, int month, List<GrantProject> lower)
    {
        var purpose = $"{level} {number}";
        var chance = story.ChanceFor($"grants {purpose}");
        var office = new OfficeDays(story.Calendar, story.Zone);
        var (opens, closes) = (story.At(2024, month, 1), story.At(2024, month, 15));
        var budget = Money.Yuan(level == CommunityLevel.City ? 2_000_000 : 250_000).Value;
        var terms = new GrantTerms(
            $"一老一小公益创投 {purpose}", level,
            [
                new("registered", [LegalForm.RegisteredAssociation, LegalForm.SocialServiceInstitution], Money.Yuan(30_000).Value, 20, 10),
                new("filed", [LegalForm.RecordFiled, LegalForm.NeighbourhoodTeam], Money.Yuan(30_000).Value, 20, 10),
            ],
            [new("livelihood", 35), new("feasibility", 30), new("maturity", 20), new("innovation", 15)],
            budget, opens, closes, [.. Judges], LeastJudges: 3, Trim: 1, PassingScore: 60, NoticeWorkingDays: 5, [50, 30, 20]);
        var round = GrantRound.Announce(story.Id<GrantRoundId>(purpose), story.Id<CommunityId>(purpose), terms, Officer, opens)
            .Bind(one => one.Open(Officer, opens)).Value;

        for (var at = 0; at < count; at++)
            round = Submit(story, row, round, level, purpose, at, chance, lower, opens).Saved();
        round = round.Screen([new(round.State.Projects[0].Id, "its plan names no beneficiaries")], Officer, closes).Value;
        var best = terms.Tracks.SelectMany(track => round.State.Projects
            .Where(project => project.Track == track.Name && project.Status == GrantProjectStatus.Eligible).Take(track.ShortlistSize)).ToList();
        round = round.Shortlist(best.Select(project => project.Id).ToValueList(), Officer, closes).Value;
        round = round.BeginRoadshow(office, Officer, closes + Duration.FromDays(18)).Value;
        round = Judge(row, round, best, chance).Saved();
        round = round.Rank(Officer, round.State.ChangedAt).Bind(one => one.PublishAwards(_funded, Officer, one.State.ChangedAt)).Value;
        row.Require(round.Awarded.Amount <= budget.Amount, "no round spends more than it has");
        round = round.Agree(office, Officer, round.State.ChangedAt + Duration.FromDays(18)).Value;
        round = Pay(row, round);

        foreach (var cost in round.FundedCosts)
            row.Require(_funded.Add(cost), $"the cost {cost} is funded once");
        _awarded.AddRange(round.State.Projects.Where(project => project.Status == GrantProjectStatus.Awarded));
        _projects += round.State.Projects.Count;
    }

    private GrantRound Submit(
        StoryContext story, RowReport row, GrantRound round, CommunityLevel level, string purpose, int at, Chance chance, List<GrantProject> lower,
        Instant now)
    {
        var parent = level == CommunityLevel.City ? lower[at] : null;
        var applicant = parent?.Proposal.Applicant ?? new Applicant(
            story.Id<PartyId>($"grant {purpose}", at), at % 2 == 0 ? LegalForm.SocialServiceInstitution : LegalForm.RecordFiled,
            story.Id<PersonId>($"grant {purpose}", at));
        var by = new Actor(applicant.Responsible, Role.Applicant);
        var proposal = new GrantProposal(
            story.Id<GrantProjectId>(purpose, at), applicant, $"project {at + 1}",
            [
                new($"{purpose} {at} staff", Money.Yuan(chance.Between(2_000, 15_000)).Value),
                new($"{purpose} {at} things", Money.Yuan(chance.Between(100_000, 1_400_000) / 100m).Value),
            ], parent?.Id);
        if (parent is not null)
        {
            var twice = proposal with { Costs = parent.Proposal.Costs };
            row.Require(
                round.SubmitProject(twice, _funded, by, now).HasError<AdmissionErrors.CostFundedAlready>(), "a cost that was funded below is refused above");
            _upgraded++;
        }
        return round.SubmitProject(proposal, _funded, by, now).Value;
    }

    private static GrantRound Judge(RowReport row, GrantRound round, List<GrantProject> projects, Chance chance)
    {
        var recused = projects[0].Id;
        round = round.Recuse(Judges[0], recused, new(Judges[0], Role.Organiser), round.State.ChangedAt).Value;
        foreach (var project in projects)
        {
            var quality = chance.Between(50, 90);
            foreach (var judge in Judges)
            {
                var points = round.Terms.Criteria.Select(_ => Math.Clamp(quality + chance.Between(-10, 10), 0, 100)).ToValueList();
                var scored = round.Score(project.Id, points, new(judge, Role.Organiser), round.State.ChangedAt);
                if (judge == Judges[0] && project.Id == recused)
                    row.Require(scored.HasError<AdmissionErrors.JudgeRecused>(), "a judge who stepped back does not score");
                else
                    round = scored.Value;
            }
        }
        return round;
    }

    private GrantRound Pay(RowReport row, GrantRound round)
    {
        var now = round.State.ChangedAt;
        round = PayAll(round.Saved());
        round = PayAll(round.AcceptMidterm(Officer, now).Value);
        round = PayAll(round.AcceptFinal(Officer, now).Value);
        var paid = round.Changes.Select(change => change.Event).OfType<GrantRoundEvent.TranchePaid>().Sum(one => one.Amount.Amount);
        row.Require(paid == round.Awarded.Amount, "the tranches of a round sum to its awards");
        _paid += paid;
        return round.Close(Officer, now).Value;

        GrantRound PayAll(GrantRound from)
        {
            foreach (var project in from.State.Projects.Where(one => one.Status == GrantProjectStatus.Awarded))
                from = from.PayTranche(project.Id, Officer, now).Value;
            return from;
        }
    }
}
