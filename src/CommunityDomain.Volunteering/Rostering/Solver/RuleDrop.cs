namespace CommunityDomain.Volunteering;

/// <summary>Which of a volunteer's rules a bound leaves out, as bits: the first 24 for his limits in their order, then the others.</summary>
/// <remarks>Leaving out a rule lets more schedules in and takes costs away, so the bound can only rise.</remarks>
internal static class RuleDrop
{
    public const int Limits = 24;

    public const int Rows = 1 << 24;
    public const int Successions = 1 << 25;
    public const int Fairness = 1 << 26;
    public const int Rest = 1 << 27;

    /// <summary>What is left out next when a state graph is too large: the limit of the longest span first.</summary>
    public static int Next(PersonalRules rules, int dropped)
    {
        for (var limit = rules.Limits.Count - 1; limit >= 0; limit--)
        {
            if ((dropped & (1 << limit)) == 0)
                return dropped | (1 << limit);
        }

        foreach (var one in (ReadOnlySpan<int>)[Rows, Fairness, Successions, Rest])
        {
            if ((dropped & one) == 0)
                return dropped | one;
        }

        return dropped;
    }
}
