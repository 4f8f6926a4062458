using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Entries of the two registers, open from 1 March 2024.</summary>
internal static class LinkingSetup
{
    public static readonly CommunityId North = new(0x61), South = new(0x62);
    public static readonly Instant Now = At(2024, 3, 10), AnswerBy = At(2024, 3, 15);
    public static readonly MatchWeights Weights = new(100, 50, 1);
    public static readonly IReadOnlySet<(RegisterEntryId, RegisterEntryId)> None = new HashSet<(RegisterEntryId, RegisterEntryId)>();

    public static EntryTerms Demand { get; } = new(
        EntrySide.Demand, new(0xD0), new(Scenario.Services, PartnershipMode.ResourceLinking), "company for elders", "care", [North],
        At(2024, 4, 1), At(2024, 7, 1), 1, ["first aid"], ["elders"], At(2024, 6, 1));

    public static EntryTerms Supply { get; } = Demand with
    {
        Side = EntrySide.Supply,
        Party = new(0x50),
        Title = "a social work centre",
        Places = [North, South],
        Qualifications = ["first aid", "driving"],
        Groups = ["elders", "children"],
    };

    public static RegisterEntry Open(uint id, EntryTerms terms, int day = 1) => RegisterEntry.Draft(new(id), terms, Officer, At(2024, 3, day)).Value
        .Verify("visited", Officer, At(2024, 3, day)).Value.Open(Officer, At(2024, 3, day)).Value;

    public static MatchRound Round(
        IReadOnlyCollection<RegisterEntry> demands, IReadOnlyCollection<RegisterEntry> supplies, MatchObjective objective,
        IReadOnlySet<(RegisterEntryId, RegisterEntryId)>? declined = null) =>
        MatchRound.Run(demands, supplies, objective, Weights, AnswerBy, declined ?? None, Now).Value;
}
