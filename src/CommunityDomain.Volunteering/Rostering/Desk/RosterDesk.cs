using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>
/// Where a roster is changed by hand: assignments, withdrawals, trades, promotion from a waitlist, deliberate exceptions. Each change runs every rule of
/// rostering again and happens wholly or not at all; the certificate's bound stays, since it bounds every roster.
/// </summary>
/// <remarks>
/// Refusals: <c>volunteering.not-on-shift</c>, <c>volunteering.not-eligible-for-shift</c>, <c>volunteering.roster-rule-broken</c>,
/// <c>volunteering.waitlist-exhausted</c>, <c>volunteering.nothing-to-override</c>, <c>core.empty</c>.
/// </remarks>
public static class RosterDesk
{
    /// <summary>Puts a volunteer on a shift.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="assignment">Who, and on which shift.</param>
    public static Result<Roster> Assign(Roster roster, RosterAssignment assignment) => Change(roster, [], [assignment]);

    /// <summary>Takes a volunteer off a shift, unless he is fixed to it.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="assignment">Who, and off which shift.</param>
    public static Result<Roster> Withdraw(Roster roster, RosterAssignment assignment) => Change(roster, [assignment], []);

    /// <summary>Two volunteers trade shifts.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="one">One's assignment.</param>
    /// <param name="other">The other's.</param>
    public static Result<Roster> Swap(Roster roster, RosterAssignment one, RosterAssignment other) =>
        Change(roster, [one, other], [one with { Shift = other.Shift }, other with { Shift = one.Shift }]);

    /// <summary>Gives a place to the first of a waitlist whose rules allow it.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="shift">The shift.</param>
    /// <param name="waitlist">Who waits, in order.</param>
    /// <returns>The roster, or the reasons of everyone on the list and <c>volunteering.waitlist-exhausted</c>.</returns>
    public static Result<Roster> Promote(Roster roster, ShiftId shift, IEnumerable<PersonId> waitlist)
    {
        ArgumentNullException.ThrowIfNull(waitlist);
        var refusals = new Refusals();
        foreach (var person in waitlist)
        {
            var promoted = Assign(roster, new RosterAssignment(person, shift));
            if (promoted.IsSuccess)
                return promoted;
            refusals.AddFrom(promoted);
        }

        return refusals.Add(new VolunteeringErrors.WaitlistExhausted(shift)).Fail<Roster>();
    }

    /// <summary>Puts a volunteer on a shift against rules of rostering, by name and on record. Eligibility is never overridden.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="assignment">Who, and on which shift.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="by">Who decides it.</param>
    /// <param name="now">When.</param>
    public static Result<Roster> Override(Roster roster, RosterAssignment assignment, string reason, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var refusals = new Refusals().When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"));
        var changed = Schedules(roster, [], [assignment], refusals);
        var breaches = refusals.Any ? [] : Breaches(roster, roster.With(changed, roster.Overrides), changed, [assignment]);
        refusals.When(!refusals.Any && breaches.Count == 0, () => new VolunteeringErrors.NothingToOverride(assignment.Person, assignment.Shift));
        return refusals.Then(() => Result.Ok(roster.With(changed, roster.Overrides.Add(new RosterOverride(assignment, breaches.ToValueList(), reason, by, now)))));
    }

    private static Result<Roster> Change(Roster roster, RosterAssignment[] removes, RosterAssignment[] adds)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var refusals = new Refusals();
        var changed = Schedules(roster, removes, adds, refusals);
        if (refusals.Any)
            return refusals.Fail<Roster>();
        var next = roster.With(changed, roster.Overrides.Where(one => !removes.Contains(one.Assignment) || adds.Contains(one.Assignment)).ToValueList());
        foreach (var breach in Breaches(roster, next, changed, adds))
            refusals.Add(new VolunteeringErrors.RosterRuleBroken(breach.Person, breach.Shift, breach.Kind));
        return refusals.Then(() => Result.Ok(next));
    }

    private static Dictionary<int, int[]> Schedules(Roster roster, RosterAssignment[] removes, RosterAssignment[] adds, Refusals refusals)
    {
        var problem = roster.Problem;
        var schedules = new Dictionary<int, List<int>>();
        List<int> Of(int person)
        {
            if (!schedules.TryGetValue(person, out var schedule))
                schedules.Add(person, schedule = [.. roster.ScheduleOf(person)]);
            return schedule;
        }

        foreach (var one in removes)
        {
            var (person, shift) = (problem.Find(one.Person), problem.Find(one.Shift));
            if (person < 0 || !Of(person).Remove(shift))
                refusals.Add(new VolunteeringErrors.NotOnShift(one.Person, one.Shift));
        }

        foreach (var one in adds)
        {
            var (person, shift) = (problem.Find(one.Person), problem.Find(one.Shift));
            if (person < 0 || shift < 0 || problem.PositionOf(person, shift) < 0)
                refusals.Add(new VolunteeringErrors.NotEligibleForShift(one.Person, one.Shift));
            else if (Of(person).Contains(shift))
                refusals.Add(new VolunteeringErrors.RosterRuleBroken(one.Person, one.Shift, BreachKind.Repeated));
            else
                Of(person).Add(shift);
        }

        return schedules.ToDictionary(one => one.Key, one => one.Value.Order().ToArray());
    }

    // What the change breaks that was not broken before, or was by an exception that stands for no more than it was made for.
    private static List<RosterBreach> Breaches(Roster roster, Roster next, Dictionary<int, int[]> changed, RosterAssignment[] adds)
    {
        var (problem, breaches, exceptions) = (roster.Problem, new List<RosterBreach>(), new RosterExceptions(next));
        foreach (var (person, schedule) in changed.OrderBy(one => one.Key))
        {
            var before = RosterReading.BreachesOf(problem, person, roster.ScheduleOf(person));
            var isAdded = Array.Exists(adds, one => one.Person == problem.PersonAt(person));
            foreach (var breach in RosterReading.BreachesOf(problem, person, schedule))
            {
                // Sums and rows are one breach however far they go: whoever takes on nothing more makes none of them worse.
                var isNew = breach.Kind is BreachKind.Limit or BreachKind.Row ? isAdded && !exceptions.Foresaw(breach) : !before.Remove(breach);
                // Who is taken off what lay between two shifts may have no way from one to the other.
                if (isNew && (isAdded || breach.Kind is BreachKind.FixedMissing or BreachKind.Travel))
                    breaches.Add(breach);
            }
        }

        foreach (var one in adds)
        {
            var (person, shift) = (problem.Find(one.Person), problem.Find(one.Shift));
            foreach (var other in problem.ApartFrom(person))
            {
                if (next.ScheduleOf(other).Contains(shift))
                    breaches.Add(new RosterBreach(BreachKind.NotApart, one.Person, one.Shift));
            }

            var crowded = new RosterBreach(BreachKind.OverMaximum, default, one.Shift);
            if (next.FilledOf(shift) > problem.ShiftAt(shift).Cover.Maximum && !exceptions.Foresaw(crowded))
                breaches.Add(crowded);
        }

        return breaches.Distinct().ToList();
    }
}
