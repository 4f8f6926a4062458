using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

public sealed partial class RosterProblemBuilder
{
    private Result<RosterProblem> Compile(Refusals refusals)
    {
        var (personOrder, personNumber) = Order(_persons.Count, (a, b) => _persons[a].CompareTo(_persons[b]));
        var (shiftOrder, shiftNumber) = Order(_shifts.Count, (a, b) => Compare(_shifts[a], _shifts[b]));
        var persons = Array.ConvertAll(personOrder, one => _persons[one]);
        var shifts = Array.ConvertAll(shiftOrder, one => _shifts[one]);
        var (ruleSets, rulesOf) = Intern(personOrder);
        var kinds = ruleSets.SelectMany(rules => rules.ForbiddenSuccessions).SelectMany(one => new[] { one.First, one.Next })
            .Distinct().Order(StringComparer.Ordinal).ToArray();
        var places = shifts.Select(shift => shift.Place).Where(place => place.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray();
        var travel = TravelTable(places);
        var first = shifts.Length == 0 ? new LocalDate(2000, 1, 1) : shifts[0].Start.Date;
        var day = Array.ConvertAll(shifts, shift => Period.DaysBetween(first, shift.Start.Date));
        var start = Array.ConvertAll(shifts, shift => (int)(Period.DaysBetween(first, shift.Start.Date) * 1440L
            + (shift.Start.NanosecondOfDay / NodaConstants.NanosecondsPerMinute)));
        var (personStart, pairShift, pairWeight) = Rows(persons, shifts, personNumber, shiftNumber, refusals);
        if (refusals.Any)
            return refusals.Fail<RosterProblem>();
        var data = new RosterProblemData
        {
            Persons = persons,
            RuleSets = ruleSets,
            RulesOf = rulesOf,
            Shifts = shifts,
            ShiftNumbers = shifts.Select((shift, number) => (shift.Id, number)).ToDictionary(one => one.Id, one => one.number),
            FirstDay = first,
            Days = shifts.Length == 0 ? 0 : day[^1] + 1,
            Calendar = new RosterCalendar(first, shifts.Length == 0 ? 0 : day[^1] + 1),
            Day = day,
            Start = start,
            End = start.Zip(shifts, (at, shift) => at + shift.Minutes).ToArray(),
            Place = Array.ConvertAll(shifts, shift => shift.Place.Length == 0 ? RosterProblemData.NoPlace : Array.BinarySearch(places, shift.Place, StringComparer.Ordinal)),
            KindNumber = Array.ConvertAll(shifts, shift => Math.Max(-1, Array.BinarySearch(kinds, shift.Kind, StringComparer.Ordinal))),
            Kinds = kinds,
            Places = places,
            TravelTable = travel,
            LongestTravel = travel.Length == 0 ? 0 : travel.Max(),
            PersonStart = personStart,
            PairShift = pairShift,
            PairWeight = pairWeight,
            FixedPairs = new ulong[(pairShift.Length + 63) / 64],
            FixedCount = _fixed.Count,
            Apart = Neighbours(_apart, personNumber),
            Together = Neighbours(_together, personNumber),
            Rejections = _rejections.ToDictionary(one => shiftNumber[one.Key], one => one.Value.ToValueList()),
        };
        var problem = new RosterProblem(data);
        Fix(problem, personNumber, shiftNumber, refusals);
        return refusals.Then(() => Result.Ok(problem));
    }

    private static int Compare(RosterShift a, RosterShift b)
    {
        var order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = a.Minutes.CompareTo(b.Minutes);
        return order == 0 ? a.Id.CompareTo(b.Id) : order;
    }

    private static (int[] Order, int[] Number) Order(int count, Comparison<int> comparison)
    {
        var order = Enumerable.Range(0, count).ToArray();
        Array.Sort(order, comparison);
        var number = new int[count];
        for (var i = 0; i < count; i++)
            number[order[i]] = i;
        return (order, number);
    }

    // Equal rules are kept once, in the order of the first volunteer who has them; the order of limits within a set does not matter.
    private (PersonalRules[] Sets, int[] Of) Intern(int[] personOrder)
    {
        var sets = new List<PersonalRules>();
        var numbers = new Dictionary<PersonalRules, int>();
        var same = new Dictionary<PersonalRules, int>(ReferenceEqualityComparer.Instance);
        var of = new int[personOrder.Length];
        for (var person = 0; person < personOrder.Length; person++)
        {
            var given = _rules[personOrder[person]];
            if (!same.TryGetValue(given, out var number))
            {
                var ordered = given with
                {
                    Limits = given.Limits.OrderBy(limit => limit.Span).ThenBy(limit => limit.Unit).ToValueList(),
                    ForbiddenSuccessions = given.ForbiddenSuccessions.Distinct().OrderBy(one => one.First, StringComparer.Ordinal)
                        .ThenBy(one => one.Next, StringComparer.Ordinal).ToValueList(),
                };
                if (!numbers.TryGetValue(ordered, out number))
                {
                    numbers.Add(ordered, number = sets.Count);
                    sets.Add(ordered);
                }

                same.Add(given, number);
            }

            of[person] = number;
        }

        return (sets.ToArray(), of);
    }

    // The shortest ways, so that leaving out a shift between two others never makes a legal schedule illegal.
    private int[] TravelTable(string[] places)
    {
        var count = places.Length;
        if (_travel.Count == 0 || count == 0)
            return [];
        const int Unknown = int.MaxValue / 4;
        var all = places.Concat(_travel.Keys.SelectMany(way => new[] { way.From, way.To })).Distinct().ToArray();
        var number = all.Select((name, i) => (name, i)).ToDictionary(one => one.name, one => one.i, StringComparer.Ordinal);
        var table = new int[all.Length * all.Length];
        Array.Fill(table, Unknown);
        for (var i = 0; i < all.Length; i++)
            table[(i * all.Length) + i] = 0;
        foreach (var ((from, to), minutes) in _travel)
        {
            ref var cell = ref table[(number[from] * all.Length) + number[to]];
            cell = Math.Min(cell, minutes);
        }

        for (var via = 0; via < all.Length; via++)
        {
            for (var from = 0; from < all.Length; from++)
            {
                for (var to = 0; to < all.Length; to++)
                {
                    var around = table[(from * all.Length) + via] + table[(via * all.Length) + to];
                    if (around < table[(from * all.Length) + to])
                        table[(from * all.Length) + to] = around;
                }
            }
        }

        var result = new int[count * count];
        for (var from = 0; from < count; from++)
        {
            for (var to = 0; to < count; to++)
            {
                var minutes = table[(number[places[from]] * all.Length) + number[places[to]]];
                result[(from * count) + to] = minutes >= Unknown ? 0 : Math.Min(minutes, MostRest);
            }
        }

        // Ways that lead to no shift's place, or take no time, are the same as none.
        return Array.TrueForAll(result, minutes => minutes == 0) ? [] : result;
    }

    private (int[] Start, int[] Shift, int[] Weight) Rows(
        PersonId[] persons, RosterShift[] shifts, int[] personNumber, int[] shiftNumber, Refusals refusals)
    {
        var start = new int[persons.Length + 1];
        for (var i = 0; i < _pairCount; i++)
        {
            var pair = _pairs[i >> ChunkBits][i & (Chunk - 1)];
            if (!IsForbidden(pair))
                start[personNumber[pair.Person] + 1]++;
        }

        for (var person = 0; person < persons.Length; person++)
            start[person + 1] += start[person];
        var next = start.AsSpan(0, persons.Length).ToArray();
        var (shift, weight) = (new int[start[^1]], new int[start[^1]]);
        for (var i = 0; i < _pairCount; i++)
        {
            var pair = _pairs[i >> ChunkBits][i & (Chunk - 1)];
            if (IsForbidden(pair))
                continue;
            var at = next[personNumber[pair.Person]]++;
            (shift[at], weight[at]) = (shiftNumber[pair.Shift], pair.Weight);
        }

        for (var person = 0; person < persons.Length; person++)
        {
            var (from, length) = (start[person], start[person + 1] - start[person]);
            Array.Sort(shift, weight, from, length);
            for (var at = from + 1; at < from + length; at++)
            {
                if (shift[at] == shift[at - 1])
                    refusals.Add(new VolunteeringErrors.PairRepeated(persons[person], shifts[shift[at]].Id));
            }
        }

        foreach (var request in _requests)
        {
            var person = personNumber[request.Person];
            var at = Array.BinarySearch(shift, start[person], start[person + 1] - start[person], shiftNumber[request.Shift]);
            if (at >= 0)
                weight[at] = (int)Math.Clamp((long)weight[at] + request.Weight, -(long)int.MaxValue, int.MaxValue);
        }

        foreach (var one in weight)
            Range(refusals, "weight", one, -ShiftCover.GreatestWeight, ShiftCover.GreatestWeight);
        return (start, shift, weight);
    }

    private bool IsForbidden(Pair pair) => _forbidden.Count > 0 && _forbidden.Contains((pair.Person, pair.Shift));

    private static Dictionary<int, int[]> Neighbours(HashSet<(int Person, int Other)> pairs, int[] number) =>
        pairs.GroupBy(pair => number[pair.Person], pair => number[pair.Other]).ToDictionary(one => one.Key, one => one.Order().ToArray());

    private void Fix(RosterProblem problem, int[] personNumber, int[] shiftNumber, Refusals refusals)
    {
        var data = problem.Data;
        foreach (var one in _fixed.Select(one => (Person: personNumber[one.Person], Shift: shiftNumber[one.Shift])).Order())
        {
            var at = problem.PositionOf(one.Person, one.Shift);
            if (at < 0)
            {
                refusals.Add(new VolunteeringErrors.FixedNotAllowed(data.Persons[one.Person], data.Shifts[one.Shift].Id));
                continue;
            }

            var pair = data.PersonStart[one.Person] + at;
            data.FixedPairs[pair >> 6] |= 1UL << pair;
        }

        if (_fixed.Count > 0)
            FixedAssignments.Check(problem, refusals);
    }
}
