using FluentResults;

namespace CommunityDomain.Partnerships.Tests;

internal static class Shared
{
    public static DateTimeZone Shanghai { get; } = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static Actor Officer { get; } = new(new PersonId(7), Role.SubdistrictOfficer);

    public static string[] Codes(this IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    public static string[] Codes(this Refusals refusals) => [.. refusals.All.Select(error => error.Code)];

    public static Instant At(int year, int month, int day, int hour = 9) =>
        new LocalDateTime(year, month, day, hour, 0).InZoneStrictly(Shanghai).ToInstant();

    public static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    public static Percentage Percent(decimal value) => Percentage.Create(value).Value;
}
