using NodaTime;

namespace CommunityDomain.Volunteering;

public sealed partial class RosterProblemBuilder
{
    /// <summary>The longest rest or way, in minutes: a week.</summary>
    public const int MostRest = 7 * 24 * 60;

    /// <summary>The longest time from the first shift's day to the last's: ten years.</summary>
    public const int MostDays = 3_660;

    private const int MostFirstKinds = 16;

    private void CheckShifts(Refusals refusals)
    {
        var seen = new HashSet<ShiftId>();
        foreach (var shift in _shifts)
        {
            if (!seen.Add(shift.Id))
                refusals.Add(new CoreErrors.DuplicateId("shift", shift.Id.ToString()));
            if (shift.Minutes <= 0)
                refusals.Add(new VolunteeringErrors.RosterShiftReversed(shift.Id, shift.Start, shift.End));
            Range(refusals, "shift minutes", shift.Minutes, int.MinValue, RosterShift.MostMinutes);
            Cover(refusals, shift);
        }

        if (_shifts.Count > 0)
        {
            var (first, last) = (_shifts.Min(shift => shift.Start.Date), _shifts.Max(shift => shift.Start.Date));
            Range(refusals, "roster days", Period.DaysBetween(first, last) + 1, 1, MostDays);
        }
    }

    private static void Cover(Refusals refusals, RosterShift shift)
    {
        var cover = shift.Cover;
        if (cover.Minimum < 0 || cover.Minimum > cover.Target || cover.Target > cover.Maximum)
            refusals.Add(new VolunteeringErrors.DemandCrossed(shift.Id, cover.Minimum, cover.Target, cover.Maximum));
        Range(refusals, "shift places", cover.Maximum, int.MinValue, ShiftCover.MostPlaces);
        Range(refusals, "weight", cover.PlaceWorth, -ShiftCover.GreatestWeight, ShiftCover.GreatestWeight);
        Weight(refusals, cover.MinimumWeight);
        Weight(refusals, cover.UnderTargetWeight);
        Weight(refusals, cover.OverTargetWeight);
    }

    private void CheckRules(Refusals refusals)
    {
        var seen = new HashSet<PersonId>();
        var checkedRules = new HashSet<PersonalRules>(ReferenceEqualityComparer.Instance);
        for (var person = 0; person < _persons.Count; person++)
        {
            if (!seen.Add(_persons[person]))
                refusals.Add(new CoreErrors.DuplicateId("volunteer", _persons[person].ToString()));
            if (checkedRules.Add(_rules[person]))
                CheckRules(refusals, _persons[person], _rules[person]);
        }
    }

    private static void CheckRules(Refusals refusals, PersonId person, PersonalRules rules)
    {
        Range(refusals, "minimum rest", rules.MinimumRest, 0, MostRest);
        Range(refusals, "days in a row", rules.MostDaysInARow ?? 1, 1, MostDays);
        Range(refusals, "fewest days in a row", rules.FewestDaysInARow, 0, rules.MostDaysInARow ?? MostDays);
        Range(refusals, "fewest days off", rules.FewestDaysOff, 0, MostDays);
        Weight(refusals, rules.ShortRowWeight);
        Weight(refusals, rules.FairnessStep);
        Range(refusals, "served before", rules.ServedBefore, 0, ShiftCover.GreatestWeight);
        Range(refusals, "kinds", rules.ForbiddenSuccessions.Select(one => one.First).Distinct().Count(), 0, MostFirstKinds);
        var seen = new HashSet<(LimitUnit, LimitSpan)>();
        foreach (var limit in rules.Limits)
        {
            if (!Enum.IsDefined(limit.Unit) || !Enum.IsDefined(limit.Span))
                throw new ArgumentOutOfRangeException(nameof(rules), limit, "A limit has an undefined unit or span.");
            if (!seen.Add((limit.Unit, limit.Span)))
                refusals.Add(new VolunteeringErrors.LimitRepeated(person, limit.Unit, limit.Span));
            if (IsUnfit(limit))
                refusals.Add(new VolunteeringErrors.LimitUnfit(person, limit.Unit, limit.Span));
            if (limit.Most is { } most && limit.Least > most)
                refusals.Add(new VolunteeringErrors.LimitCrossed(person, limit.Unit, limit.Span, limit.Least, most));
            Range(refusals, "limit", limit.Most ?? 0, 0, int.MaxValue);
            Range(refusals, "limit", limit.Least, 0, GreatestLeast);
            Weight(refusals, limit.ShortfallWeight);
        }
    }

    private const int GreatestLeast = 1_000_000;

    private static bool IsUnfit(PersonalLimit limit) => limit.Unit switch
    {
        LimitUnit.Days => limit.Span == LimitSpan.Day,
        LimitUnit.Weekends => limit.Span is LimitSpan.Day or LimitSpan.Week,
        _ => false,
    };

    private static void Weight(Refusals refusals, int weight) => Range(refusals, "weight", weight, 0, ShiftCover.GreatestWeight);

    private static void Range(Refusals refusals, string what, int value, int least, int greatest)
    {
        if (value < least || value > greatest)
            refusals.Add(new CoreErrors.OutOfRange(what, value, least, greatest));
    }
}
