using FluentResults;

namespace CommunityDomain.Volunteering.Tests;

internal static class Codes
{
    public static string[] Of(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];
}
