using NodaTime;

namespace CommunityDomain;

public sealed partial class WorkCalendar
{
    /// <summary>The mainland's arrangements for 2020 to 2026 (国务院办公厅关于部分节假日安排的通知, one a year).</summary>
    public static WorkCalendar China { get; } = new WorkCalendar([])
        .With(Year(2020, [(101, 101), (124, 202), (404, 406), (501, 505), (625, 627), (1001, 1008)], [119, 426, 509, 628, 927, 1010]))
        .With(Year(2021, [(101, 103), (211, 217), (403, 405), (501, 505), (612, 614), (919, 921), (1001, 1007)],
            [207, 220, 425, 508, 918, 926, 1009]))
        .With(Year(2022, [(101, 103), (131, 206), (403, 405), (430, 504), (603, 605), (910, 912), (1001, 1007), (1231, 1231)],
            [129, 130, 402, 424, 507, 1008, 1009]))
        .With(Year(2023, [(101, 102), (121, 127), (405, 405), (429, 503), (622, 624), (929, 1006)], [128, 129, 423, 506, 625, 1007, 1008]))
        .With(Year(2024, [(101, 101), (210, 217), (404, 406), (501, 505), (610, 610), (915, 917), (1001, 1007)],
            [204, 218, 407, 428, 511, 914, 929, 1012]))
        .With(Year(2025, [(101, 101), (128, 204), (404, 406), (501, 505), (531, 602), (1001, 1008)], [126, 208, 427, 928, 1011]))
        .With(Year(2026, [(101, 103), (215, 223), (404, 406), (501, 505), (619, 621), (925, 927), (1001, 1007)],
            [104, 214, 228, 509, 920, 1010]));

    // Days are written as month and day: 1001 is the first of October. Ends of holidays are inclusive.
    private static WorkCalendarYear Year(int year, (int First, int Last)[] holidays, int[] makeUpWorkdays)
    {
        return WorkCalendarYear.Create(
            year,
            holidays.SelectMany(holiday => new DateInterval(Day(holiday.First), Day(holiday.Last))),
            makeUpWorkdays.Select(Day),
            $"国务院办公厅关于{year}年部分节假日安排的通知").Value;

        LocalDate Day(int monthAndDay) => new(year, monthAndDay / 100, monthAndDay % 100);
    }
}
