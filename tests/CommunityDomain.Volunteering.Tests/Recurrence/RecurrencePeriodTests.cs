namespace CommunityDomain.Volunteering.Tests;

public sealed class RecurrencePeriodTests
{
    private static readonly LocalDateTime Start = new(2026, 1, 1, 8, 0);

    private static FluentResults.Result<Recurrence> Read(string periods) =>
        Recurrence.Parse($"DTSTART:20260101T080000\nRDATE;VALUE=PERIOD:{periods}");

    [Theory]
    [InlineData("20260105T080000/PT1H", 3600)]
    [InlineData("20260105T080000/+PT90M", 5400)]
    [InlineData("20260105T080000/PT1H0M5S", 3605)]
    [InlineData("20260105T080000/PT45S", 45)]
    [InlineData("20260105T080000/P1DT2H", 93_600)]
    [InlineData("20260105T080000/P2D", 172_800)]
    [InlineData("20260105T080000/P1W", 604_800)]
    [InlineData("20260105t080000/pt1h", 3600)]
    [InlineData("20260105T080000/20260105T093000", 5400)]
    [InlineData("20260105T080000/20260106T080000", 86_400)]
    public void Parse_of_a_period_takes_a_length_or_an_end(string period, long seconds)
    {
        var recurrence = Read(period).Value;

        Assert.Equal([new RecurrencePeriod(new(2026, 1, 5, 8, 0), Duration.FromSeconds(seconds))], recurrence.Periods);
        Assert.Equal([Start, new(2026, 1, 5, 8, 0)], recurrence.All().Value);
        Assert.Equal(Duration.FromSeconds(seconds), recurrence.LengthAt(new(2026, 1, 5, 8, 0)));
        Assert.Null(recurrence.LengthAt(Start));
    }

    [Theory]
    [InlineData("20260105T080000/", 16, RecurrenceFault.Empty)]
    [InlineData("20260105T080000/1H", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/P", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/PT", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/P1DT", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/P1H", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/P1W1D", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/PT1", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/PT1H5S", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/PT5M1H", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/-PT1H", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/PT1234567890S", 16, RecurrenceFault.NotALength)]
    [InlineData("20260105T080000/PT0S", 16, RecurrenceFault.PeriodReversed)]
    [InlineData("20260105T080000/20260105T080000", 16, RecurrenceFault.PeriodReversed)]
    [InlineData("20260105T080000/20260105T090000Z", 16, RecurrenceFault.KindsDiffer)]
    [InlineData("20260105T080000/20260106", 16, RecurrenceFault.KindsDiffer)]
    [InlineData("20260105T080000/P999999999D", 16, RecurrenceFault.NumberOutOfRange)]
    [InlineData("20260105T080000", 0, RecurrenceFault.KindsDiffer)]
    [InlineData("20260105/P1D", 0, RecurrenceFault.KindsDiffer)]
    [InlineData("x/PT1H", 0, RecurrenceFault.NotADate)]
    [InlineData("20260105T080000/PT1H,20260105T080000/PT2H", 37, RecurrenceFault.Repeated)]
    public void Parse_of_a_malformed_period_says_where_and_why(string period, int position, RecurrenceFault fault)
    {
        var error = Assert.IsType<VolunteeringErrors.RecurrenceMalformed>(Assert.Single(Read(period).Errors));

        var from = "DTSTART:20260101T080000\nRDATE;VALUE=PERIOD:".Length;
        Assert.Equal((RecurrencePart.RDate, fault, position), (error.Part, error.Fault, error.Position - from));
    }

    [Fact]
    public void Period_without_its_value_type_is_refused()
    {
        var error = Assert.IsType<VolunteeringErrors.RecurrenceMalformed>(
            Assert.Single(Recurrence.Parse("DTSTART:20260101T080000\nRDATE:20260105T080000/PT1H").Errors));

        Assert.Equal(RecurrenceFault.KindsDiffer, error.Fault);
    }

    [Fact]
    public void Create_with_periods_that_are_none_names_each()
    {
        var refused = Recurrence.Create(Start, null, periods:
        [
            new(Start, Duration.Zero), new(Start, Duration.FromHours(1)), new(Start.PlusNanoseconds(1), Duration.FromHours(1)),
            new(Start.PlusDays(1), Duration.FromMilliseconds(1500)),
        ]);

        Assert.Equal(
            [RecurrenceFault.PeriodReversed, RecurrenceFault.SubSecond, RecurrenceFault.SubSecond, RecurrenceFault.Repeated],
            refused.Errors.Cast<VolunteeringErrors.RecurrenceUnusable>().Select(error => error.Fault));
        Assert.All(refused.Errors.Cast<VolunteeringErrors.RecurrenceUnusable>(), error => Assert.Equal(RecurrencePart.RDate, error.Part));
    }

    [Fact]
    public void Period_that_stands_twice_is_one_and_is_written_back()
    {
        var recurrence = Read("20260105T080000/PT1H,20260103T080000/P1D,20260105T080000/20260105T090000").Value;

        Assert.Equal(2, recurrence.Periods.Count);
        Assert.Equal("DTSTART:20260101T080000\r\nRDATE;VALUE=PERIOD:20260103T080000/PT24H0M0S,20260105T080000/PT1H0M0S", recurrence.ToString());
    }

    [Fact]
    public void Exception_wins_over_a_period_and_a_period_where_the_rule_is_is_held_once()
    {
        var rule = RecurrenceRule.Parse("FREQ=DAILY;COUNT=3").Value;
        var recurrence = Recurrence.Create(
            Start, rule, [Start.PlusDays(9)], periods: [new(Start.PlusDays(1), Duration.FromHours(3)), new(Start.PlusDays(9), Duration.FromHours(1))]).Value;

        Assert.Equal([Start, Start.PlusDays(1), Start.PlusDays(2)], recurrence.All().Value);
    }
}
