using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>The flat arrays of a problem. Filled once by the builder and never written again.</summary>
internal sealed class RosterProblemData
{
    public const int NoPlace = -1;

    public required PersonId[] Persons { get; init; }

    public required PersonalRules[] RuleSets { get; init; }

    /// <summary>For each volunteer, the number of his rule set.</summary>
    public required int[] RulesOf { get; init; }

    public required RosterShift[] Shifts { get; init; }

    public required Dictionary<ShiftId, int> ShiftNumbers { get; init; }

    public required LocalDate FirstDay { get; init; }

    public required int Days { get; init; }

    public required int[] Start { get; init; }

    public required int[] End { get; init; }

    public required int[] Day { get; init; }

    public required RosterCalendar Calendar { get; init; }

    public required int[] Place { get; init; }

    /// <summary>For each shift, the bit number of its kind among the kinds that successions name first; −1 for none.</summary>
    public required int[] KindNumber { get; init; }

    public required string[] Kinds { get; init; }

    public required string[] Places { get; init; }

    /// <summary>Minutes from place to place, row by row.</summary>
    public required int[] TravelTable { get; init; }

    /// <summary>The longest way between two places.</summary>
    public required int LongestTravel { get; init; }

    /// <summary>For each volunteer where his pairs begin; one more entry at the end.</summary>
    public required int[] PersonStart { get; init; }

    public required int[] PairShift { get; init; }

    public required int[] PairWeight { get; init; }

    public required ulong[] FixedPairs { get; init; }

    public required int FixedCount { get; init; }

    public required Dictionary<int, int[]> Apart { get; init; }

    public required Dictionary<int, int[]> Together { get; init; }

    public required Dictionary<int, ValueList<RosterRejection>> Rejections { get; init; }

    /// <summary>The most pairs of one volunteer.</summary>
    public int WidestPerson
    {
        get
        {
            var widest = 0;
            for (var person = 0; person < Persons.Length; person++)
                widest = Math.Max(widest, PersonStart[person + 1] - PersonStart[person]);
            return widest;
        }
    }

    public bool IsFixedPair(int pair) => FixedCount > 0 && (FixedPairs[pair >> 6] & (1UL << pair)) != 0;

    public int Travel(int from, int to)
    {
        var (a, b) = (Place[from], Place[to]);
        return a < 0 || b < 0 || LongestTravel == 0 ? 0 : TravelTable[(a * Places.Length) + b];
    }
}
