namespace CommunityDomain.Admission;

internal static class ScopeSets
{
    /// <summary>Scopes as they are said to a person, in his language.</summary>
    public static ValueList<Explanation> InWords(IEnumerable<PartnershipScope> scopes) =>
        scopes.Select(scope => Explanation.Of(AdmissionTexts.Catalogue, "scope", ("Scenario", scope.Scenario), ("Mode", scope.Mode))).ToValueList();

    public static bool Contain(ValueList<PartnershipScope> scopes, PartnershipMode mode)
    {
        foreach (var scope in scopes)
        {
            if (scope.Mode == mode)
                return true;
        }
        return false;
    }

    /// <summary>Whether every one of <paramref name="some"/> is among <paramref name="all"/>.</summary>
    public static bool Within<T>(ValueList<T> some, ValueList<T> all)
        where T : IEquatable<T>
    {
        foreach (var one in some)
        {
            if (!all.AsSpan().Contains(one))
                return false;
        }
        return true;
    }
}
