namespace CommunityDomain.Volunteering;

/// <summary>What a partial schedule must remember, packed into 128 bits; fields never straddle the halves.</summary>
internal readonly record struct LabelKey(ulong High, ulong Low);

/// <summary>Where one number stands in a <see cref="LabelKey"/>. A field of no width is always 0.</summary>
internal readonly record struct LabelField(bool InHigh, int Shift, ulong Mask)
{
    public bool Exists => Mask != 0;

    public int Of(in LabelKey key) => (int)(((InHigh ? key.High : key.Low) >> Shift) & Mask);

    public LabelKey With(in LabelKey key, int value) => InHigh
        ? new LabelKey((key.High & ~(Mask << Shift)) | ((ulong)value << Shift), key.Low)
        : new LabelKey(key.High, (key.Low & ~(Mask << Shift)) | ((ulong)value << Shift));
}

/// <summary>Lays out the fields of a key.</summary>
internal sealed class LabelLayout
{
    private int _low;
    private int _high;

    /// <summary>Whether every field found room.</summary>
    public bool Fits { get; private set; } = true;

    public LabelField Add(long greatest)
    {
        var width = greatest <= 0 ? 0 : 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)greatest);
        if (width == 0)
            return default;
        if (_low + width <= 64)
        {
            _low += width;
            return new LabelField(false, _low - width, (1UL << width) - 1);
        }

        Fits &= _high + width <= 64;
        _high += width;
        return new LabelField(true, (_high - width) & 63, (1UL << width) - 1);
    }
}
