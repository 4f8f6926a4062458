using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>
/// A term of classes for pupils (课后服务学期): the classes that are led at an activity's duty posts, their places, and who has one.
/// </summary>
/// <remarks>
/// No class ever has more pupils than places, and no pupil is ever in two classes at one hour, whatever is enrolled, allotted or moved. Who
/// leads the lessons is the roster's; what that is worth is the activity's <see cref="ServiceNature"/>: teachers on duty earn no hours.
/// </remarks>
public sealed class ClassTerm
    : Aggregate<ClassTerm, ClassTermId, ClassTermState, ClassTermEvent>, IAggregate<ClassTerm, ClassTermState, ClassTermEvent>
{
    private ClassTerm(ClassTermState state, long version, ValueList<EventEnvelope<ClassTermEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a term's life. A term of first come, first served begins open.</summary>
    public static Lifecycle<ClassTermStatus, ClassTermVerb> Lifecycle { get; } = new("ClassTerm", ClassTermStatus.Gathering)
    {
        { ClassTermStatus.Gathering, ClassTermVerb.Arrange, ClassTermStatus.Gathering },
        { ClassTermStatus.Gathering, ClassTermVerb.Wish, ClassTermStatus.Gathering },
        { ClassTermStatus.Gathering, ClassTermVerb.Allot, ClassTermStatus.Open },
        { ClassTermStatus.Open, ClassTermVerb.Arrange, ClassTermStatus.Open },
        { ClassTermStatus.Open, ClassTermVerb.Enrol, ClassTermStatus.Open },
        { ClassTermStatus.Open, ClassTermVerb.Leave, ClassTermStatus.Open },
        { ClassTermStatus.Open, ClassTermVerb.Close, ClassTermStatus.Closed },
    };

    /// <summary>Where it stands.</summary>
    public ClassTermStatus Status => State.Status;

    /// <summary>Announces a term.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="activity">The activity whose duty posts lead the classes.</param>
    /// <param name="order">In which order places are given; it can't be changed afterwards.</param>
    /// <param name="by">Who announces.</param>
    /// <param name="now">When.</param>
    /// <returns>The term without classes, or <c>core.empty</c>.</returns>
    public static Result<ClassTerm> Announce(ClassTermId id, Activity activity, EnrolmentOrder order, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (!Enum.IsDefined(order))
            throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order.");
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .Then(() => Begin(id, by, now, new ClassTermEvent.Announced(activity.Id, order)));
    }

    /// <summary>Adds a class.</summary>
    /// <param name="post">The duty post at which it is led.</param>
    /// <param name="places">How many pupils it takes, from 1.</param>
    /// <param name="lessons">Its lessons: shifts of the duty post.</param>
    /// <param name="by">Who adds.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, or all of <c>core.illegal-verb</c>, <c>core.empty</c> (no lessons), <c>core.duplicate-id</c>,
    /// <c>core.out-of-range</c>, <c>volunteering.shift-of-another-activity</c>, <c>volunteering.post-unknown</c> (a lesson of another duty
    /// post), <c>volunteering.lessons-overlap</c> that apply.</returns>
    public Result<ClassTerm> AddClass(DutyPostId post, int places, IReadOnlyCollection<Shift> lessons, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        var added = PupilClass.Of(post, places, lessons);
        return Arranged(added, lessons, now)
            .When(Find(post) is not null, () => new CoreErrors.DuplicateId("class", post.ToString()))
            .Then(() => Record(by, now, new ClassTermEvent.ClassAdded(added)));
    }

    /// <summary>Changes the places and the lessons of a class; its pupils stay.</summary>
    /// <param name="post">The class's duty post.</param>
    /// <param name="places">How many pupils it takes from now on; not fewer than it has.</param>
    /// <param name="lessons">Its lessons from now on.</param>
    /// <param name="by">Who changes.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, or all of <c>volunteering.class-unknown</c>, <c>volunteering.places-below-enrolled</c>,
    /// <c>volunteering.classes-clash</c> (for each pupil who would be in two classes at one hour: let him choose first) and what
    /// <see cref="AddClass"/> refuses.</returns>
    public Result<ClassTerm> ChangeClass(DutyPostId post, int places, IReadOnlyCollection<Shift> lessons, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        var changed = PupilClass.Of(post, places, lessons);
        var pupils = State.Enrolments.Where(one => one.Post == post).Select(one => one.Pupil).ToList();
        var refusals = Arranged(changed, lessons, now)
            .When(Find(post) is null, () => new VolunteeringErrors.ClassUnknown(post))
            .When(places < pupils.Count, () => new VolunteeringErrors.PlacesBelowEnrolled(post, places, pupils.Count));
        foreach (var pupil in pupils)
            refusals.Add(Clash(pupil, changed));
        return refusals.Then(() => Record(by, now, new ClassTermEvent.ClassChanged(changed)));
    }

    /// <summary>Says a pupil's wishes; earlier ones of his are replaced, and he keeps his turn.</summary>
    /// <param name="wishes">The wishes, the dearest first.</param>
    /// <param name="by">Who says them for the pupil.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, or all of <c>core.illegal-verb</c>, <c>core.empty</c> (no pupil, no wishes), <c>core.duplicate-id</c>,
    /// <c>volunteering.class-unknown</c> that apply.</returns>
    public Result<ClassTerm> Wish(ClassWishes wishes, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        var refusals = Check(now, Lifecycle.Illegal(Status, ClassTermVerb.Wish))
            .When(wishes.Pupil == default, () => new CoreErrors.Empty("pupil"))
            .When(wishes.Posts.IsEmpty, () => new CoreErrors.Empty("wishes"));
        foreach (var (post, times) in wishes.Posts.CountBy(post => post))
        {
            refusals.When(times > 1, () => new CoreErrors.DuplicateId("class", post.ToString()))
                .When(Find(post) is null, () => new VolunteeringErrors.ClassUnknown(post));
        }
        return refusals.Then(() => Record(by, now, new ClassTermEvent.Wished(wishes)));
    }

    /// <summary>Allots the places: round by round, each pupil in the declared order gets the dearest class that he can still have.</summary>
    /// <param name="order">Every pupil with wishes once, in the order declared: a lot drawn in public, grades, distance.</param>
    /// <param name="by">Who allots.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, open for the places that are left; or <c>core.illegal-verb</c>, <c>core.duplicate-id</c> (a pupil twice),
    /// <c>volunteering.order-incomplete</c>.</returns>
    /// <remarks>Nobody gets a second class before everybody had his turn for a first. Each unmet wish says whether the class was full or
    /// meets at the hour of one that he got.</remarks>
    public Result<ClassTerm> Allot(ValueList<PersonId> order, Actor by, Instant now)
    {
        var wished = State.Wishes.Select(one => one.Pupil).ToHashSet();
        var named = order.ToHashSet();
        var (missing, strangers) = (wished.Except(named).Count(), named.Except(wished).Count());
        var refusals = Check(now, Lifecycle.Illegal(Status, ClassTermVerb.Allot))
            .When(missing + strangers > 0, () => new VolunteeringErrors.OrderIncomplete(missing, strangers));
        foreach (var (pupil, times) in order.CountBy(pupil => pupil))
            refusals.When(times > 1, () => new CoreErrors.DuplicateId("pupil", pupil.ToString()));
        return refusals.Then(() =>
        {
            var (enrolments, unmet) = new ClassAllotment(State.Classes).Give(order, State.Wishes);
            return Record(by, now, new ClassTermEvent.Allotted(order, enrolments, unmet));
        });
    }

    /// <summary>Enrols a pupil where a place is left.</summary>
    /// <param name="pupil">The pupil's pseudonym.</param>
    /// <param name="post">The class's duty post.</param>
    /// <param name="by">Who enrols him.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c> (he is in it),
    /// <c>volunteering.class-unknown</c>, <c>volunteering.class-full</c>, <c>volunteering.classes-clash</c> that apply.</returns>
    public Result<ClassTerm> Enrol(PersonId pupil, DutyPostId post, Actor by, Instant now)
    {
        var enrolment = new ClassEnrolment(pupil, post);
        var found = Find(post);
        return Check(now, Lifecycle.Illegal(Status, ClassTermVerb.Enrol))
            .When(pupil == default, () => new CoreErrors.Empty("pupil"))
            .When(State.Enrolments.Contains(enrolment), () => new CoreErrors.DuplicateId("enrolment", pupil.ToString()))
            .When(found is null, () => new VolunteeringErrors.ClassUnknown(post))
            .When(found is not null && LeftIn(found) <= 0, () => new VolunteeringErrors.ClassFull(post, found!.Places))
            .Add(found is null ? null : Clash(pupil, found))
            .Then(() => Record(by, now, new ClassTermEvent.Enrolled(enrolment)));
    }

    /// <summary>Takes a pupil out of a class; his place is free at once.</summary>
    /// <param name="pupil">The pupil's pseudonym.</param>
    /// <param name="post">The class's duty post.</param>
    /// <param name="by">Who takes him out.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, or <c>core.illegal-verb</c>, <c>volunteering.not-held</c>.</returns>
    public Result<ClassTerm> Leave(PersonId pupil, DutyPostId post, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ClassTermVerb.Leave))
            .When(!State.Enrolments.Contains(new(pupil, post)), () => new VolunteeringErrors.NotHeld("enrolment", post.ToString()))
            .Then(() => Record(by, now, new ClassTermEvent.Left(new(pupil, post))));

    /// <summary>Ends the enrolment.</summary>
    /// <param name="by">Who ends it.</param>
    /// <param name="now">When.</param>
    /// <returns>The term, or <c>core.illegal-verb</c>.</returns>
    public Result<ClassTerm> Close(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ClassTermVerb.Close))
            .Then(() => Record(by, now, new ClassTermEvent.Closed()));

    /// <summary>How many places of a class are left.</summary>
    /// <param name="post">The class's duty post.</param>
    /// <returns>The number, or <c>volunteering.class-unknown</c>.</returns>
    public Result<int> PlacesLeft(DutyPostId post) =>
        Find(post) is { } found ? Result.Ok(LeftIn(found)) : Result.Fail<int>(new VolunteeringErrors.ClassUnknown(post));

    /// <summary>The pupils of a class, in the order in which they got their places; none for a class that is not there.</summary>
    /// <param name="post">The class's duty post.</param>
    public IEnumerable<PersonId> PupilsOf(DutyPostId post) => State.Enrolments.Where(one => one.Post == post).Select(one => one.Pupil);

    /// <summary>A pupil's lessons of all his classes, by start.</summary>
    /// <param name="pupil">The pupil's pseudonym.</param>
    public IEnumerable<ClassLesson> TimetableOf(PersonId pupil) =>
        State.Enrolments.Where(one => one.Pupil == pupil).SelectMany(one => Find(one.Post)!.Lessons).OrderBy(lesson => lesson.StartsAt);

    static ClassTermState? IAggregate<ClassTerm, ClassTermState, ClassTermEvent>.Begin(EventEnvelope<ClassTermEvent> first) =>
        first.Event is ClassTermEvent.Announced one
            ? new()
            {
                Activity = one.Activity,
                Order = one.Order,
                Status = one.Order == EnrolmentOrder.Declared ? ClassTermStatus.Gathering : ClassTermStatus.Open,
            }
            : null;

    static ClassTermState IAggregate<ClassTerm, ClassTermState, ClassTermEvent>.Apply(ClassTermState state, EventEnvelope<ClassTermEvent> change) =>
        change.Event switch
        {
            ClassTermEvent.ClassAdded one => state with { Classes = state.Classes.Add(one.Class) },
            ClassTermEvent.ClassChanged one => state with { Classes = state.Classes.Replace(other => other.Post == one.Class.Post, _ => one.Class) },
            ClassTermEvent.Wished one => state with { Wishes = WithWishes(state.Wishes, one.Wishes) },
            ClassTermEvent.Allotted one => state with { Status = ClassTermStatus.Open, Enrolments = one.Enrolments },
            ClassTermEvent.Enrolled one => state with { Enrolments = state.Enrolments.Add(one.Enrolment) },
            ClassTermEvent.Left one => state with { Enrolments = state.Enrolments.Where(other => other != one.Enrolment).ToValueList() },
            ClassTermEvent.Closed => state with { Status = ClassTermStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static ClassTerm IAggregate<ClassTerm, ClassTermState, ClassTermEvent>.Create(
        ClassTermState state, long version, ValueList<EventEnvelope<ClassTermEvent>> changes) => new(state, version, changes);

    private static ValueList<ClassWishes> WithWishes(ValueList<ClassWishes> wishes, ClassWishes one) =>
        wishes.Any(other => other.Pupil == one.Pupil) ? wishes.Replace(other => other.Pupil == one.Pupil, _ => one) : wishes.Add(one);

    private PupilClass? Find(DutyPostId post) => State.Classes.FirstOrDefault(one => one.Post == post);

    private int LeftIn(PupilClass one) => one.Places - State.Enrolments.Count(other => other.Post == one.Post);

    // Of the pupil's other classes, the first that meets at an hour of this one.
    private VolunteeringErrors.ClassesClash? Clash(PersonId pupil, PupilClass with)
    {
        foreach (var enrolment in State.Enrolments)
        {
            if (enrolment.Pupil == pupil && enrolment.Post != with.Post && Find(enrolment.Post)!.ClashWith(with) is { } at)
                return new(pupil, with.Post, enrolment.Post, at);
        }
        return null;
    }

    private Refusals Arranged(PupilClass one, IReadOnlyCollection<Shift> lessons, Instant now)
    {
        var refusals = Check(now, Lifecycle.Illegal(Status, ClassTermVerb.Arrange))
            .When(one.Places < 1, () => new CoreErrors.OutOfRange("places", one.Places, 1, int.MaxValue))
            .When(lessons.Count == 0, () => new CoreErrors.Empty("lessons"));
        foreach (var shift in lessons)
        {
            refusals.When(shift.Activity != State.Activity, () => new VolunteeringErrors.ShiftOfAnotherActivity(shift.Id, State.Activity))
                .When(shift.Post != one.Post, () => new VolunteeringErrors.PostUnknown(shift.Post));
        }
        return refusals.Add(one.OwnClash() is { } at ? new VolunteeringErrors.LessonsOverlap(one.Post, at) : null);
    }
}
