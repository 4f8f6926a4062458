using CommunityDomain.Partnerships;
using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class SupervisionPage
{
    [Fact]
    public void What_falls_due_is_named_and_what_is_late_is_found()
    {
        var (plan, zone, calendar, now) = (SupervisionExample.Begun(), SupervisionExample.Zone, WorkCalendar.China, Instant.FromUtc(2024, 2, 1, 1, 0));
        // guide:begin
        var cadence = new SupervisionCadence(new LocalDate(2024, 1, 1), Months: 36);
        foreach (SupervisionDue due in cadence.Dues())
            Console.WriteLine($"{due.Kind} {due.Number}: {due.Due.Resolve(WorkCalendar.China)}");

        Result<SupervisionPlan> checkedPlan = plan.FindLate(calendar, zone, Actor.Clock, now);
        // guide:end
        Assert.Equal([36, 18, 12], Enum.GetValues<SupervisionKind>().Select(cadence.CountOf));
        Assert.Equal(SupervisionKind.Monthly, Assert.Single(checkedPlan.Value.State.Findings).Kind);
    }
}
