using NodaTime;

namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.class-unknown</c>: the term has no class of this duty post.</summary>
    /// <param name="post">The duty post given.</param>
    public sealed class ClassUnknown(DutyPostId post)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.class-unknown", ("Post", post))
    {
        /// <summary>The duty post given.</summary>
        public DutyPostId Post { get; } = post;
    }

    /// <summary><c>volunteering.class-full</c>: no place of a class is left.</summary>
    /// <param name="post">The class's duty post.</param>
    /// <param name="places">How many places it has.</param>
    public sealed class ClassFull(DutyPostId post, int places)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.class-full", ("Post", post), ("Places", places))
    {
        /// <summary>The class's duty post.</summary>
        public DutyPostId Post { get; } = post;

        /// <summary>How many places it has.</summary>
        public int Places { get; } = places;
    }

    /// <summary><c>volunteering.classes-clash</c>: a pupil would be in two classes at one hour.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <param name="post">The one class's duty post.</param>
    /// <param name="other">The other's.</param>
    /// <param name="at">The first hour that both have in common.</param>
    public sealed class ClassesClash(PersonId pupil, DutyPostId post, DutyPostId other, Instant at)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.classes-clash", ("Pupil", pupil), ("Post", post), ("Other", other), ("At", at))
    {
        /// <summary>The pupil.</summary>
        public PersonId Pupil { get; } = pupil;

        /// <summary>The one class's duty post.</summary>
        public DutyPostId Post { get; } = post;

        /// <summary>The other's.</summary>
        public DutyPostId Other { get; } = other;

        /// <summary>The first hour that both have in common.</summary>
        public Instant At { get; } = at;
    }

    /// <summary><c>volunteering.lessons-overlap</c>: two lessons of one class lie in part at the same time.</summary>
    /// <param name="post">The class's duty post.</param>
    /// <param name="at">When the later one starts.</param>
    public sealed class LessonsOverlap(DutyPostId post, Instant at)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.lessons-overlap", ("Post", post), ("At", at))
    {
        /// <summary>The class's duty post.</summary>
        public DutyPostId Post { get; } = post;

        /// <summary>When the later one starts.</summary>
        public Instant At { get; } = at;
    }

    /// <summary><c>volunteering.places-below-enrolled</c>: a class would have fewer places than pupils.</summary>
    /// <param name="post">The class's duty post.</param>
    /// <param name="places">How many places it would have.</param>
    /// <param name="enrolled">How many pupils it has.</param>
    public sealed class PlacesBelowEnrolled(DutyPostId post, int places, int enrolled)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.places-below-enrolled", ("Post", post), ("Places", places), ("Enrolled", enrolled))
    {
        /// <summary>The class's duty post.</summary>
        public DutyPostId Post { get; } = post;

        /// <summary>How many places it would have.</summary>
        public int Places { get; } = places;

        /// <summary>How many pupils it has.</summary>
        public int Enrolled { get; } = enrolled;
    }

    /// <summary><c>volunteering.order-incomplete</c>: an order of allotment does not name every pupil with wishes, and nobody else.</summary>
    /// <param name="missing">How many pupils with wishes it leaves out.</param>
    /// <param name="strangers">How many without wishes it names.</param>
    public sealed class OrderIncomplete(int missing, int strangers)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.order-incomplete", ("Missing", missing), ("Strangers", strangers))
    {
        /// <summary>How many pupils with wishes it leaves out.</summary>
        public int Missing { get; } = missing;

        /// <summary>How many without wishes it names.</summary>
        public int Strangers { get; } = strangers;
    }
}
