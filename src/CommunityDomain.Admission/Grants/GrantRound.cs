using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A public-benefit grant round (公益创投): projects compete in tracks, judges score, the ranking decides, money flows in tranches.</summary>
/// <remarks>The budget is never exceeded, a recused judge's scores count nowhere, and the same cost is funded once across all levels.</remarks>
public sealed partial class GrantRound
    : Aggregate<GrantRound, GrantRoundId, GrantRoundState, GrantRoundEvent>, IAggregate<GrantRound, GrantRoundState, GrantRoundEvent>
{
    private GrantRound(GrantRoundState state, long version, ValueList<EventEnvelope<GrantRoundEvent>> changes)
        : base(state, version, changes)
    {
    }

    internal KnownMerges Merges { get; private init; } = KnownMerges.None;

    /// <summary>Where it stands.</summary>
    public GrantRoundStatus Status => State.Status;

    /// <summary>What it says.</summary>
    public GrantTerms Terms => State.Terms;

    /// <summary>The money that is awarded.</summary>
    public Money Awarded => Sum(State.Projects.Where(project => project.Award is not null).Select(project => project.Award!.Value));

    /// <summary>The keys of the costs that the round funds: what another round is told of.</summary>
    public ValueList<string> FundedCosts => State.Projects
        .Where(project => project.Status == GrantProjectStatus.Awarded)
        .SelectMany(project => project.Proposal.Costs.Select(cost => cost.Key))
        .ToValueList();

    /// <summary>This round, told which parties and persons are the same. What its verbs give knows it too; nothing of it is stored.</summary>
    /// <param name="merges">The merges in force.</param>
    public GrantRound Knowing(KnownMerges merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return new(State, Version, Changes) { Merges = merges };
    }

    /// <summary>Announces a round.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="community">Who gives.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="by">Who announces it.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or all of <c>core.empty</c>, <c>core.duplicate-id</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>admission.window-reversed</c>, <c>admission.parts-not-whole</c> (weights or tranches that don't sum to 100) that apply.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public static Result<GrantRound> Announce(GrantRoundId id, CommunityId community, GrantTerms terms, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!Enum.IsDefined(terms.Level))
            throw new ArgumentOutOfRangeException(nameof(terms), terms.Level, "The level is not defined.");
        return Faults(terms)
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(id, by, now, new GrantRoundEvent.Announced(community, terms)));
    }

    /// <summary>Opens the round at its time.</summary>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When; within the window.</param>
    /// <returns>The open round, or <c>core.illegal-verb</c>, <c>admission.round-not-open</c>.</returns>
    public Result<GrantRound> Open(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, GrantRoundVerb.Open))
            .When(now < Terms.OpensAt || now >= Terms.ClosesAt, () => new AdmissionErrors.RoundNotOpen(Terms.OpensAt, Terms.ClosesAt))
            .Then(() => Record(by, now, new GrantRoundEvent.Opened()));

    /// <summary>Hands in a project.</summary>
    /// <param name="proposal">The project.</param>
    /// <param name="fundedElsewhere">The costs that rounds of any level fund already.</param>
    /// <param name="by">Who acts for its applicant.</param>
    /// <param name="now">When; within the window.</param>
    /// <returns>The round with a project more, or all of <c>core.illegal-verb</c>, <c>admission.round-not-open</c>, <c>core.empty</c>,
    /// <c>core.duplicate-id</c> (the project, or a cost twice), <c>admission.no-track</c>, <c>admission.above-ceiling</c>,
    /// <c>core.currency-mismatch</c>, <c>core.out-of-range</c>, <c>admission.cost-funded-already</c> that apply.</returns>
    public Result<GrantRound> SubmitProject(GrantProposal proposal, IReadOnlyCollection<string> fundedElsewhere, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(fundedElsewhere);
        var track = Terms.Tracks.FirstOrDefault(one => one.Forms.Contains(proposal.Applicant.Form));
        var keys = proposal.Costs.Select(cost => cost.Key).ToList();
        var refusals = Check(now, Lifecycle.Illegal(Status, GrantRoundVerb.SubmitProject))
            .When(now < Terms.OpensAt || now >= Terms.ClosesAt, () => new AdmissionErrors.RoundNotOpen(Terms.OpensAt, Terms.ClosesAt))
            .When(proposal.Id == default, () => new CoreErrors.Empty("id"))
            .When(string.IsNullOrWhiteSpace(proposal.Title), () => new CoreErrors.Empty("title"))
            .When(proposal.Costs.IsEmpty, () => new CoreErrors.Empty("costs"))
            .When(State.Projects.Any(one => one.Id == proposal.Id), () => new CoreErrors.DuplicateId("project", proposal.Id.ToString()))
            .When(keys.Distinct().Count() < keys.Count, () => new CoreErrors.DuplicateId("cost", string.Join(", ", keys)))
            .When(track is null, () => new AdmissionErrors.NoTrack(proposal.Applicant.Form));
        foreach (var cost in proposal.Costs)
        {
            refusals
                .When(string.IsNullOrWhiteSpace(cost.Key), () => new CoreErrors.Empty("cost"))
                .When(
                    cost.Amount.Currency != Terms.Budget.Currency,
                    () => new CoreErrors.CurrencyMismatch(Terms.Budget.Currency, cost.Amount.Currency))
                .When(cost.Amount.Amount <= 0, () => new CoreErrors.OutOfRange("cost", cost.Amount.Amount, 0.01m, Money.Greatest))
                .When(fundedElsewhere.Contains(cost.Key), () => new AdmissionErrors.CostFundedAlready(cost.Key));
        }
        var asked = proposal.Costs.Sum(cost => cost.Amount.Amount);
        refusals.When(track is not null && asked > track.Ceiling.Amount, () => new AdmissionErrors.AboveCeiling(asked, track!.Ceiling));
        return refusals.Then(() => Record(by, now, new GrantRoundEvent.ProjectSubmitted(proposal, track!.Name)));
    }

    /// <summary>Judges which projects may take part, once the window is over.</summary>
    /// <param name="screenedOut">The projects that may not, each with the reason.</param>
    /// <param name="by">Who screens: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The screened round, or all of <c>core.illegal-verb</c>, <c>admission.window-still-open</c>, <c>core.empty</c>,
    /// <c>admission.unknown-project</c>, <c>admission.person-must-decide</c>, <c>admission.reviewer-is-applicant</c> that apply.</returns>
    public Result<GrantRound> Screen(ValueList<ProjectReason> screenedOut, Actor by, Instant now)
    {
        var refusals = Guard(GrantRoundVerb.Screen, by, now)
            .When(now < Terms.ClosesAt, () => new AdmissionErrors.WindowStillOpen(Terms.ClosesAt));
        foreach (var (project, reason) in screenedOut)
        {
            refusals
                .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
                .When(!State.Projects.Any(one => one.Id == project), () => new AdmissionErrors.UnknownProject(project));
        }
        return refusals.Then(() => Record(
            by, now, [.. screenedOut.Select(one => new GrantRoundEvent.ProjectScreenedOut(one.Project, one.Reason)), new GrantRoundEvent.Screened()]));
    }

    /// <summary>Chooses the shortlist and shows it to the public.</summary>
    /// <param name="projects">The projects on it; in each track at most as many as the terms say.</param>
    /// <param name="by">Who chooses: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or all of <c>core.empty</c>, <c>core.duplicate-id</c>, <c>admission.unknown-project</c> (also one that was screened
    /// out), <c>admission.shortlist-too-long</c> and what <see cref="Screen"/> refuses of the acting person.</returns>
    public Result<GrantRound> Shortlist(ValueList<GrantProjectId> projects, Actor by, Instant now)
    {
        var refusals = Guard(GrantRoundVerb.Shortlist, by, now)
            .When(projects.IsEmpty, () => new CoreErrors.Empty("shortlist"))
            .When(projects.Distinct().Count() < projects.Count, () => new CoreErrors.DuplicateId("project", projects.ToString()));
        foreach (var project in projects)
        {
            refusals.When(
                !State.Projects.Any(one => one.Id == project && one.Status == GrantProjectStatus.Eligible),
                () => new AdmissionErrors.UnknownProject(project));
        }
        foreach (var track in Terms.Tracks)
        {
            var count = State.Projects.Count(one => one.Track == track.Name && projects.Contains(one.Id));
            refusals.When(count > track.ShortlistSize, () => new AdmissionErrors.ShortlistTooLong(track.Name, track.ShortlistSize));
        }
        return refusals.Then(() => Record(by, now, new GrantRoundEvent.Shortlisted(projects)));
    }

    /// <summary>Strikes a project after an objection to the shortlist or to the awards was upheld; its award is void.</summary>
    /// <param name="project">The project.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or <c>core.empty</c>, <c>admission.unknown-project</c> and what <see cref="Screen"/> refuses of the acting person.</returns>
    public Result<GrantRound> Strike(GrantProjectId project, string reason, Actor by, Instant now) =>
        Guard(GrantRoundVerb.Strike, by, now)
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(
                !State.Projects.Any(one => one.Id == project
                    && one.Status is GrantProjectStatus.Shortlisted or GrantProjectStatus.Awarded or GrantProjectStatus.Unfunded),
                () => new AdmissionErrors.UnknownProject(project))
            .Then(() => Record(by, now, new GrantRoundEvent.ProjectStruck(project, reason)));

    /// <summary>Calls the round off, before awards are shown.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who calls it off.</param>
    /// <param name="now">When.</param>
    /// <returns>The cancelled round, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<GrantRound> Cancel(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, GrantRoundVerb.Cancel))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new GrantRoundEvent.Cancelled(reason)));

    private static Refusals Faults(GrantTerms terms)
    {
        var refusals = new Refusals()
            .When(string.IsNullOrWhiteSpace(terms.Title), () => new CoreErrors.Empty("title"))
            .When(terms.Tracks.IsEmpty, () => new CoreErrors.Empty("tracks"))
            .When(terms.Criteria.IsEmpty, () => new CoreErrors.Empty("criteria"))
            .When(terms.Judges.IsEmpty, () => new CoreErrors.Empty("judges"))
            .When(
                terms.Tracks.Select(track => track.Name).Distinct().Count() < terms.Tracks.Count,
                () => new CoreErrors.DuplicateId("track", string.Join(", ", terms.Tracks.Select(track => track.Name))))
            .When(
                terms.Tracks.SelectMany(track => track.Forms).GroupBy(form => form).Any(group => group.Skip(1).Any()),
                () => new CoreErrors.DuplicateId("legal form", string.Join(", ", terms.Tracks.SelectMany(track => track.Forms))))
            .When(terms.Judges.Distinct().Count() < terms.Judges.Count, () => new CoreErrors.DuplicateId("judge", terms.Judges.ToString()))
            .When(terms.Criteria.Any(one => one.Weight < 1) || terms.Criteria.Sum(one => (long)one.Weight) != 100, () => new AdmissionErrors.PartsNotWhole("weights"))
            .When(terms.Tranches.Any(part => part < 1) || terms.Tranches.Sum(part => (long)part) != 100, () => new AdmissionErrors.PartsNotWhole("tranches"))
            .When(terms.Trim < 0, () => new CoreErrors.OutOfRange("trim", terms.Trim, 0, int.MaxValue))
            .When(
                terms.LeastJudges <= 2L * terms.Trim || terms.LeastJudges > terms.Judges.Count,
                () => new CoreErrors.OutOfRange("judges", terms.LeastJudges, (2L * terms.Trim) + 1, terms.Judges.Count))
            .When(terms.PassingScore is < 0 or > 100, () => new CoreErrors.OutOfRange("passing score", terms.PassingScore, 0, 100))
            .When(
                terms.NoticeWorkingDays is < 1 or > AdmissionProcedure.LongestNotice,
                () => new CoreErrors.OutOfRange("notice", terms.NoticeWorkingDays, 1, AdmissionProcedure.LongestNotice))
            .When(terms.Budget.Amount <= 0, () => new CoreErrors.OutOfRange("budget", terms.Budget.Amount, 0.01m, Money.Greatest))
            .When(terms.ClosesAt <= terms.OpensAt, () => new AdmissionErrors.WindowReversed(terms.OpensAt, terms.ClosesAt));
        foreach (var track in terms.Tracks)
        {
            refusals
                .When(
                    track.Ceiling.Currency != terms.Budget.Currency,
                    () => new CoreErrors.CurrencyMismatch(terms.Budget.Currency, track.Ceiling.Currency))
                .When(track.ShortlistSize < 1, () => new CoreErrors.OutOfRange("shortlist", track.ShortlistSize, 1, int.MaxValue))
                .When(track.Awards < 1, () => new CoreErrors.OutOfRange("awards", track.Awards, 1, int.MaxValue));
        }
        return refusals;
    }

    private Money Sum(IEnumerable<Money> parts) => Money.Create(parts.Sum(part => part.Amount), Terms.Budget.Currency).Value;

    /// <inheritdoc/>
    protected override GrantRound Follow(GrantRound next) => next.Knowing(Merges);

    // Nobody of any project's own acts on the round: every step of an official changes what the others can get.
    private Refusals Guard(GrantRoundVerb verb, Actor official, Instant now)
    {
        var own = State.Projects.FirstOrDefault(project => Merges.Includes(project.Proposal.Applicant, official.Person));
        return Check(now, Lifecycle.Illegal(Status, verb))
            .When(official.Person == default, () => new AdmissionErrors.PersonMustDecide())
            .When(own is not null, () => new AdmissionErrors.ReviewerIsApplicant(official.Person));
    }
}
