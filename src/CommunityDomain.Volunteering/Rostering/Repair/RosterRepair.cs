namespace CommunityDomain.Volunteering;

/// <summary>
/// A roster mended after drop-outs, new shifts or changed times: places filled before all, then assignments kept, then preference; with a proof of how
/// many places can be filled at all and how few assignments must move for it. Places are those that the old roster filled, and those of new shifts.
/// </summary>
/// <param name="Roster">The mended roster, certified for the problem's own objective.</param>
/// <param name="Lost">How many old assignments are impossible now.</param>
/// <param name="Filled">How many wanted places the mended roster fills.</param>
/// <param name="FilledAtMost">No roster fills more of them.</param>
/// <param name="Moved">How many old assignments were still possible and are not in the mended roster.</param>
/// <param name="MovedAtLeast">No roster that fills as many places, or more, moves fewer.</param>
/// <param name="Places">The proof of <paramref name="FilledAtMost"/>; <c>null</c> when every wanted place is filled, which needs none.</param>
/// <param name="Kept">
/// The proof of <paramref name="MovedAtLeast"/>: as many places at their weight and fewer moves would pass its bound. <c>null</c> when nothing moved,
/// or nothing is proven. Preferences choose among equals and are not proven.
/// </param>
public sealed record RosterRepair(
    Roster Roster, int Lost, int Filled, int FilledAtMost, int Moved, int MovedAtLeast, RepairProof? Places, RepairProof? Kept)
{
    /// <summary>Whether no roster fills more places, and none that fills as many moves fewer assignments.</summary>
    public bool IsProven => Filled == FilledAtMost && Moved == MovedAtLeast;
}
