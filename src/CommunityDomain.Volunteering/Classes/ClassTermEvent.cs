namespace CommunityDomain.Volunteering;

/// <summary>What happens to a term of classes: a closed union.</summary>
public abstract record ClassTermEvent : DomainEvent
{
    private ClassTermEvent()
    {
    }

    /// <summary>A term was announced, with the order in which places are given.</summary>
    /// <param name="Activity">The activity whose duty posts lead the classes.</param>
    /// <param name="Order">In which order places are given.</param>
    public sealed record Announced(ActivityId Activity, EnrolmentOrder Order) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.announced");
    }

    /// <summary>A class was added.</summary>
    /// <param name="Class">The class.</param>
    public sealed record ClassAdded(PupilClass Class) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.class-added");
    }

    /// <summary>A class has other places or lessons.</summary>
    /// <param name="Class">From now on.</param>
    public sealed record ClassChanged(PupilClass Class) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.class-changed");
    }

    /// <summary>A pupil's wishes were said, in the place of earlier ones.</summary>
    /// <param name="Wishes">From now on.</param>
    public sealed record Wished(ClassWishes Wishes) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.wished");
    }

    /// <summary>The places were allotted.</summary>
    /// <param name="Order">The order declared: every pupil with wishes once.</param>
    /// <param name="Enrolments">Who got a place where, in the order given.</param>
    /// <param name="Unmet">Wishes that could not be met, and why.</param>
    public sealed record Allotted(ValueList<PersonId> Order, ValueList<ClassEnrolment> Enrolments, ValueList<UnmetWish> Unmet) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.allotted");
    }

    /// <summary>A pupil took a place that was left.</summary>
    /// <param name="Enrolment">Who, and where.</param>
    public sealed record Enrolled(ClassEnrolment Enrolment) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.enrolled");
    }

    /// <summary>A pupil left a class; his place is free.</summary>
    /// <param name="Enrolment">Who, and where.</param>
    public sealed record Left(ClassEnrolment Enrolment) : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.left");
    }

    /// <summary>The enrolment ended.</summary>
    public sealed record Closed : ClassTermEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.class-term.closed");
    }
}
