namespace CommunityDomain.Volunteering;

/// <summary>One limit as the label algorithm counts it for one volunteer, in quanta (the greatest common divisor of what his shifts add).</summary>
internal sealed class LabelTrack
{
    public required LimitUnit Unit { get; init; }

    /// <summary>Whether the minimum holds only in groups where the volunteer serves (by the day).</summary>
    public required bool OnlyServed { get; init; }

    public required int Most { get; init; }

    public required int Least { get; init; }

    public required int Quantum { get; init; }

    public required long ShortfallCost { get; init; }

    /// <summary>The cost of fairness grows by so much with each shift; the track then counts exactly.</summary>
    public required long FairStep { get; init; }

    /// <summary>For each day of the volunteer, the group open on it, and whether the day counts.</summary>
    public required int[] Group { get; init; }

    public required bool[] Counts { get; init; }

    /// <summary>For each day of the volunteer, the most that can still be added from it on within its group.</summary>
    public required int[] Rest { get; init; }

    public required int GroupCount { get; init; }

    public LabelField Field { get; set; }

    public bool IsFair => FairStep > 0;

    /// <summary>The least that counts, in quanta, rounded up: more is as good.</summary>
    public int LeastQuanta => (Least + Quantum - 1) / Quantum;

    /// <summary>The one number that stands for all amounts which differ in nothing from here on.</summary>
    public int Canonical(int amount, int rest)
    {
        if (IsFair)
            return amount;
        return Most < int.MaxValue && amount + rest > Most ? amount : Math.Min(amount, LeastQuanta);
    }

    public long Shortfall(int amount) =>
        ShortfallCost == 0 || (OnlyServed && amount == 0) ? 0 : ShortfallCost * Math.Max(0, Least - ((long)amount * Quantum));
}
