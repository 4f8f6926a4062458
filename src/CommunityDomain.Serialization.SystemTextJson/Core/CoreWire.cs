using System.Globalization;
using FluentResults;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The ids and values that every package shares.</summary>
internal static class CoreWire
{
    private const string ToWorkday = " to a workday";

    public static IEnumerable<WireTypes> All => [Time, Ids, Values, MergesWire.Types];

    // ISO 8601. Zones and calendars other than ISO do not travel: a plan names its zone by its own field.
    private static WireTypes Time => new WireTypes()
        .Text<Instant>(InstantPattern.ExtendedIso.Format, ByPattern(InstantPattern.ExtendedIso))
        .Text<LocalDate>(LocalDatePattern.Iso.Format, ByPattern(LocalDatePattern.Iso))
        .Text<LocalTime>(LocalTimePattern.ExtendedIso.Format, ByPattern(LocalTimePattern.ExtendedIso))
        .Text<LocalDateTime>(LocalDateTimePattern.ExtendedIso.Format, ByPattern(LocalDateTimePattern.ExtendedIso))
        .Text<Duration>(DurationPattern.JsonRoundtrip.Format, ByPattern(DurationPattern.JsonRoundtrip))
        .Text<Period>(PeriodPattern.Roundtrip.Format, ByPattern(PeriodPattern.Roundtrip))
        .Text<DateInterval>(WriteDates, ReadDates)
        .Text<Interval>(WriteInterval, ReadInterval)
        .Word<IsoDayOfWeek>()
        .List<LocalDate>().List<Instant>().List<DateInterval>().List<IsoDayOfWeek>();

    private static WireTypes Ids => new WireTypes()
        .Text(Id.Format, text => Id.Parse<AnyId>(text).Map(id => id.Value))
        .Id<CommunityId>().Id<PartyId>().Id<PersonId>()
        .List<CommunityId>().List<PartyId>().List<PersonId>();

    private static WireTypes Values => new WireTypes(CoreJson.Default)
        .Text<Role>(role => role.Code ?? string.Empty, text => Result.Ok(new Role(text)))
        .Text<RuleCode>(code => code.Value ?? string.Empty, text => Result.Ok(new RuleCode(text)))
        .Text<RuleStage>(stage => stage.Code ?? string.Empty, text => Result.Ok(new RuleStage(text)))
        .Text<Currency>(currency => currency.Code, Currency.Create)
        .Text<UnifiedSocialCreditCode>(code => code.ToString(), text => UnifiedSocialCreditCode.Create(text))
        .Text<Money>(money => money.ToString(), text => Money.Parse(text))
        .Text<Percentage>(percentage => percentage.ToString(), ReadPercentage)
        .Text<Term>(WriteTerm, ReadTerm)
        .Word<AssessmentOutcome>().Word<BasisKind>().Word<CommunityLevel>().Word<DayKind>()
        .Word<LegalForm>().Word<PartnershipMode>().Word<Scenario>().Word<VerdictKind>()
        .List<string>().List<int>().List<long>().List<Money>()
        .List<PartnershipScope>().List<VerdictRecord>().List<RuleCode>().List<Waiver>();

    private static Func<string, Result<T>> ByPattern<T>(IPattern<T> pattern) => text =>
        pattern.Parse(text) is { Success: true } parsed ? Result.Ok(parsed.Value) : Malformed<T>(text);

    private static string WriteDates(DateInterval dates) =>
        $"{LocalDatePattern.Iso.Format(dates.Start)}/{LocalDatePattern.Iso.Format(dates.End)}";

    private static Result<DateInterval> ReadDates(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0
            && LocalDatePattern.Iso.Parse(text[..slash]) is { Success: true } start
            && LocalDatePattern.Iso.Parse(text[(slash + 1)..]) is { Success: true } end
            && start.Value <= end.Value
            ? Result.Ok(new DateInterval(start.Value, end.Value))
            : Malformed<DateInterval>(text);
    }

    // An end that is open is empty.
    private static string WriteInterval(Interval interval) =>
        $"{(interval.HasStart ? InstantPattern.ExtendedIso.Format(interval.Start) : null)}/{(interval.HasEnd ? InstantPattern.ExtendedIso.Format(interval.End) : null)}";

    private static Result<Interval> ReadInterval(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && ReadEnd(text[..slash], out var start) && ReadEnd(text[(slash + 1)..], out var end) && !(start > end)
            ? Result.Ok(new Interval(start, end))
            : Malformed<Interval>(text);
    }

    private static bool ReadEnd(string text, out Instant? end)
    {
        var parsed = InstantPattern.ExtendedIso.Parse(text);
        end = parsed.Success ? parsed.Value : null;
        return parsed.Success || text.Length == 0;
    }

    private static Result<Percentage> ReadPercentage(string text) =>
        text.EndsWith('%') && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? Percentage.Create(value, greatest: 1000m)
            : Malformed<Percentage>(text);

    // "10 WorkingDays", "3 Months", "3 Months to a workday"; no term at all is "0 Days".
    private static string WriteTerm(Term term) => string.Create(
        CultureInfo.InvariantCulture,
        $"{term.Amount} {term.Unit}{(term.EndsOnWorkday && term.Unit != TermUnit.WorkingDays ? ToWorkday : string.Empty)}");

    private static Result<Term> ReadTerm(string text)
    {
        var toWorkday = text.EndsWith(ToWorkday, StringComparison.Ordinal);
        var words = (toWorkday ? text[..^ToWorkday.Length] : text).Split(' ');
        if (words.Length != 2 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            return Malformed<Term>(text);
        Term? term = (words[1], amount) switch
        {
            ("Days", 0) => default(Term),
            ("Days", >= 1 and <= 10_000) => Term.OfDays(amount),
            ("WorkingDays", >= 1 and <= 10_000) when !toWorkday => Term.OfWorkingDays(amount),
            ("Months", >= 1 and <= 1_200) => Term.OfMonths(amount),
            ("Years", >= 1 and <= 100) => Term.OfYears(amount),
            _ => null,
        };
        return term is { } read ? Result.Ok(toWorkday ? read.EndingOnWorkday() : read) : Malformed<Term>(text);
    }

    private static Result<T> Malformed<T>(string text) => Result.Fail<T>(new CoreErrors.Malformed(typeof(T).Name, text));

    // 128 bits whose kind the surrounding object says.
    private readonly record struct AnyId(UInt128 Value) : IId<AnyId>
    {
        public static AnyId From(UInt128 value) => new(value);

        public int CompareTo(AnyId other) => Value.CompareTo(other.Value);
    }
}
