using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.parts-not-whole</c>: parts have to be positive and sum to 100.</summary>
    /// <param name="what">Which parts.</param>
    public sealed class PartsNotWhole(string what) : DomainError(AdmissionTexts.Catalogue, "admission.parts-not-whole", ("What", what))
    {
        /// <summary>Which parts.</summary>
        public string What { get; } = what;
    }

    /// <summary><c>admission.round-not-open</c>: the round takes no projects.</summary>
    /// <param name="opensAt">When its window opens.</param>
    /// <param name="closesAt">When it ends.</param>
    public sealed class RoundNotOpen(Instant opensAt, Instant closesAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.round-not-open", ("OpensAt", opensAt), ("ClosesAt", closesAt))
    {
        /// <summary>When its window opens.</summary>
        public Instant OpensAt { get; } = opensAt;

        /// <summary>When it ends.</summary>
        public Instant ClosesAt { get; } = closesAt;
    }

    /// <summary><c>admission.window-still-open</c>: the round still takes projects.</summary>
    /// <param name="closesAt">When the window ends.</param>
    public sealed class WindowStillOpen(Instant closesAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.window-still-open", ("ClosesAt", closesAt))
    {
        /// <summary>When the window ends.</summary>
        public Instant ClosesAt { get; } = closesAt;
    }

    /// <summary><c>admission.no-track</c>: no track of the round is for the legal form.</summary>
    /// <param name="form">The form.</param>
    public sealed class NoTrack(LegalForm form) : DomainError(AdmissionTexts.Catalogue, "admission.no-track", ("Form", form))
    {
        /// <summary>The form.</summary>
        public LegalForm Form { get; } = form;
    }

    /// <summary><c>admission.above-ceiling</c>: the project asks for more than its track allows.</summary>
    /// <param name="asked">What it asks for.</param>
    /// <param name="ceiling">The most that it can.</param>
    public sealed class AboveCeiling(decimal asked, Money ceiling)
        : DomainError(AdmissionTexts.Catalogue, "admission.above-ceiling", ("Asked", asked), ("Ceiling", ceiling))
    {
        /// <summary>What it asks for.</summary>
        public decimal Asked { get; } = asked;

        /// <summary>The most that it can.</summary>
        public Money Ceiling { get; } = ceiling;
    }

    /// <summary><c>admission.cost-funded-already</c>: the same cost is funded once, whatever the level.</summary>
    /// <param name="key">The cost.</param>
    public sealed class CostFundedAlready(string key) : DomainError(AdmissionTexts.Catalogue, "admission.cost-funded-already", ("Key", key))
    {
        /// <summary>The cost.</summary>
        public string Key { get; } = key;
    }

    /// <summary><c>admission.unknown-project</c>: no project of the round fits.</summary>
    /// <param name="project">The project.</param>
    public sealed class UnknownProject(GrantProjectId project)
        : DomainError(AdmissionTexts.Catalogue, "admission.unknown-project", ("Project", project))
    {
        /// <summary>The project.</summary>
        public GrantProjectId Project { get; } = project;
    }

    /// <summary><c>admission.shortlist-too-long</c>: more projects than the track shortlists.</summary>
    /// <param name="track">The track.</param>
    /// <param name="greatest">How many at most.</param>
    public sealed class ShortlistTooLong(string track, int greatest)
        : DomainError(AdmissionTexts.Catalogue, "admission.shortlist-too-long", ("Track", track), ("Greatest", greatest))
    {
        /// <summary>The track.</summary>
        public string Track { get; } = track;

        /// <summary>How many at most.</summary>
        public int Greatest { get; } = greatest;
    }

    /// <summary><c>admission.not-a-judge</c>: the person is not a judge of the round.</summary>
    /// <param name="person">The person.</param>
    public sealed class NotAJudge(PersonId person) : DomainError(AdmissionTexts.Catalogue, "admission.not-a-judge", ("Person", person))
    {
        /// <summary>The person.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>admission.judge-recused</c>: the judge stepped back from the project.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="project">The project.</param>
    public sealed class JudgeRecused(PersonId judge, GrantProjectId project)
        : DomainError(AdmissionTexts.Catalogue, "admission.judge-recused", ("Judge", judge), ("Project", project))
    {
        /// <summary>The judge.</summary>
        public PersonId Judge { get; } = judge;

        /// <summary>The project.</summary>
        public GrantProjectId Project { get; } = project;
    }

    /// <summary><c>admission.scores-incomplete</c>: a score is needed for each criterion.</summary>
    /// <param name="count">How many were given.</param>
    /// <param name="expected">How many are needed.</param>
    public sealed class ScoresIncomplete(int count, int expected)
        : DomainError(AdmissionTexts.Catalogue, "admission.scores-incomplete", ("Count", count), ("Expected", expected))
    {
        /// <summary>How many were given.</summary>
        public int Count { get; } = count;

        /// <summary>How many are needed.</summary>
        public int Expected { get; } = expected;
    }

    /// <summary><c>admission.too-few-scores</c>: too few impartial judges scored the project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="count">How many did.</param>
    /// <param name="least">How many have to.</param>
    public sealed class TooFewScores(GrantProjectId project, int count, int least)
        : DomainError(AdmissionTexts.Catalogue, "admission.too-few-scores", ("Project", project), ("Count", count), ("Least", least))
    {
        /// <summary>The project.</summary>
        public GrantProjectId Project { get; } = project;

        /// <summary>How many did.</summary>
        public int Count { get; } = count;

        /// <summary>How many have to.</summary>
        public int Least { get; } = least;
    }

    /// <summary><c>admission.tranche-not-due</c>: the next tranche is not due.</summary>
    /// <param name="number">Its number.</param>
    public sealed class TrancheNotDue(int number) : DomainError(AdmissionTexts.Catalogue, "admission.tranche-not-due", ("Number", number))
    {
        /// <summary>Its number.</summary>
        public int Number { get; } = number;
    }

    /// <summary><c>admission.tranches-open</c>: tranches are still to be paid.</summary>
    /// <param name="projects">How many projects wait.</param>
    public sealed class TranchesOpen(int projects)
        : DomainError(AdmissionTexts.Catalogue, "admission.tranches-open", ("Projects", projects))
    {
        /// <summary>How many projects wait.</summary>
        public int Projects { get; } = projects;
    }
}
