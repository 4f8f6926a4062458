using System.Text.Json;
using FluentResults;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain;

/// <summary>Reads and writes the years of a work calendar as JSON, so that a host loads next year's arrangement as data, without a new version.</summary>
/// <remarks>
/// The form: <c>{"years":[{"year":2027,"source":"…","holidays":["2027-01-01/2027-01-03"],"makeUpWorkdays":["2027-01-09"]}]}</c>.
/// A period includes both of its ends. <c>source</c> may be left out; nothing else may, and nothing may be added. UTF-8.
/// </remarks>
public static class WorkCalendarJson
{
    /// <summary>Reads years; <see cref="WorkCalendar.With"/> adds them to a calendar.</summary>
    /// <param name="utf8">The JSON text in UTF-8, with or without a byte order mark.</param>
    /// <returns>The years in the order of the text; or the first <c>core.calendar-data-invalid</c> with its line and column; or every
    /// <c>core.calendar-day-misplaced</c>.</returns>
    public static Result<ValueList<WorkCalendarYear>> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        var reader = new Reader(utf8);
        try
        {
            reader.Whole();
        }
        catch (JsonException e)
        {
            var fault = new CoreErrors.CalendarDataInvalid(
                CalendarDataFault.NotJson, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return Result.Fail<ValueList<WorkCalendarYear>>(fault);
        }
        var years = reader.Years;
        return reader.Refusals.Then(() => Result.Ok(years.ToValueList()));
    }

    /// <summary>Writes the years of a calendar in the form that <see cref="Read"/> reads, holidays as periods, indented.</summary>
    /// <param name="calendar">The calendar.</param>
    public static byte[] Write(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("years");
            foreach (var year in calendar.Years)
            {
                writer.WriteStartObject();
                writer.WriteNumber("year", year.Year);
                if (year.Source is not null)
                    writer.WriteString("source", year.Source);
                WriteDays(writer, "holidays", year.DaysOf(DayKind.Holiday));
                WriteDays(writer, "makeUpWorkdays", year.DaysOf(DayKind.MakeUpWorkday));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static void WriteDays(Utf8JsonWriter writer, string name, IEnumerable<LocalDate> days)
    {
        writer.WriteStartArray(name);
        LocalDate? first = null, last = null;
        foreach (var day in days)
        {
            if (last is { } before && day != before.PlusDays(1))
                Period();
            first = day == last?.PlusDays(1) ? first : day;
            last = day;
        }
        if (last is not null)
            Period();
        writer.WriteEndArray();

        void Period() => writer.WriteStringValue(
            LocalDatePattern.Iso.Format(first!.Value) + (first == last ? string.Empty : "/" + LocalDatePattern.Iso.Format(last!.Value)));
    }

    // Reads token by token, so that every fault has a place; the first of the form ends the reading, those of days are collected.
    private ref struct Reader(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private Utf8JsonReader _json = new(utf8);

        public Refusals Refusals { get; } = new();

        public List<WorkCalendarYear> Years { get; } = [];

        public void Whole()
        {
            var names = new HashSet<string>();
            if (!Begin(JsonTokenType.StartObject))
                return;
            while (Property(names, "years"))
            {
                if (!Begin(JsonTokenType.StartArray))
                    return;
                while (Next() && _json.TokenType != JsonTokenType.EndArray)
                {
                    if (!Year())
                        return;
                }
            }
            if (Formed && Demand(names, "years"))
                Next();
        }

        private readonly bool Formed => !Refusals.All.OfType<CoreErrors.CalendarDataInvalid>().Any();

        private bool Year()
        {
            var names = new HashSet<string>();
            int? number = null;
            string? source = null;
            List<LocalDate> holidays = [], makeUpWorkdays = [];
            if (_json.TokenType != JsonTokenType.StartObject)
                return Refuse(CalendarDataFault.UnexpectedValue);
            while (Property(names, "year", "source", "holidays", "makeUpWorkdays"))
            {
                var read = _json.GetString() switch
                {
                    "year" => Number(out number),
                    "source" => Text(out source),
                    "holidays" => Days(holidays),
                    _ => Days(makeUpWorkdays),
                };
                if (!read)
                    return false;
            }
            if (!Formed || !Demand(names, "year", "holidays", "makeUpWorkdays"))
                return false;
            var year = WorkCalendarYear.Create(number!.Value, holidays, makeUpWorkdays, source);
            Refusals.AddFrom(year);
            if (year.IsSuccess)
                Years.Add(year.Value);
            return true;
        }

        // Moves to the next property of an object; false at its end, or at a fault.
        private bool Property(HashSet<string> names, params ReadOnlySpan<string> known)
        {
            Next();
            if (_json.TokenType == JsonTokenType.EndObject)
                return false;
            var name = _json.GetString()!;
            return known.Contains(name)
                ? names.Add(name) || Refuse(CalendarDataFault.RepeatedProperty)
                : Refuse(CalendarDataFault.UnknownProperty);
        }

        private readonly bool Demand(HashSet<string> names, params ReadOnlySpan<string> needed)
        {
            foreach (var name in needed)
            {
                if (!names.Contains(name))
                    return Refuse(CalendarDataFault.MissingProperty);
            }
            return true;
        }

        private bool Number(out int? year)
        {
            year = Next() && _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out var number) && number is >= 1 and <= 9999 ? number : null;
            if (year is null)
                return Refuse(CalendarDataFault.NotAYear);
            foreach (var other in Years)
            {
                if (other.Year == year)
                    return Refuse(CalendarDataFault.RepeatedYear);
            }
            return true;
        }

        private bool Text(out string? text)
        {
            text = Next() && _json.TokenType == JsonTokenType.String ? _json.GetString() : null;
            return text is not null || Refuse(CalendarDataFault.UnexpectedValue);
        }

        private bool Days(List<LocalDate> days)
        {
            if (!Begin(JsonTokenType.StartArray))
                return false;
            while (Next() && _json.TokenType != JsonTokenType.EndArray)
            {
                if (_json.TokenType != JsonTokenType.String)
                    return Refuse(CalendarDataFault.UnexpectedValue);
                var parts = _json.GetString()!.Split('/');
                var (first, last) = (LocalDatePattern.Iso.Parse(parts[0]), LocalDatePattern.Iso.Parse(parts[^1]));
                if (parts.Length > 2 || !first.Success || !last.Success || last.Value < first.Value || last.Value > first.Value.PlusYears(1))
                    return Refuse(CalendarDataFault.NotADate);
                days.AddRange(new DateInterval(first.Value, last.Value));
            }
            return true;
        }

        private bool Begin(JsonTokenType token) => (Next() && _json.TokenType == token) || Refuse(CalendarDataFault.UnexpectedValue);

        private bool Next() => _json.Read();

        private readonly bool Refuse(CalendarDataFault fault)
        {
            var before = _utf8[..(int)_json.TokenStartIndex];
            Refusals.Add(new CoreErrors.CalendarDataInvalid(fault, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n')));
            return false;
        }
    }
}
