namespace CommunityDomain.Volunteering;

/// <summary>
/// Checks a roster and its certificate. Uses the problem's public members and nothing of the solver: rules, objective, subproblems and the tree of
/// branches are all written here a second time, in another way.
/// </summary>
/// <remarks>Takes time linear in the eligible pairs where rules count shifts, and in the volunteer's state graph otherwise.</remarks>
internal static class RosterVerifier
{
    // So that a sum over one schedule stays within 64 bits.
    private const long GreatestPrice = 1L << 46;
    private const long GreatestScale = 1L << 20;

    public static RosterAudit Verify(RosterProblem problem, Roster roster, RosterCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(certificate);
        // A roster of another problem can't be read by this one's numbers.
        if (roster.Problem.Digest != problem.Digest)
            return new RosterAudit([], [CertificateFault.OtherProblem], 0, long.MaxValue, LeastPlaceWorth(problem));
        var faults = new List<CertificateFault>();
        var breaches = new RosterReading(problem, roster);
        var objective = breaches.Objective;
        if (certificate.Problem != problem.Digest)
            faults.Add(CertificateFault.OtherProblem);
        if (certificate.Objective != objective)
            faults.Add(CertificateFault.ObjectiveWrong);
        var bound = long.MaxValue;
        if (!IsWellFormed(problem, certificate))
            faults.Add(CertificateFault.Malformed);
        else if (!Covers([.. certificate.Leaves], 0))
            faults.Add(CertificateFault.LeavesDoNotCover);
        else if (ProvenBound(problem, certificate) is { } proven)
            bound = proven;
        else
            faults.Add(CertificateFault.TooLarge);
        if (bound != long.MaxValue && certificate.Bound < bound)
            faults.Add(CertificateFault.BoundWrong);
        return new RosterAudit(breaches.Breaches.ToValueList(), faults.ToValueList(), objective, bound, LeastPlaceWorth(problem))
        {
            Overridden = breaches.Overridden.ToValueList(),
        };
    }

    private static bool IsWellFormed(RosterProblem problem, RosterCertificate certificate)
    {
        if (certificate.Scale is <= 0 or > GreatestScale || certificate.Leaves.IsEmpty)
            return false;
        foreach (var leaf in certificate.Leaves)
        {
            if (leaf.Prices.Count != problem.ShiftCount)
                return false;
            foreach (var price in leaf.Prices)
            {
                if (price is < -GreatestPrice or > GreatestPrice)
                    return false;
            }

            foreach (var fixing in leaf.Fixings)
            {
                if (fixing.Person < 0 || fixing.Person >= problem.PersonCount || problem.PositionOf(fixing.Person, fixing.Shift) < 0)
                    return false;
            }
        }

        foreach (var dropped in certificate.Dropped)
        {
            if (dropped.Person < 0 || dropped.Person >= problem.PersonCount)
                return false;
        }

        return true;
    }

    // Whether leaves that agree on their first decisions cover everything below: one of them decides no more, or all decide on the same pair next and
    // both answers are covered.
    private static bool Covers(List<RosterLeaf> leaves, int depth)
    {
        if (leaves.Count == 0)
            return false;
        if (leaves.Exists(leaf => leaf.Fixings.Count == depth))
            return true;
        var (person, shift) = (leaves[0].Fixings[depth].Person, leaves[0].Fixings[depth].Shift);
        return leaves.TrueForAll(leaf => leaf.Fixings[depth].Person == person && leaf.Fixings[depth].Shift == shift)
            && Covers(leaves.FindAll(leaf => leaf.Fixings[depth].IsOn), depth + 1)
            && Covers(leaves.FindAll(leaf => !leaf.Fixings[depth].IsOn), depth + 1);
    }

    private static long? ProvenBound(RosterProblem problem, RosterCertificate certificate)
    {
        var bound = long.MinValue;
        var dropped = certificate.Dropped.ToLookup(one => one.Person);
        var checker = new ScheduleChecker(problem, certificate.Scale);
        foreach (var leaf in certificate.Leaves)
        {
            var decisions = leaf.Fixings.GroupBy(one => one.Person).ToDictionary(one => one.Key, one => one.ToList());
            Int128 sum = 0;
            var possible = true;
            for (var shift = 0; shift < problem.ShiftCount; shift++)
                sum += BestPlaces(problem.ShiftAt(shift).Cover, leaf.Prices[shift], certificate.Scale);
            for (var person = 0; person < problem.PersonCount && possible; person++)
            {
                var best = checker.Best(person, leaf.Prices.AsSpan(), decisions.GetValueOrDefault(person), dropped[person]);
                if (checker.IsTooLarge)
                    return null;
                possible = best is not null;
                sum += best ?? 0;
            }

            if (possible)
                bound = Math.Max(bound, (long)Int128.Max(long.MinValue, Floor(sum, certificate.Scale)));
        }

        return bound;
    }

    private static Int128 BestPlaces(ShiftCover cover, long price, long scale)
    {
        var best = Int128.MinValue;
        for (var places = 0; places <= cover.Maximum; places++)
            best = Int128.Max(best, ((Int128)cover.WorthOf(places) * scale) + ((Int128)price * places));
        return best;
    }

    private static Int128 Floor(Int128 sum, long scale)
    {
        var (whole, rest) = Int128.DivRem(sum, scale);
        return rest < 0 ? whole - 1 : whole;
    }

    private static long LeastPlaceWorth(RosterProblem problem)
    {
        var least = long.MaxValue;
        for (var shift = 0; shift < problem.ShiftCount; shift++)
        {
            var cover = problem.ShiftAt(shift).Cover;
            if (cover.Target > 0)
                least = Math.Min(least, Math.Max(1, cover.WorthOf(cover.Target) - cover.WorthOf(cover.Target - 1)));
        }

        return least == long.MaxValue ? 1 : least;
    }
}
