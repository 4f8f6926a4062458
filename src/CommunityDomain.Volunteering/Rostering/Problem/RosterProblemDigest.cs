using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Writes a problem's arrays, in their canonical order, into a hash. The layout is part of what a stored certificate means.</summary>
internal static class RosterProblemDigest
{
    public static RosterDigest Of(RosterProblemData data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Text(hash, "roster-problem/1");
        Numbers(hash, [data.Persons.Length, data.Shifts.Length, data.RuleSets.Length]);
        foreach (var person in data.Persons)
            Id(hash, person.Value);
        Numbers(hash, data.RulesOf);
        foreach (var rules in data.RuleSets)
            Rules(hash, rules);
        foreach (var shift in data.Shifts)
            Shift(hash, shift);
        foreach (var place in data.Places)
            Text(hash, place);
        Numbers(hash, data.TravelTable);
        Numbers(hash, data.PersonStart);
        Numbers(hash, data.PairShift);
        Numbers(hash, data.PairWeight);
        for (var pair = 0; data.FixedCount > 0 && pair < data.PairShift.Length; pair++)
        {
            if (data.IsFixedPair(pair))
                Numbers(hash, [pair]);
        }

        Neighbours(hash, data.Apart);
        Neighbours(hash, data.Together);
        return RosterDigest.From(hash.GetHashAndReset());
    }

    private static void Rules(IncrementalHash hash, PersonalRules rules)
    {
        Numbers(hash,
        [
            rules.MinimumRest, rules.MostDaysInARow ?? -1, rules.FewestDaysInARow, rules.FewestDaysOff, rules.ShortRowWeight, rules.FairnessStep,
            rules.ServedBefore, rules.Limits.Count, rules.ForbiddenSuccessions.Count,
        ]);
        foreach (var limit in rules.Limits)
            Numbers(hash, [(int)limit.Unit, (int)limit.Span, limit.Most ?? -1, limit.Least, limit.ShortfallWeight]);
        foreach (var succession in rules.ForbiddenSuccessions)
        {
            Text(hash, succession.First);
            Text(hash, succession.Next);
        }
    }

    private static void Shift(IncrementalHash hash, RosterShift shift)
    {
        Id(hash, shift.Id.Value);
        var cover = shift.Cover;
        Numbers(hash,
        [
            Period.DaysBetween(new LocalDate(2000, 1, 1), shift.Start.Date), (int)(shift.Start.NanosecondOfDay / NodaConstants.NanosecondsPerMinute), shift.Minutes,
            cover.Minimum, cover.Target, cover.Maximum, cover.PlaceWorth, cover.MinimumWeight, cover.UnderTargetWeight, cover.OverTargetWeight,
        ]);
        Text(hash, shift.Place);
        Text(hash, shift.Kind);
    }

    private static void Neighbours(IncrementalHash hash, Dictionary<int, int[]> neighbours)
    {
        foreach (var person in neighbours.Keys.Order())
        {
            Numbers(hash, [person, neighbours[person].Length]);
            Numbers(hash, neighbours[person]);
        }
    }

    private static void Text(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Numbers(hash, [bytes.Length]);
        hash.AppendData(bytes);
    }

    private static void Id(IncrementalHash hash, UInt128 value)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, value);
        hash.AppendData(bytes);
    }

    private static void Numbers(IncrementalHash hash, ReadOnlySpan<int> numbers)
    {
        if (BitConverter.IsLittleEndian)
        {
            hash.AppendData(MemoryMarshal.AsBytes(numbers));
            return;
        }

        var turned = new int[numbers.Length];
        BinaryPrimitives.ReverseEndianness(numbers, turned);
        hash.AppendData(MemoryMarshal.AsBytes(turned.AsSpan()));
    }
}
