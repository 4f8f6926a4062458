namespace CommunityDomain.Volunteering;

/// <summary>What becomes of shifts when their patterns are expanded again: matched by id, so that sign-ups stay with their shift.</summary>
/// <param name="Added">Shifts that were not there.</param>
/// <param name="Kept">Shifts that stand as they did, as they are now.</param>
/// <param name="Changed">Shifts that are another day, time, length or demand now; who signed up is to be asked again.</param>
/// <param name="Withdrawn">Shifts that are no more, and for which somebody signed up: to be released, never dropped in silence.</param>
/// <param name="Dropped">Shifts that are no more, and for which nobody signed up.</param>
public sealed record ShiftChanges(
    ValueList<Shift> Added, ValueList<Shift> Kept, ValueList<Shift> Changed, ValueList<Shift> Withdrawn, ValueList<Shift> Dropped)
{
    /// <summary>The shifts from now on, by start and id.</summary>
    public ValueList<Shift> Current =>
        Added.Concat(Kept).Concat(Changed).OrderBy(shift => shift.StartsAt).ThenBy(shift => shift.Id).ToValueList();

    /// <summary>Compares the shifts so far with those that the patterns give now.</summary>
    /// <param name="before">The shifts so far.</param>
    /// <param name="now">The shifts that the patterns give now, for the same days.</param>
    /// <param name="signedUp">The shifts for which somebody was proposed or signed up.</param>
    public static ShiftChanges Between(IReadOnlyCollection<Shift> before, IReadOnlyCollection<Shift> now, IReadOnlySet<ShiftId> signedUp)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(signedUp);
        var known = before.ToDictionary(shift => shift.Id);
        var (added, kept, changed) = (new List<Shift>(), new List<Shift>(), new List<Shift>());
        foreach (var shift in now)
            (!known.Remove(shift.Id, out var old) ? added : old!.StandsAs(shift) ? kept : changed).Add(shift);
        var gone = before.Where(shift => known.ContainsKey(shift.Id)).ToLookup(shift => signedUp.Contains(shift.Id));
        return new(added.ToValueList(), kept.ToValueList(), changed.ToValueList(), gone[true].ToValueList(), gone[false].ToValueList());
    }
}
