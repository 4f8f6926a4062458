namespace CommunityDomain.Extensions.DependencyInjection;

internal static class SharedSettings
{
    public static Setting<WorkCalendar> Calendar { get; } = new("Calendar", (_, _) => { }, isShared: true);
}
