using CommunityDomain.Points;
using Microsoft.Extensions.DependencyInjection;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Opens the ledger of a programme on the host's journal.</summary>
internal static class LedgerOpening
{
    public static PointsLedger Open(IServiceProvider provider, string? programme)
    {
        var journal = (programme is null ? provider.GetService<ILedgerJournal>() : provider.GetKeyedService<ILedgerJournal>(programme))
            ?? throw new InvalidOperationException(
                $"The points ledger{(programme is null ? null : $" of the programme {programme}")} has no journal: register an ILedgerJournal, "
                + "for example PointsFileJournal, or InMemoryJournal for points that end with the process.");
        var opened = PointsLedger.Open(journal, provider.GetKeyedOrNot<PointsLedgerOptions>(programme));
        return opened.IsSuccess
            ? opened.Value
            : throw new InvalidOperationException($"The points ledger did not open: {string.Join("; ", opened.Errors)}");
    }
}
