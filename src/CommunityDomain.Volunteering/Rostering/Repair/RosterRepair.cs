namespace CommunityDomain.Volunteering;

/// <summary>
/// A roster mended after drop-outs, new shifts or changed times: places filled before all, then assignments kept, then preference; with a proof of how
/// many places can be filled at all and how few assignments must move for it. Places are those that the old roster filled, and those of new shifts.
/// </summary>
/// <param name="Roster">The mended roster, certified for the problem's own objective.</param>
/// <param name="Lost">How many old assignments are impossible now.</param>
/// <param name="Filled">How many places the mended roster fills.</param>
/// <param name="FilledAtMost">No roster fills more.</param>
/// <param name="Moved">How many old assignments were still possible and are not in the mended roster.</param>
/// <param name="MovedAtLeast">No roster that fills as many places moves fewer; 0 where nothing is proven because more places might be filled.</param>
/// <param name="Proof">The roster as an answer to <paramref name="Question"/>, with its certificate: verify it to check both bounds.</param>
/// <param name="Question">The problem whose objective is places, then assignments kept. Preferences choose among equals and are not proven.</param>
/// <param name="Weights">The weights of that objective.</param>
public sealed record RosterRepair(
    Roster Roster, int Lost, int Filled, int FilledAtMost, int Moved, int MovedAtLeast, Roster Proof, RosterProblem Question, RepairWeights Weights)
{
    /// <summary>Whether no roster fills more places, and none that fills as many moves fewer assignments.</summary>
    public bool IsProven => Filled == FilledAtMost && Moved == MovedAtLeast;
}
