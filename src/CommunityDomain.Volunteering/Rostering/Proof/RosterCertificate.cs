namespace CommunityDomain.Volunteering;

/// <summary>
/// The proof that a roster carries: prices from which anyone can compute, volunteer by volunteer and shift by shift, a bound that no roster of the
/// problem can pass. It needs no trust in the solver.
/// </summary>
/// <param name="Problem">The digest of the problem that it is about.</param>
/// <param name="Scale">Price units in one unit of the objective.</param>
/// <param name="Leaves">The leaves; together they cover all rosters. Nearly always one.</param>
/// <param name="Dropped">Rules that the bound leaves out for single volunteers. Nearly always empty.</param>
/// <param name="Objective">The roster's objective, in whole units.</param>
/// <param name="Bound">The greatest whole number that an objective can reach.</param>
public sealed record RosterCertificate(
    RosterDigest Problem, long Scale, ValueList<RosterLeaf> Leaves, ValueList<DroppedRules> Dropped, long Objective, long Bound)
{
    /// <summary>Whether the roster is claimed to be the best possible.</summary>
    public bool ClaimsOptimum => Bound == Objective;

    /// <summary>Recomputes everything, with code that shares nothing with the solver.</summary>
    /// <param name="problem">The problem, from the host's own data.</param>
    /// <param name="roster">The roster.</param>
    public RosterAudit Verify(RosterProblem problem, Roster roster) => RosterVerifier.Verify(problem, roster, this);
}
