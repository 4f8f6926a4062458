using CommunityDomain.Exchange;
using CommunityDomain.Points;

namespace CommunityDomain.Extensions.DependencyInjection;

internal static class PointsSettings
{
    public static Setting<PointsLedgerOptions> Ledger { get; } = new("Points", (options, name) =>
    {
        Option.Require(options.Id != default, $"{name}.Id", options.Id, "other than zero");
        Option.Require(options.Zone is not null, $"{name}.Zone", options.Zone, "given");
        Option.RequireAtLeast(1, $"{name}.BatchKeysKept", options.BatchKeysKept);
    });

    public static Setting<PointsProgrammeTerms> Programme { get; } = new("PointsProgramme", (terms, name) =>
    {
        Option.Require(terms.Id != default, $"{name}.Id", terms.Id, "other than zero");
        Option.Require(terms.ExpiryMonths is not < 1, $"{name}.ExpiryMonths", terms.ExpiryMonths, "none, or at least 1");
        Option.Require(terms.Ceiling is not < 0, $"{name}.Ceiling", terms.Ceiling, "none, or at least 0");
    });

    // A policy of earning checks its parts itself, when it is made.
    public static Setting<EarningPolicy> Earning { get; } = new("Earning", (_, _) => { });

    public static Setting<ExchangeOptions> Exchange { get; } = new("Exchange", (options, name) =>
        Option.Require(Enum.IsDefined(options.Clawback), $"{name}.Clawback", options.Clawback, "defined"));
}
