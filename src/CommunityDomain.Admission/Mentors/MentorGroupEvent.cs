using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What happens to a mentor group: a closed union.</summary>
public abstract record MentorGroupEvent : DomainEvent
{
    private MentorGroupEvent()
    {
    }

    /// <summary>A group was founded.</summary>
    /// <param name="Community">Whose it is.</param>
    public sealed record Founded(CommunityId Community) : MentorGroupEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.mentors.founded");
    }

    /// <summary>A mentor joined.</summary>
    /// <param name="Mentor">Who.</param>
    public sealed record Joined(PersonId Mentor) : MentorGroupEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.mentors.joined");
    }

    /// <summary>A mentor left.</summary>
    /// <param name="Mentor">Who.</param>
    public sealed record Left(PersonId Mentor) : MentorGroupEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.mentors.left");
    }

    /// <summary>An exchange or training was held.</summary>
    /// <param name="Title">What it was about.</param>
    /// <param name="Mentor">Who held it.</param>
    /// <param name="On">When.</param>
    /// <param name="PersonTimes">How many took part.</param>
    public sealed record Held(string Title, PersonId Mentor, LocalDate On, int PersonTimes) : MentorGroupEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.mentors.held");
    }

    /// <summary>The group was dissolved.</summary>
    public sealed record Dissolved : MentorGroupEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.mentors.dissolved");
    }
}
