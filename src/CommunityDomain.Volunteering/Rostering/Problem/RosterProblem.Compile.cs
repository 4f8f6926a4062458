using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

public sealed partial class RosterProblem
{
    /// <summary>
    /// Compiles a problem from the register's volunteers and the activities' shifts: the screening says who may take what, limits and wishes become
    /// personal rules and preferences, and what each rule rejected is kept for explanations.
    /// </summary>
    /// <param name="screen">The screen over <paramref name="candidates"/>.</param>
    /// <param name="candidates">The volunteers, as they were given to the screen.</param>
    /// <param name="shifts">The shifts.</param>
    /// <param name="objective">What counts beside the priority of places.</param>
    /// <param name="travel">The ways between the posts' places; without it they take no time.</param>
    /// <param name="history">Who served where before: fairness counts on from it, and who knows a post is preferred there; without it nobody did.</param>
    /// <returns>The problem, or what <see cref="RosterProblemBuilder.Build"/> refuses.</returns>
    /// <exception cref="ArgumentException">The screen is over another number of people.</exception>
    public static Result<RosterProblem> Compile(
        EligibilityScreen screen, IReadOnlyList<Candidate> candidates, IReadOnlyList<ShiftContext> shifts, RosterObjective objective, ITravelTimes? travel = null,
        RosterHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(shifts);
        ArgumentNullException.ThrowIfNull(objective);
        if (screen.People != candidates.Count)
            throw new ArgumentException("The screen is over another number of people.", nameof(screen));
        var builder = new RosterProblemBuilder();
        history ??= RosterHistory.None;
        var rulesOf = new Dictionary<(PersonalLimits Limits, int Served), PersonalRules>();
        foreach (var candidate in candidates)
        {
            var key = (candidate.Volunteer.Limits, history.Served(candidate.Volunteer.Id));
            if (!rulesOf.TryGetValue(key, out var rules))
                rulesOf.Add(key, rules = RulesOf(key.Limits, objective) with { ServedBefore = key.Item2 });
            builder.AddPerson(candidate.Volunteer.Id, rules);
        }

        Companions(builder, candidates);
        foreach (var context in shifts)
        {
            var number = builder.AddShift(ShiftOf(context, objective));
            var eligibility = screen.Screen(context);
            foreach (var person in eligibility.Numbers())
            {
                var (volunteer, known) = (candidates[person].Volunteer, history.ServedAt(candidates[person].Volunteer.Id, context.Shift.Post) > 0);
                builder.Allow(person, number, PreferenceOf(volunteer.Preferences, context) + (known ? objective.ContinuityWeight : 0));
            }
            foreach (var rejection in eligibility.Rejections.Where(one => one.People > 0))
                builder.Reject(number, rejection.Rule, rejection.People);
        }

        if (travel is not null)
            Ways(builder, shifts, travel);
        return builder.Build();
    }

    private static PersonalRules RulesOf(PersonalLimits limits, RosterObjective objective)
    {
        var rules = new List<PersonalLimit>();
        void Most(int? most, LimitUnit unit, LimitSpan span)
        {
            if (most is { } value)
                rules.Add(PersonalLimit.AtMost(value, unit, span));
        }

        Most(limits.MinutesPerDay, LimitUnit.Minutes, LimitSpan.Day);
        Most(limits.MinutesPerWeek, LimitUnit.Minutes, LimitSpan.Week);
        Most(limits.MinutesPerMonth, LimitUnit.Minutes, LimitSpan.Month);
        Most(limits.ShiftsPerDay, LimitUnit.Shifts, LimitSpan.Day);
        Most(limits.WeekendsPerMonth, LimitUnit.Weekends, LimitSpan.Month);
        if (limits.Shifts is not null || limits.PromisedShifts is not null)
        {
            rules.Add(new PersonalLimit(LimitUnit.Shifts, LimitSpan.Period)
            {
                Most = limits.Shifts,
                Least = limits.PromisedShifts ?? 0,
                ShortfallWeight = limits.PromisedShifts is null ? 0 : objective.PromiseWeight,
            });
        }

        return new PersonalRules
        {
            MinimumRest = limits.RestMinutes ?? objective.UsualRest,
            MostDaysInARow = limits.DaysInRow,
            FairnessStep = objective.FairnessStep,
            Limits = rules.ToValueList(),
        };
    }

    private static RosterShift ShiftOf(ShiftContext context, RosterObjective objective)
    {
        var (shift, demand) = (context.Shift, context.Shift.Demand);
        return new RosterShift(shift.Id, shift.Start, shift.Minutes, new ShiftCover(demand.Minimum, demand.Target, demand.Maximum)
        {
            PlaceWorth = shift.Priority,
            MinimumWeight = objective.MinimumWeight,
            OverTargetWeight = Math.Min(ShiftCover.GreatestWeight, shift.Priority + objective.OverTargetWeight),
        })
        {
            Place = context.Post.Place.Name,
        };
    }

    private static int PreferenceOf(VolunteerPreferences wishes, ShiftContext context)
    {
        var (weight, start) = (0, context.Shift.Start);
        foreach (var wish in wishes.Activities)
            weight += wish.Activity == context.Shift.Activity ? wish.Weight : 0;
        foreach (var wish in wishes.Posts)
            weight += wish.Post == context.Shift.Post ? wish.Weight : 0;
        foreach (var wish in wishes.Zones)
            weight += wish.Zone == context.Post.Place.Zone ? wish.Weight : 0;
        foreach (var wish in wishes.Times)
        {
            var begins = (int)Period.Between(LocalTime.Midnight, wish.Window.From, PeriodUnits.Minutes).Minutes;
            var at = (start.Hour * 60) + start.Minute;
            weight += wish.Window.Day == start.DayOfWeek && at >= begins && at < begins + wish.Window.Minutes ? wish.Weight : 0;
        }

        return weight;
    }

    // A wish of one of two is enough to keep them apart; who is not among the candidates needs no rule.
    private static void Companions(RosterProblemBuilder builder, IReadOnlyList<Candidate> candidates)
    {
        if (candidates.All(one => one.Volunteer.Preferences.Apart.IsEmpty && one.Volunteer.Preferences.With.IsEmpty))
            return;
        var numbers = candidates.Select((one, number) => (one.Volunteer.Id, number)).ToDictionary(one => one.Id, one => one.number);
        for (var person = 0; person < candidates.Count; person++)
        {
            foreach (var other in candidates[person].Volunteer.Preferences.Apart)
            {
                if (numbers.TryGetValue(other, out var number))
                    builder.KeepApart(person, number);
            }

            foreach (var other in candidates[person].Volunteer.Preferences.With)
            {
                if (numbers.TryGetValue(other, out var number))
                    builder.LikeTogether(person, number);
            }
        }
    }

    private static void Ways(RosterProblemBuilder builder, IReadOnlyList<ShiftContext> shifts, ITravelTimes travel)
    {
        var places = shifts.Select(one => one.Post.Place).Where(place => place.Name.Length > 0).DistinctBy(place => place.Name).ToArray();
        foreach (var from in places)
        {
            foreach (var to in places)
            {
                if (from != to && travel.MinutesBetween(from, to) is { } minutes)
                    builder.Travel(from.Name, to.Name, Math.Clamp(minutes, 0, RosterProblemBuilder.MostRest));
            }
        }
    }
}
