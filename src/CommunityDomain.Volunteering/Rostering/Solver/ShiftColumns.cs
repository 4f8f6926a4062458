namespace CommunityDomain.Volunteering;

/// <summary>The eligible pairs by shift: who may take it.</summary>
internal sealed class ShiftColumns
{
    public ShiftColumns(RosterProblemData data)
    {
        Start = new int[data.Shifts.Length + 1];
        foreach (var shift in data.PairShift)
            Start[shift + 1]++;
        for (var shift = 0; shift < data.Shifts.Length; shift++)
            Start[shift + 1] += Start[shift];
        var next = Start.AsSpan(0, data.Shifts.Length).ToArray();
        (Pair, Person) = (new int[data.PairShift.Length], new int[data.PairShift.Length]);
        for (var person = 0; person < data.Persons.Length; person++)
        {
            for (var pair = data.PersonStart[person]; pair < data.PersonStart[person + 1]; pair++)
            {
                var at = next[data.PairShift[pair]]++;
                (Pair[at], Person[at]) = (pair, person);
            }
        }
    }

    /// <summary>For each shift where its pairs begin; one more entry at the end.</summary>
    public int[] Start { get; }

    public int[] Pair { get; }

    public int[] Person { get; }
}
