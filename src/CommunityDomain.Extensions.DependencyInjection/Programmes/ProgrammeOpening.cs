using CommunityDomain.Points;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Opens the points programme on its ledger: its own accounts, unless the journal has them.</summary>
internal static class ProgrammeOpening
{
    public static PointsProgramme Open(IServiceProvider provider, string? programme)
    {
        var ledger = provider.GetKeyedOrNot<PointsLedger>(programme);
        var opened = PointsProgramme.Open(
            ledger, provider.GetKeyedOrNot<PointsProgrammeTerms>(programme), provider.GetRequiredService<IClock>().GetCurrentInstant());
        return opened.IsSuccess
            ? opened.Value
            : throw new InvalidOperationException($"The points programme did not open: {string.Join("; ", opened.Errors)}");
    }
}
