namespace CommunityDomain.Volunteering;

/// <summary>A rule that can be asked of a whole population at once; its answer must be that of <see cref="IRule{TFacts}.Evaluate"/> for each.</summary>
internal interface IScreenedRule
{
    /// <summary>What the answer depends on in a shift: shifts with equal keys have the same answer. <c>null</c> when it concerns nobody.</summary>
    object? KeyOf(ShiftContext context);

    /// <summary>Sets the bit of everybody whom the rule rejects.</summary>
    void Screen(Population population, ShiftContext context, Span<ulong> rejected);
}
