using System.Globalization;
using System.Text;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

public sealed partial record RecurrenceRule
{
    private static readonly string[] PartNames =
    [
        "", "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO",
        "BYMONTH", "BYSETPOS", "WKST",
    ];

    /// <summary>Reads the value of an RRULE: <c>FREQ=MONTHLY;BYDAY=2SA;COUNT=12</c>. Names in either case, parts in any order.</summary>
    /// <param name="text">The text; <c>RRULE:</c> may stand before it.</param>
    /// <returns>The rule, or <c>volunteering.recurrence-malformed</c> with the position and the reason of the first fault.</returns>
    public static Result<RecurrenceRule> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase) ? 6 : 0;
        var rule = new RecurrenceRule();
        var places = new int[PartNames.Length];
        Array.Fill(places, -1);
        for (var at = start; at <= text.Length;)
        {
            var end = text.IndexOf(';', at);
            end = end < 0 ? text.Length : end;
            var fault = ReadPart(text, at, end, places, ref rule);
            if (fault is { } found)
                return Malformed(text, found.Position, found.Part, found.Fault);
            at = end + 1;
        }
        if (places[(int)RecurrencePart.Freq] < 0)
            return Malformed(text, start, RecurrencePart.Freq, RecurrenceFault.FrequencyMissing);
        foreach (var (part, fault) in rule.Clashes())
            return Malformed(text, places[(int)part], part, fault);
        return Result.Ok(rule);
    }

    /// <summary>As the standard writes it, in its order of parts; what is not said is left out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("FREQ=").Append(Frequency.ToString().ToUpperInvariant());
        if (Until is { } until)
            text.Append(";UNTIL=").Append(until);
        if (Count is { } count)
            text.Append(CultureInfo.InvariantCulture, $";COUNT={count}");
        if (Interval != 1)
            text.Append(CultureInfo.InvariantCulture, $";INTERVAL={Interval}");
        List("BYSECOND", BySecond);
        List("BYMINUTE", ByMinute);
        List("BYHOUR", ByHour);
        List("BYDAY", ByDay);
        List("BYMONTHDAY", ByMonthDay);
        List("BYYEARDAY", ByYearDay);
        List("BYWEEKNO", ByWeekNo);
        List("BYMONTH", ByMonth);
        List("BYSETPOS", BySetPos);
        if (WeekStart != IsoDayOfWeek.Monday)
            text.Append(";WKST=").Append(WeekdayOrdinal.NameOf(WeekStart));
        return text.ToString();

        void List<T>(string name, ValueList<T> values)
        {
            if (!values.IsEmpty)
                text.Append(CultureInfo.InvariantCulture, $";{name}=").AppendJoin(',', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
        }
    }

    private static Result<RecurrenceRule> Malformed(string text, int position, RecurrencePart part, RecurrenceFault fault) =>
        Result.Fail<RecurrenceRule>(new VolunteeringErrors.RecurrenceMalformed(text, position, part, fault));

    private static (int Position, RecurrencePart Part, RecurrenceFault Fault)? ReadPart(
        string text, int at, int end, int[] places, ref RecurrenceRule rule)
    {
        if (at == end)
            return (at, RecurrencePart.None, RecurrenceFault.Empty);
        var equals = text.IndexOf('=', at, end - at);
        if (equals < 0)
            return (at, RecurrencePart.None, RecurrenceFault.MissingEquals);
        var name = text.AsSpan(at, equals - at);
        var part = RecurrencePart.None;
        for (var i = 1; i < PartNames.Length; i++)
        {
            if (name.Equals(PartNames[i], StringComparison.OrdinalIgnoreCase))
                part = (RecurrencePart)i;
        }
        if (part == RecurrencePart.None)
            return (at, part, RecurrenceFault.UnknownPart);
        if (places[(int)part] >= 0)
            return (at, part, RecurrenceFault.Repeated);
        places[(int)part] = at;
        var from = equals + 1;
        if (from == end)
            return (from, part, RecurrenceFault.Empty);
        return ReadValue(text, from, end, part, ref rule) is { } fault ? (fault.Position, part, fault.Fault) : null;
    }

    private static (int Position, RecurrenceFault Fault)? ReadValue(string text, int from, int end, RecurrencePart part, ref RecurrenceRule rule)
    {
        var value = text.AsSpan(from, end - from);
        switch (part)
        {
            case RecurrencePart.Freq:
                foreach (var frequency in Enum.GetValues<RecurrenceFrequency>())
                {
                    if (!value.Equals(frequency.ToString(), StringComparison.OrdinalIgnoreCase))
                        continue;
                    rule = rule with { Frequency = frequency };
                    return null;
                }
                return (from, RecurrenceFault.UnknownFrequency);
            case RecurrencePart.Until:
                if (RecurrenceText.Read(value) is not { } until)
                    return (from, RecurrenceFault.NotADate);
                rule = rule with { Until = until };
                return null;
            case RecurrencePart.WkSt:
                if (WeekdayOrdinal.DayOf(value) is not { } weekStart)
                    return (from, RecurrenceFault.UnknownWeekday);
                rule = rule with { WeekStart = weekStart };
                return null;
            case RecurrencePart.ByDay:
                return ReadDays(text, from, end, ref rule);
            default:
                return ReadNumbers(text, from, end, part, ref rule);
        }
    }

    private static (int Position, RecurrenceFault Fault)? ReadDays(string text, int from, int end, ref RecurrenceRule rule)
    {
        var days = new List<WeekdayOrdinal>();
        for (var at = from; at <= end;)
        {
            var comma = Comma(text, at, end);
            var word = text.AsSpan(at, comma - at);
            if (word.Length < 2 || WeekdayOrdinal.DayOf(word[^2..]) is not { } day)
                return (at, word.IsEmpty ? RecurrenceFault.Empty : RecurrenceFault.UnknownWeekday);
            var ordinal = 0;
            if (word.Length > 2 && Number(word[..^2], RecurrencePart.ByDay, out ordinal) is { } fault)
                return (at, fault);
            days.Add(new(day, ordinal));
            at = comma + 1;
        }
        rule = rule with { ByDay = Sorted(days) };
        return null;
    }

    private static (int Position, RecurrenceFault Fault)? ReadNumbers(string text, int from, int end, RecurrencePart part, ref RecurrenceRule rule)
    {
        var numbers = new List<int>();
        for (var at = from; at <= end;)
        {
            var comma = Comma(text, at, end);
            if (Number(text.AsSpan(at, comma - at), part, out var number) is { } fault)
                return (at, fault);
            numbers.Add(number);
            at = comma + 1;
        }
        if (part is RecurrencePart.Count or RecurrencePart.Interval && numbers.Count > 1)
            return (Comma(text, from, end), RecurrenceFault.NotANumber);
        var values = Sorted(numbers);
        rule = part switch
        {
            RecurrencePart.Count => rule with { Count = numbers[0] },
            RecurrencePart.Interval => rule with { Interval = numbers[0] },
            RecurrencePart.BySecond => rule with { BySecond = values },
            RecurrencePart.ByMinute => rule with { ByMinute = values },
            RecurrencePart.ByHour => rule with { ByHour = values },
            RecurrencePart.ByMonthDay => rule with { ByMonthDay = values },
            RecurrencePart.ByYearDay => rule with { ByYearDay = values },
            RecurrencePart.ByWeekNo => rule with { ByWeekNo = values },
            RecurrencePart.ByMonth => rule with { ByMonth = values },
            _ => rule with { BySetPos = values },
        };
        return null;
    }

    private static int Comma(string text, int at, int end)
    {
        var comma = text.IndexOf(',', at, end - at);
        return comma < 0 ? end : comma;
    }

    private static RecurrenceFault? Number(ReadOnlySpan<char> word, RecurrencePart part, out int number)
    {
        number = 0;
        if (word.IsEmpty)
            return RecurrenceFault.Empty;
        var digits = word[0] is '+' or '-' ? word[1..] : word;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return RecurrenceFault.NotANumber;
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) && InRange(part, number)
            ? null
            : RecurrenceFault.NumberOutOfRange;
    }
}
