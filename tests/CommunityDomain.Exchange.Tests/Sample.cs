using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.Exchange.Tests;

/// <summary>Short names for what the tests of this package say often.</summary>
internal static class Sample
{
    public static PersonId Ann => ExchangeExample.Volunteer;

    public static PartyId Merchant => ExchangeExample.Sponsor.Sponsor;

    public static Money Fen => ExchangeExample.Sponsor.ValuePerPoint;

    public static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];
}
