using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Reads the text of one recurrence; used once.</summary>
internal sealed class RecurrenceReader(string text, IDateTimeZoneProvider? zones)
{
    private readonly string _text = text
        .Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal)
        .Replace("\n ", "", StringComparison.Ordinal).Replace("\n\t", "", StringComparison.Ordinal);

    private readonly List<LocalDateTime> _exceptions = [];
    private readonly List<LocalDateTime> _extras = [];
    private readonly List<RecurrencePeriod> _periods = [];
    private LocalDateTime? _start;
    private RecurrenceRule? _rule;
    private DateTimeZone? _zone;
    private DomainError? _error;

    // The kind of value that every date must have: that of the first one met.
    private UntilForm? _form;

    public Result<Recurrence> Read()
    {
        for (var at = 0; at < _text.Length && _error is null;)
        {
            var end = _text.IndexOf('\n', at);
            end = end < 0 ? _text.Length : end;
            var last = end > at && _text[end - 1] == '\r' ? end - 1 : end;
            if (last > at)
                ReadLine(at, last);
            at = end + 1;
        }
        if (_error is null && _start is null)
            Fail(_text.Length, RecurrencePart.DtStart, RecurrenceFault.StartMissing);
        if (_error is null && _rule?.Until?.Form == UntilForm.Utc && _zone is null)
            _error = new VolunteeringErrors.UntilNeedsZone();
        return _error is null
            ? Result.Ok(Recurrence.Read(_start!.Value, _rule, _exceptions, _extras, _periods, _form == UntilForm.Date, _zone))
            : Result.Fail<Recurrence>(_error);
    }

    private void ReadLine(int at, int end)
    {
        var colon = _text.IndexOf(':', at, end - at);
        if (colon < 0)
        {
            Fail(at, RecurrencePart.None, RecurrenceFault.MissingEquals);
            return;
        }
        var nameEnd = _text.AsSpan(at, colon - at).IndexOf(';') is var semicolon and >= 0 ? at + semicolon : colon;
        switch (_text[at..nameEnd].ToUpperInvariant())
        {
            case "DTSTART" when _start is not null:
                Fail(at, RecurrencePart.DtStart, RecurrenceFault.Repeated);
                break;
            case "DTSTART":
                var starts = new List<LocalDateTime>();
                ReadDates(RecurrencePart.DtStart, nameEnd, colon, end, starts);
                if (_error is null && starts.Count != 1)
                    Fail(colon + 1, RecurrencePart.DtStart, RecurrenceFault.Repeated);
                _start = starts.Count > 0 ? starts[0] : null;
                break;
            case "EXDATE":
                ReadDates(RecurrencePart.ExDate, nameEnd, colon, end, _exceptions);
                break;
            case "RDATE":
                ReadDates(RecurrencePart.RDate, nameEnd, colon, end, _extras);
                break;
            case "RRULE" when _rule is not null:
                _error = new VolunteeringErrors.RecurrenceHasTwoRules(at);
                break;
            case "RRULE":
                ReadRule(colon + 1, end);
                break;
            default:
                Fail(at, RecurrencePart.None, RecurrenceFault.UnknownPart);
                break;
        }
    }

    private void ReadRule(int from, int end)
    {
        var read = RecurrenceRule.Parse(_text[from..end]);
        _rule = read.ValueOrDefault;
        if (read.IsFailed && read.Errors[0] is VolunteeringErrors.RecurrenceMalformed fault)
            Fail(from + fault.Position, fault.Part, fault.Fault);
    }

    private void ReadDates(RecurrencePart part, int nameEnd, int colon, int end, List<LocalDateTime> dates)
    {
        UntilForm? declared = null;
        var periods = false;
        for (var at = nameEnd + 1; at < colon && _error is null;)
        {
            var stop = _text.AsSpan(at, colon - at).IndexOf(';') is var semicolon and >= 0 ? at + semicolon : colon;
            var parameter = _text[at..stop];
            if (parameter.Equals("VALUE=DATE", StringComparison.OrdinalIgnoreCase))
                declared = UntilForm.Date;
            else if (parameter.Equals("VALUE=DATE-TIME", StringComparison.OrdinalIgnoreCase))
                declared = UntilForm.Local;
            else if (part == RecurrencePart.RDate && parameter.Equals("VALUE=PERIOD", StringComparison.OrdinalIgnoreCase))
                periods = true;
            else if (parameter.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase))
                ReadZone(at, part, parameter[5..]);
            else
                Fail(at, part, RecurrenceFault.NotSupported);
            at = stop + 1;
        }
        for (var at = colon + 1; at <= end && _error is null;)
        {
            var comma = _text.IndexOf(',', at, end - at);
            comma = comma < 0 ? end : comma;
            var slash = _text.AsSpan(at, comma - at).IndexOf('/') is var found and >= 0 ? at + found : comma;
            var word = _text.AsSpan(at, slash - at);
            if (RecurrenceText.Read(word) is not { } read)
                Fail(at, part, word.IsEmpty ? RecurrenceFault.Empty : RecurrenceFault.NotADate);
            else if (read.Form == UntilForm.Utc || read.Form != (_form ??= read.Form)
                || (declared ?? UntilForm.Local) != read.Form || periods != slash < comma)
                Fail(at, part, RecurrenceFault.KindsDiffer);
            else if (periods)
                ReadPeriod(read.Last, slash + 1, comma);
            else
                dates.Add(read.Last);
            at = comma + 1;
        }
    }

    // After the slash stands the end, exclusive, or the length.
    private void ReadPeriod(LocalDateTime start, int at, int end)
    {
        var word = _text.AsSpan(at, end - at);
        var last = RecurrenceText.Read(word);
        var seconds = last is { } until
            ? CivilDays.SecondsOf(until.Last) - CivilDays.SecondsOf(start)
            : RecurrenceText.ReadLength(word);
        if (seconds is null)
            Fail(at, RecurrencePart.RDate, word.IsEmpty ? RecurrenceFault.Empty : RecurrenceFault.NotALength);
        else if (last is { Form: not UntilForm.Local })
            Fail(at, RecurrencePart.RDate, RecurrenceFault.KindsDiffer);
        else if (seconds <= 0)
            Fail(at, RecurrencePart.RDate, RecurrenceFault.PeriodReversed);
        else if (seconds > (CivilDays.Last * 86_400L) - CivilDays.SecondsOf(start))
            Fail(at, RecurrencePart.RDate, RecurrenceFault.NumberOutOfRange);
        else if (_periods.Any(one => one.Start == start && one.Length != Duration.FromSeconds(seconds.Value)))
            Fail(at, RecurrencePart.RDate, RecurrenceFault.Repeated);
        else
            _periods.Add(new(start, Duration.FromSeconds(seconds.Value)));
    }

    private void ReadZone(int position, RecurrencePart part, string name)
    {
        if (zones?.GetZoneOrNull(name) is not { } zone)
            _error = new VolunteeringErrors.ZoneUnknown(name);
        else if (_zone is not null && _zone.Id != zone.Id)
            Fail(position, part, RecurrenceFault.KindsDiffer);
        else
            _zone = zone;
    }

    private void Fail(int position, RecurrencePart part, RecurrenceFault fault) =>
        _error ??= new VolunteeringErrors.RecurrenceMalformed(_text, position, part, fault);
}
