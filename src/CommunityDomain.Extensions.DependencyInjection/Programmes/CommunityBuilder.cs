namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>What a community does differently from the programme around it, for itself and for what lies in it in the tree.</summary>
/// <remarks>Each setting is made of the programme's, not of an enclosing community's: which communities enclose it is the tree's to say,
/// and the tree changes while the host runs.</remarks>
public sealed class CommunityBuilder : PolicyBuilder<CommunityBuilder>
{
    internal CommunityBuilder(ChosenSettings settings)
        : base(settings)
    {
    }

    /// <summary>Sets the community's calendar of working days.</summary>
    /// <param name="calendar">The calendar.</param>
    public CommunityBuilder UseCalendar(WorkCalendar calendar) => Use(calendar);
}
