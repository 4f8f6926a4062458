namespace CommunityDomain.Volunteering;

/// <summary>The span of time over which a personal limit counts. A shift counts wholly on the day on which it begins.</summary>
public enum LimitSpan
{
    /// <summary>A calendar day. The default.</summary>
    Day,

    /// <summary>A week from Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month; a weekend belongs to the month of its Saturday.</summary>
    Month,

    /// <summary>The whole time of the problem.</summary>
    Period,
}
