using NodaTime;

namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.validity-reversed</c>: something would cease to be valid before it begins.</summary>
    /// <param name="what">What would be valid.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="through">Its last day, inclusive.</param>
    public sealed class ValidityReversed(string what, LocalDate from, LocalDate through)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.validity-reversed", ("What", what), ("From", from), ("Through", through))
    {
        /// <summary>What would be valid.</summary>
        public string What { get; } = what;

        /// <summary>Its first day.</summary>
        public LocalDate From { get; } = from;

        /// <summary>Its last day, inclusive.</summary>
        public LocalDate Through { get; } = through;
    }

    /// <summary><c>volunteering.not-held</c>: the volunteer has nothing of that name to take away.</summary>
    /// <param name="what">What was to be taken away.</param>
    /// <param name="name">Its code or id.</param>
    public sealed class NotHeld(string what, string name)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.not-held", ("What", what), ("Name", name))
    {
        /// <summary>What was to be taken away.</summary>
        public string What { get; } = what;

        /// <summary>Its code or id.</summary>
        public string Name { get; } = name;
    }

    /// <summary><c>volunteering.window-unusable</c>: a window of availability is empty or longer than a day.</summary>
    /// <param name="minutes">Its length in minutes.</param>
    public sealed class WindowUnusable(int minutes)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.window-unusable", ("Minutes", minutes))
    {
        /// <summary>Its length in minutes.</summary>
        public int Minutes { get; } = minutes;
    }

    /// <summary><c>volunteering.limits-clash</c>: the promised minimum of shifts lies above the maximum.</summary>
    /// <param name="promised">The minimum promised.</param>
    /// <param name="most">The maximum.</param>
    public sealed class LimitsClash(int promised, int most)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.limits-clash", ("Promised", promised), ("Most", most))
    {
        /// <summary>The minimum promised.</summary>
        public int Promised { get; } = promised;

        /// <summary>The maximum.</summary>
        public int Most { get; } = most;
    }

    /// <summary><c>volunteering.companions-clash</c>: a companion is wished for and against at once, or is the volunteer himself.</summary>
    /// <param name="person">The companion.</param>
    public sealed class CompanionsClash(PersonId person)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.companions-clash", ("Person", person))
    {
        /// <summary>The companion.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>volunteering.guardian-unfit</c>: nobody consents for himself as his own guardian.</summary>
    /// <param name="guardian">The person named as guardian.</param>
    public sealed class GuardianUnfit(PersonId guardian)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.guardian-unfit", ("Guardian", guardian))
    {
        /// <summary>The person named as guardian.</summary>
        public PersonId Guardian { get; } = guardian;
    }
}
