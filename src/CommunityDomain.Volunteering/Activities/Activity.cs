using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>An activity (志愿服务活动): duty posts at places, the patterns of their shifts, and the departments that pledge people.</summary>
public sealed partial class Activity
    : Aggregate<Activity, ActivityId, ActivityState, ActivityEvent>, IAggregate<Activity, ActivityState, ActivityEvent>
{
    private Activity(ActivityState state, long version, ValueList<EventEnvelope<ActivityEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of an activity's life.</summary>
    public static Lifecycle<ActivityStatus, ActivityVerb> Lifecycle { get; } = new("Activity", ActivityStatus.Draft)
    {
        { ActivityStatus.Draft, ActivityVerb.Arrange, ActivityStatus.Draft },
        { ActivityStatus.Draft, ActivityVerb.Pledge, ActivityStatus.Draft },
        { ActivityStatus.Draft, ActivityVerb.Publish, ActivityStatus.Published },
        { ActivityStatus.Draft, ActivityVerb.Cancel, ActivityStatus.Cancelled },
        { ActivityStatus.Published, ActivityVerb.Arrange, ActivityStatus.Published },
        { ActivityStatus.Published, ActivityVerb.Pledge, ActivityStatus.Published },
        { ActivityStatus.Published, ActivityVerb.Close, ActivityStatus.Closed },
        { ActivityStatus.Published, ActivityVerb.Cancel, ActivityStatus.Cancelled },
    };

    /// <summary>Where the activity stands.</summary>
    public ActivityStatus Status => State.Status;

    /// <summary>The terms as changed.</summary>
    public ActivityTerms Terms => State.Terms;

    /// <summary>Drafts an activity.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">The community, not zero.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="by">Who drafts.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft, or all of <c>core.empty</c> and <c>core.duplicate-id</c> (a ground twice) that apply.</returns>
    public static Result<Activity> Draft(ActivityId id, CommunityId community, ActivityTerms terms, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Faults()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(id, by, now, new ActivityEvent.Drafted(community, terms)));
    }

    /// <summary>Changes the terms.</summary>
    /// <param name="terms">From now on.</param>
    /// <param name="by">Who changes.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>, <c>volunteering.risks-not-named</c> once it is published, and what
    /// <see cref="Draft"/> refuses.</returns>
    public Result<Activity> ChangeTerms(ActivityTerms terms, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Arranged(now).AddAll(terms.Faults())
            .Add(Status == ActivityStatus.Published ? UnnamedRisks(terms, State.Posts) : null)
            .Then(() => Record(by, now, new ActivityEvent.TermsChanged(terms)));
    }

    /// <summary>Adds a duty post.</summary>
    /// <param name="post">The duty post, with a new id.</param>
    /// <param name="by">Who adds.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or all of <c>core.illegal-verb</c>, <c>core.duplicate-id</c>, <c>core.empty</c>, <c>core.out-of-range</c>,
    /// <c>core.malformed</c> (a point off the earth), <c>volunteering.demand-unordered</c>, <c>volunteering.ages-reversed</c>,
    /// <c>volunteering.risks-not-named</c> that apply.</returns>
    public Result<Activity> AddPost(DutyPost post, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Arranged(now).AddAll(post.Faults())
            .When(Has(post.Id), () => new CoreErrors.DuplicateId("duty post", post.Id.ToString()))
            .Add(Status == ActivityStatus.Published ? UnnamedRisks(Terms, [post]) : null)
            .Then(() => Record(by, now, new ActivityEvent.PostAdded(post)));
    }

    /// <summary>Changes a duty post; it keeps its id, so its shifts and their sign-ups stay what they are.</summary>
    /// <param name="post">From now on, with the id of a duty post of this activity.</param>
    /// <param name="by">Who changes.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>volunteering.post-unknown</c>, <c>volunteering.pledge-above-maximum</c>, and what
    /// <see cref="AddPost"/> refuses.</returns>
    public Result<Activity> ChangePost(DutyPost post, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(post);
        return Arranged(now).AddAll(post.Faults())
            .When(!Has(post.Id), () => new VolunteeringErrors.PostUnknown(post.Id))
            .Add(Status == ActivityStatus.Published ? UnnamedRisks(Terms, [post]) : null)
            .Add(Overpledged(State.Pledges, post))
            .Then(() => Record(by, now, new ActivityEvent.PostChanged(post)));
    }

    /// <summary>Removes a duty post, with its patterns and pledges.</summary>
    /// <param name="post">The duty post.</param>
    /// <param name="by">Who removes.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>, <c>volunteering.post-unknown</c>; <c>volunteering.no-posts</c> for the last one of
    /// a published activity.</returns>
    public Result<Activity> RemovePost(DutyPostId post, Actor by, Instant now) =>
        Arranged(now)
            .When(!Has(post), () => new VolunteeringErrors.PostUnknown(post))
            .When(Status == ActivityStatus.Published && State.Posts.Count == 1 && Has(post), () => new VolunteeringErrors.NoPosts())
            .Then(() => Record(by, now, new ActivityEvent.PostRemoved(post)));

    /// <summary>Pledges a department's people to a duty post; an earlier pledge of the same department for it is replaced.</summary>
    /// <param name="pledge">The pledge.</param>
    /// <param name="by">Who pledges for the department.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>,
    /// <c>volunteering.post-unknown</c>, <c>volunteering.pledge-above-maximum</c> that apply.</returns>
    public Result<Activity> Pledge(Pledge pledge, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(pledge);
        ArgumentNullException.ThrowIfNull(pledge.Days, nameof(pledge));
        var post = State.Posts.FirstOrDefault(one => one.Id == pledge.Post);
        return Check(now, Lifecycle.Illegal(Status, ActivityVerb.Pledge))
            .When(pledge.Department == default, () => new CoreErrors.Empty("department"))
            .When(pledge.People < 1, () => new CoreErrors.OutOfRange("people", pledge.People, 1, int.MaxValue))
            .When(post is null, () => new VolunteeringErrors.PostUnknown(pledge.Post))
            .Add(post is null ? null : Overpledged(WithPledge(State.Pledges, pledge), post))
            .Then(() => Record(by, now, new ActivityEvent.Pledged(pledge)));
    }

    /// <summary>Takes a department's pledge back.</summary>
    /// <param name="department">The department.</param>
    /// <param name="post">The duty post.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>, <c>volunteering.not-held</c>.</returns>
    public Result<Activity> WithdrawPledge(PartyId department, DutyPostId post, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ActivityVerb.Pledge))
            .When(!State.Pledges.Any(one => one.Department == department && one.Post == post),
                () => new VolunteeringErrors.NotHeld("pledge", department.ToString()))
            .Then(() => Record(by, now, new ActivityEvent.PledgeWithdrawn(department, post)));

    /// <summary>Makes the activity public.</summary>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>, <c>volunteering.no-posts</c>, <c>volunteering.risks-not-named</c>.</returns>
    public Result<Activity> Publish(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ActivityVerb.Publish))
            .When(State.Posts.IsEmpty, () => new VolunteeringErrors.NoPosts())
            .Add(UnnamedRisks(Terms, State.Posts))
            .Then(() => Record(by, now, new ActivityEvent.Published()));

    /// <summary>Ends the activity; what was served stays.</summary>
    /// <param name="by">Who ends it.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>.</returns>
    public Result<Activity> Close(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ActivityVerb.Close))
            .Then(() => Record(by, now, new ActivityEvent.Closed()));

    /// <summary>Withdraws the activity.</summary>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who withdraws it.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Activity> Cancel(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ActivityVerb.Cancel))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new ActivityEvent.Cancelled(reason)));

    /// <summary>The duty post of an id.</summary>
    /// <param name="post">The id.</param>
    /// <returns>The duty post, or <c>volunteering.post-unknown</c>.</returns>
    public Result<DutyPost> PostOf(DutyPostId post) => State.Posts.FirstOrDefault(one => one.Id == post) is { } found
        ? Result.Ok(found)
        : Result.Fail<DutyPost>(new VolunteeringErrors.PostUnknown(post));

    /// <summary>How many people are pledged to a duty post on a day, in all.</summary>
    /// <param name="post">The duty post.</param>
    /// <param name="day">The day.</param>
    public int PledgedOn(DutyPostId post, LocalDate day) => Sum(State.Pledges, post, day);

    /// <summary>Whether the law asks for a written agreement before somebody serves at a duty post.</summary>
    /// <param name="post">The duty post.</param>
    /// <remarks>志愿服务条例 art. 12; 浙江省志愿服务条例 art. 21.</remarks>
    public bool NeedsAgreement(DutyPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.Requirements.Dangerous || !Terms.AgreementGrounds.IsEmpty;
    }

    static ActivityState? IAggregate<Activity, ActivityState, ActivityEvent>.Begin(EventEnvelope<ActivityEvent> first) =>
        first.Event is ActivityEvent.Drafted drafted
            ? new ActivityState { Community = drafted.Community, Terms = drafted.Terms }
            : null;

    static ActivityState IAggregate<Activity, ActivityState, ActivityEvent>.Apply(
        ActivityState state, EventEnvelope<ActivityEvent> change) => change.Event switch
        {
            ActivityEvent.TermsChanged one => state with { Terms = one.Terms },
            ActivityEvent.PostAdded one => state with { Posts = state.Posts.Add(one.Post) },
            ActivityEvent.PostChanged one => state with { Posts = state.Posts.Replace(post => post.Id == one.Post.Id, _ => one.Post) },
            ActivityEvent.PatternSet one => state with { Patterns = WithPattern(state.Patterns, one.Pattern) },
            ActivityEvent.PatternRemoved one => state with
            {
                Patterns = state.Patterns.Where(pattern => pattern.Post != one.Post || pattern.Key != one.Key).ToValueList(),
            },
            ActivityEvent.PostRemoved one => state with
            {
                Patterns = state.Patterns.Where(pattern => pattern.Post != one.Post).ToValueList(),
                Posts = state.Posts.Where(post => post.Id != one.Post).ToValueList(),
                Pledges = state.Pledges.Where(pledge => pledge.Post != one.Post).ToValueList(),
            },
            ActivityEvent.Pledged one => state with { Pledges = WithPledge(state.Pledges, one.Pledge) },
            ActivityEvent.PledgeWithdrawn one => state with
            {
                Pledges = state.Pledges.Where(pledge => pledge.Department != one.Department || pledge.Post != one.Post).ToValueList(),
            },
            ActivityEvent.Published => state with { Status = ActivityStatus.Published },
            ActivityEvent.Closed => state with { Status = ActivityStatus.Closed },
            ActivityEvent.Cancelled => state with { Status = ActivityStatus.Cancelled },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Activity IAggregate<Activity, ActivityState, ActivityEvent>.Create(
        ActivityState state, long version, ValueList<EventEnvelope<ActivityEvent>> changes) => new(state, version, changes);

    private static VolunteeringErrors.RisksNotNamed? UnnamedRisks(ActivityTerms terms, ValueList<DutyPost> posts)
    {
        if (!string.IsNullOrWhiteSpace(terms.Risks))
            return null;
        var dangerous = posts.Where(post => post.Requirements.Dangerous).Select(post => post.Id).ToValueList();
        return dangerous.IsEmpty ? null : new(dangerous);
    }

    private static ValueList<Pledge> WithPledge(ValueList<Pledge> pledges, Pledge pledge)
    {
        return pledges.Any(Same) ? pledges.Replace(Same, _ => pledge) : pledges.Add(pledge);

        bool Same(Pledge one) => one.Department == pledge.Department && one.Post == pledge.Post;
    }

    // The sum only ever rises on the first day of a pledge, so those days are enough.
    private static VolunteeringErrors.PledgeAboveMaximum? Overpledged(ValueList<Pledge> pledges, DutyPost post)
    {
        var most = 0L;
        foreach (var pledge in pledges)
            most = Math.Max(most, pledge.Post == post.Id ? Sum(pledges, post.Id, pledge.Days.Start) : 0);
        return most > post.Demand.Maximum ? new(post.Id, (int)Math.Min(most, int.MaxValue), post.Demand.Maximum) : null;
    }

    private static int Sum(ValueList<Pledge> pledges, DutyPostId post, LocalDate day)
    {
        var sum = 0L;
        foreach (var pledge in pledges)
            sum += pledge.Post == post && pledge.Days.Contains(day) ? pledge.People : 0;
        return (int)Math.Min(sum, int.MaxValue);
    }

    private bool Has(DutyPostId post) => State.Posts.Any(one => one.Id == post);

    private Refusals Arranged(Instant now) => Check(now, Lifecycle.Illegal(Status, ActivityVerb.Arrange));
}
