using NodaTime.Calendars;

namespace CommunityDomain.Volunteering.Tests;

/// <summary>RFC 5545 read aloud: looks at every day (or minute, or second), asks each part of the rule, groups by period, picks, counts.</summary>
internal static class NaiveExpander
{
    public static List<LocalDateTime> Expand(RecurrenceRule rule, LocalDateTime start, LocalDateTime until)
    {
        var periods = Candidates(rule, start, until)
            .Where(at => Takes(rule, at))
            .GroupBy(at => PeriodOf(rule, start, at))
            .Where(period => period.Key >= 0 && period.Key % rule.Interval == 0);
        IEnumerable<LocalDateTime> all = periods.SelectMany(period => Pick(rule, [.. period.Distinct().Order()])).Where(at => at >= start);
        if (rule.Until is { } last)
            all = all.Where(at => last.Form == UntilForm.Date ? at.Date <= last.Last.Date : at <= last.Last);
        if (rule.Count is { } count)
            all = all.Take(count);
        return [.. all.Where(at => at < until)];
    }

    private static IEnumerable<LocalDateTime> Candidates(RecurrenceRule rule, LocalDateTime start, LocalDateTime until)
    {
        int[] seconds = rule.BySecond.IsEmpty ? [start.Second] : [.. rule.BySecond.Select(second => Math.Min(second, 59))];
        int[] minutes = rule.ByMinute.IsEmpty ? [start.Minute] : [.. rule.ByMinute];
        int[] hours = rule.ByHour.IsEmpty ? [start.Hour] : [.. rule.ByHour];
        switch (rule.Frequency)
        {
            case RecurrenceFrequency.Secondly:
                for (var at = start; at < until; at = at.PlusSeconds(1))
                    yield return at;
                break;
            case RecurrenceFrequency.Minutely:
                for (var at = start.PlusSeconds(-start.Second); at < until; at = at.PlusMinutes(1))
                {
                    foreach (var second in seconds)
                        yield return at.PlusSeconds(second);
                }
                break;
            case RecurrenceFrequency.Hourly:
                for (var at = start.Date + new LocalTime(start.Hour, 0); at < until; at = at.PlusHours(1))
                {
                    foreach (var minute in minutes)
                    {
                        foreach (var second in seconds)
                            yield return at.PlusMinutes(minute).PlusSeconds(second);
                    }
                }
                break;
            default:
                // From the beginning of the first period to the end of the last one: BYSETPOS looks at whole periods.
                var around = rule.Frequency switch { RecurrenceFrequency.Daily => 0, RecurrenceFrequency.Weekly => 7, RecurrenceFrequency.Monthly => 31, _ => 366 };
                for (var day = start.Date.PlusDays(-around); day <= until.Date.PlusDays(around); day = day.PlusDays(1))
                {
                    if (!TakesDate(rule, day) || !TakesWhatTheStartSays(rule, start.Date, day))
                        continue;
                    foreach (var hour in hours)
                    {
                        foreach (var minute in minutes)
                        {
                            foreach (var second in seconds)
                                yield return day + new LocalTime(hour, minute, second);
                        }
                    }
                }
                break;
        }
    }

    private static long PeriodOf(RecurrenceRule rule, LocalDateTime start, LocalDateTime at)
    {
        switch (rule.Frequency)
        {
            case RecurrenceFrequency.Yearly:
                return at.Year - start.Year;
            case RecurrenceFrequency.Monthly:
                return ((at.Year - start.Year) * 12) + at.Month - start.Month;
            case RecurrenceFrequency.Weekly:
                return (long)Math.Floor(Period.DaysBetween(WeekOf(start.Date, rule.WeekStart), at.Date) / 7.0);
            case RecurrenceFrequency.Daily:
                return Period.DaysBetween(start.Date, at.Date);
            case RecurrenceFrequency.Hourly:
                return Units(3600);
            case RecurrenceFrequency.Minutely:
                return Units(60);
            default:
                return Units(1);
        }

        long Units(int length) => Floor(at, length) - Floor(start, length);

        static long Floor(LocalDateTime time, int length) =>
            (long)Math.Floor(Period.Between(new(1970, 1, 1, 0, 0), time, PeriodUnits.Seconds).Seconds / (double)length);
    }

    private static LocalDate WeekOf(LocalDate day, IsoDayOfWeek first)
    {
        while (day.DayOfWeek != first)
            day = day.PlusDays(-1);
        return day;
    }

    private static bool Takes(RecurrenceRule rule, LocalDateTime at) =>
        rule.Frequency > RecurrenceFrequency.Hourly
        || ((rule.ByHour.IsEmpty || rule.ByHour.Contains(at.Hour))
            && (rule.ByMinute.IsEmpty || rule.ByMinute.Contains(at.Minute))
            && (rule.BySecond.IsEmpty || rule.BySecond.Select(second => Math.Min(second, 59)).Contains(at.Second))
            && TakesDate(rule, at.Date));

    private static bool TakesDate(RecurrenceRule rule, LocalDate date)
    {
        var daysInMonth = CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);
        var daysInYear = CalendarSystem.Iso.GetDaysInYear(date.Year);
        if (!rule.ByMonth.IsEmpty && !rule.ByMonth.Contains(date.Month))
            return false;
        if (!rule.ByMonthDay.IsEmpty && !rule.ByMonthDay.Contains(date.Day) && !rule.ByMonthDay.Contains(date.Day - daysInMonth - 1))
            return false;
        if (!rule.ByYearDay.IsEmpty && !rule.ByYearDay.Contains(date.DayOfYear) && !rule.ByYearDay.Contains(date.DayOfYear - daysInYear - 1))
            return false;
        if (!rule.ByWeekNo.IsEmpty)
        {
            var weeks = WeekYearRules.ForMinDaysInFirstWeek(4, rule.WeekStart);
            var number = weeks.GetWeekOfWeekYear(date);
            if (!rule.ByWeekNo.Contains(number) && !rule.ByWeekNo.Contains(number - weeks.GetWeeksInWeekYear(weeks.GetWeekYear(date)) - 1))
                return false;
        }
        return rule.ByDay.IsEmpty || rule.ByDay.Any(day => TakesDay(rule, day, date));
    }

    private static bool TakesDay(RecurrenceRule rule, WeekdayOrdinal day, LocalDate date)
    {
        if (day.Day != date.DayOfWeek || day.Ordinal == 0)
            return day.Day == date.DayOfWeek;
        var byMonth = rule.Frequency == RecurrenceFrequency.Monthly || !rule.ByMonth.IsEmpty;
        var peers = Enumerable.Range(-53, 107).Select(date.PlusWeeks)
            .Where(other => other.Year == date.Year && (!byMonth || other.Month == date.Month)).ToList();
        var index = peers.IndexOf(date);
        return day.Ordinal > 0 ? index == day.Ordinal - 1 : index == peers.Count + day.Ordinal;
    }

    private static bool TakesWhatTheStartSays(RecurrenceRule rule, LocalDate start, LocalDate date)
    {
        var saysDay = !rule.ByDay.IsEmpty || !rule.ByMonthDay.IsEmpty || !rule.ByYearDay.IsEmpty;
        return rule.Frequency switch
        {
            RecurrenceFrequency.Weekly => saysDay || date.DayOfWeek == start.DayOfWeek,
            RecurrenceFrequency.Monthly => saysDay || date.Day == start.Day,
            RecurrenceFrequency.Yearly when saysDay => true,
            RecurrenceFrequency.Yearly when !rule.ByWeekNo.IsEmpty => date.DayOfWeek == start.DayOfWeek,
            RecurrenceFrequency.Yearly => date.Day == start.Day && (!rule.ByMonth.IsEmpty || date.Month == start.Month),
            _ => true,
        };
    }

    private static IEnumerable<LocalDateTime> Pick(RecurrenceRule rule, LocalDateTime[] period)
    {
        if (rule.BySetPos.IsEmpty)
            return period;
        return rule.BySetPos.Select(position => position > 0 ? position - 1 : period.Length + position)
            .Where(index => index >= 0 && index < period.Length).Distinct().Order().Select(index => period[index]);
    }
}
