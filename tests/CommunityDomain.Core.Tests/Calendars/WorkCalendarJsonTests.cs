using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class WorkCalendarJsonTests
{
    private static FluentResults.Result<ValueList<WorkCalendarYear>> Read(string text) => WorkCalendarJson.Read(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Read_year_extends_the_calendar()
    {
        var years = Read("""
            {
              "years": [
                {
                  "year": 2027,
                  "source": "made up for this test",
                  "holidays": ["2027-01-01/2027-01-03", "2027-02-08"],
                  "makeUpWorkdays": ["2027-01-09"]
                }
              ]
            }
            """).Value;

        var calendar = WorkCalendar.China.With(years);
        Assert.Equal("made up for this test", years[0].Source);
        Assert.Equal(new LocalDate(2027, 1, 4), calendar.NthWorkdayAfter(new(2026, 12, 31), 1).Value);
        Assert.True(calendar.IsWorkday(new(2027, 1, 9)).Value);
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new(2027, 2, 8)).Value);
    }

    [Fact]
    public void Write_is_read_back_as_the_same_years()
    {
        var read = WorkCalendarJson.Read(WorkCalendarJson.Write(WorkCalendar.China)).Value;

        Assert.Equal(WorkCalendar.China.Years.Select(Days), read.Select(Days));
        Assert.Equal("国务院办公厅关于2024年部分节假日安排的通知", read[4].Source);
        Assert.Contains("\"2024-02-10/2024-02-17\"", Encoding.UTF8.GetString(WorkCalendarJson.Write(WorkCalendar.China)), StringComparison.Ordinal);

        static string Days(WorkCalendarYear year) =>
            $"{year.Year}: {string.Join(' ', year.DaysOf(DayKind.Holiday))}; {string.Join(' ', year.DaysOf(DayKind.MakeUpWorkday))}";
    }

    [Property]
    public Property Write_of_any_days_is_read_back() => Prop.ForAll(
        Gen.Choose(1, 365).ListOf().ToArbitrary(),
        days =>
        {
            var holidays = days.Select(day => new LocalDate(2027, 1, 1).PlusDays(day - 1)).ToList();
            var year = WorkCalendarYear.Create(2027, holidays, []).Value;
            var read = Assert.Single(WorkCalendarJson.Read(WorkCalendarJson.Write(WorkCalendar.Empty.With(year))).Value);
            Assert.Equal(holidays.Distinct().Order(), read.DaysOf(DayKind.Holiday));
        });

    // The text (‸ marks the place that the error names), and the fault.
    [Theory]
    [InlineData("""{"years":[]‸""", CalendarDataFault.NotJson)]
    [InlineData("""{"years":[‸}""", CalendarDataFault.NotJson)]
    [InlineData("""{"years":[]}‸x""", CalendarDataFault.NotJson)]
    [InlineData("""‸[]""", CalendarDataFault.UnexpectedValue)]
    [InlineData("""{‸}""", CalendarDataFault.MissingProperty)]
    [InlineData("""{"years":‸{}}""", CalendarDataFault.UnexpectedValue)]
    [InlineData("""{"years":[‸7]}""", CalendarDataFault.UnexpectedValue)]
    [InlineData("""{"years":[],‸"years":[]}""", CalendarDataFault.RepeatedProperty)]
    [InlineData("""{‸"year":[]}""", CalendarDataFault.UnknownProperty)]
    [InlineData("""{"years":[{"year":‸"2027"}]}""", CalendarDataFault.NotAYear)]
    [InlineData("""{"years":[{"year":‸0}]}""", CalendarDataFault.NotAYear)]
    [InlineData("""{"years":[{"year":‸10000}]}""", CalendarDataFault.NotAYear)]
    [InlineData("""{"years":[{"year":‸2027.5}]}""", CalendarDataFault.NotAYear)]
    [InlineData("""{"years":[{"year":2027,"holidays":[]‸}]}""", CalendarDataFault.MissingProperty)]
    [InlineData("""{"years":[{"holidays":[],"makeUpWorkdays":[]‸}]}""", CalendarDataFault.MissingProperty)]
    [InlineData("""{"years":[{‸"holiday":[]}]}""", CalendarDataFault.UnknownProperty)]
    [InlineData("""{"years":[{"year":2027,‸"year":2027}]}""", CalendarDataFault.RepeatedProperty)]
    [InlineData("""{"years":[{"source":‸null}]}""", CalendarDataFault.UnexpectedValue)]
    [InlineData("""{"years":[{"holidays":‸"2027-01-01"}]}""", CalendarDataFault.UnexpectedValue)]
    [InlineData("""{"years":[{"holidays":[‸20270101]}]}""", CalendarDataFault.UnexpectedValue)]
    [InlineData("""{"years":[{"holidays":[‸"2027-1-1"]}]}""", CalendarDataFault.NotADate)]
    [InlineData("""{"years":[{"holidays":[‸"2027-02-29"]}]}""", CalendarDataFault.NotADate)]
    [InlineData("""{"years":[{"holidays":[‸"2027-01-03/2027-01-01"]}]}""", CalendarDataFault.NotADate)]
    [InlineData("""{"years":[{"holidays":[‸"2027-01-01/2027-01-02/2027-01-03"]}]}""", CalendarDataFault.NotADate)]
    [InlineData("""{"years":[{"holidays":[‸"2027-01-01/2037-01-01"]}]}""", CalendarDataFault.NotADate)]
    [InlineData("""{"years":[{"year":2027,"holidays":[],"makeUpWorkdays":[]},{"year":‸2027}]}""", CalendarDataFault.RepeatedYear)]
    [InlineData("{\n  \"years\": [\n    { ‸\"jahr\": 2027 }\n  ]\n}", CalendarDataFault.UnknownProperty)]
    public void Read_faulty_text_names_the_fault_and_its_place(string marked, CalendarDataFault fault)
    {
        var before = marked[..marked.IndexOf('‸', StringComparison.Ordinal)];
        var error = Assert.IsType<CoreErrors.CalendarDataInvalid>(Assert.Single(Read(marked.Replace("‸", string.Empty, StringComparison.Ordinal)).Errors));

        Assert.Equal(fault, error.Fault);
        Assert.Equal((before.Count('\n') + 1, before.Length - before.LastIndexOf('\n')), (error.Line, error.Column));
        Assert.DoesNotContain("CalendarDataFault", error.Explain(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_misplaced_days_are_all_named() => Assert.Equal(
        [new LocalDate(2026, 12, 31), new(2027, 1, 4), new(2028, 1, 3)],
        Read("""
            {"years":[{"year":2027,"holidays":["2026-12-31/2027-01-01"],"makeUpWorkdays":["2027-01-04"]},
                      {"year":2028,"holidays":[],"makeUpWorkdays":["2028-01-03"]}]}
            """).Errors.Cast<CoreErrors.CalendarDayMisplaced>().Select(error => error.Date));

    [Fact]
    public void Read_ignores_a_byte_order_mark() => Assert.Empty(Read("\uFEFF{\"years\":[]}").Value);

    [Fact]
    public void Read_empty_text_is_not_JSON() =>
        Assert.Equal(CalendarDataFault.NotJson, Assert.IsType<CoreErrors.CalendarDataInvalid>(Assert.Single(Read("").Errors)).Fault);

    [Theory]
    [InlineData("1", true)]
    [InlineData("9999", true)]
    [InlineData("0", false)]
    [InlineData("10000", false)]
    [InlineData("true", false)]
    public void Read_takes_the_years_of_the_calendar_alone(string year, bool taken)
    {
        var read = Read($$"""{ "years": [ { "year": {{year}}, "holidays": [], "makeUpWorkdays": [] } ] }""");

        Assert.Equal(taken, read.IsSuccess);
        if (!taken)
            Assert.Equal(CalendarDataFault.NotAYear, Assert.IsType<CoreErrors.CalendarDataInvalid>(read.Errors[0]).Fault);
    }

    [Fact]
    public void Read_takes_text_alone_for_a_source_and_names_one_fault_of_form()
    {
        var read = Read("""{ "years": [ { "year": 2027, "source": 5, "holidays": [], "makeUpWorkdays": [] } ] }""");
        Assert.Equal(CalendarDataFault.UnexpectedValue, Assert.IsType<CoreErrors.CalendarDataInvalid>(Assert.Single(read.Errors)).Fault);
    }

    [Fact]
    public void Write_puts_single_days_as_days_and_each_thing_on_a_line_of_its_own()
    {
        var year = WorkCalendarYear.Create(2027, [new(2027, 1, 1), new(2027, 1, 2), new(2027, 2, 8)], [], "x").Value;
        Assert.Equal(
            """
            {
              "years": [
                {
                  "year": 2027,
                  "source": "x",
                  "holidays": [
                    "2027-01-01/2027-01-02",
                    "2027-02-08"
                  ],
                  "makeUpWorkdays": []
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(WorkCalendarJson.Write(WorkCalendar.Empty.With(year))));
    }
}
