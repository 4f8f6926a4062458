using NodaTime;

namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.demand-unordered</c>: a demand for people is not in order: 0 ≤ minimum ≤ target ≤ maximum, and the maximum is at least 1.</summary>
    /// <param name="minimum">The least number.</param>
    /// <param name="target">The number aimed at.</param>
    /// <param name="maximum">The greatest number.</param>
    public sealed class DemandUnordered(int minimum, int target, int maximum)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.demand-unordered", ("Minimum", minimum), ("Target", target), ("Maximum", maximum))
    {
        /// <summary>The least number.</summary>
        public int Minimum { get; } = minimum;

        /// <summary>The number aimed at.</summary>
        public int Target { get; } = target;

        /// <summary>The greatest number.</summary>
        public int Maximum { get; } = maximum;
    }

    /// <summary><c>volunteering.shift-unusable</c>: a shift does not end after it starts, or lasts longer than a day.</summary>
    /// <param name="start">When it would start.</param>
    /// <param name="minutes">How many minutes it would last.</param>
    public sealed class ShiftUnusable(LocalDateTime start, int minutes)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.shift-unusable", ("Start", start), ("Minutes", minutes))
    {
        /// <summary>When it would start.</summary>
        public LocalDateTime Start { get; } = start;

        /// <summary>How many minutes it would last.</summary>
        public int Minutes { get; } = minutes;
    }

    /// <summary><c>volunteering.post-unknown</c>: the activity has no duty post of this id.</summary>
    /// <param name="post">The id given.</param>
    public sealed class PostUnknown(DutyPostId post)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.post-unknown", ("Post", post))
    {
        /// <summary>The id given.</summary>
        public DutyPostId Post { get; } = post;
    }

    /// <summary><c>volunteering.pledge-above-maximum</c>: more people would be pledged to a duty post than it takes at the most.</summary>
    /// <param name="post">The duty post.</param>
    /// <param name="pledged">How many would be pledged in all on one day.</param>
    /// <param name="maximum">How many it takes at the most.</param>
    public sealed class PledgeAboveMaximum(DutyPostId post, int pledged, int maximum)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.pledge-above-maximum", ("Post", post), ("Pledged", pledged), ("Maximum", maximum))
    {
        /// <summary>The duty post.</summary>
        public DutyPostId Post { get; } = post;

        /// <summary>How many would be pledged in all on one day.</summary>
        public int Pledged { get; } = pledged;

        /// <summary>How many it takes at the most.</summary>
        public int Maximum { get; } = maximum;
    }

    /// <summary><c>volunteering.ages-reversed</c>: the least age asked for lies above the greatest.</summary>
    /// <param name="least">The least age in years.</param>
    /// <param name="greatest">The greatest age in years.</param>
    public sealed class AgesReversed(int least, int greatest)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.ages-reversed", ("Least", least), ("Greatest", greatest))
    {
        /// <summary>The least age in years.</summary>
        public int Least { get; } = least;

        /// <summary>The greatest age in years.</summary>
        public int Greatest { get; } = greatest;
    }

    /// <summary><c>volunteering.risks-not-named</c>: a dangerous duty post can only be published in an activity that discloses its risks.</summary>
    /// <param name="posts">The dangerous duty posts.</param>
    public sealed class RisksNotNamed(ValueList<DutyPostId> posts)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.risks-not-named", ("Posts", posts))
    {
        /// <summary>The dangerous duty posts.</summary>
        public ValueList<DutyPostId> Posts { get; } = posts;
    }

    /// <summary><c>volunteering.no-posts</c>: an activity without a duty post can not be published.</summary>
    public sealed class NoPosts()
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.no-posts");

    /// <summary><c>volunteering.pattern-unknown</c>: the duty post has no pattern of this key.</summary>
    /// <param name="post">The duty post.</param>
    /// <param name="key">The key.</param>
    public sealed class PatternUnknown(DutyPostId post, string key)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.pattern-unknown", ("Post", post), ("Key", key))
    {
        /// <summary>The duty post.</summary>
        public DutyPostId Post { get; } = post;

        /// <summary>The key.</summary>
        public string Key { get; } = key;
    }

    /// <summary><c>volunteering.zone-unknown</c>: no time zone of this name exists.</summary>
    /// <param name="zone">The name given.</param>
    public sealed class ZoneUnknown(string zone)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.zone-unknown", ("Zone", zone))
    {
        /// <summary>The name given.</summary>
        public string Zone { get; } = zone;
    }
}
