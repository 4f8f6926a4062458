namespace CommunityDomain;

public static partial class CoreErrors
{
    /// <summary><c>core.currency-mismatch</c>: two amounts of different currencies were to be combined.</summary>
    /// <param name="expected">The currency of the first amount.</param>
    /// <param name="actual">The currency of the other.</param>
    public sealed class CurrencyMismatch(Currency expected, Currency actual)
        : DomainError(CoreTexts.Catalogue, "core.currency-mismatch", ("Expected", expected), ("Actual", actual))
    {
        /// <summary>The currency of the first amount.</summary>
        public Currency Expected { get; } = expected;

        /// <summary>The currency of the other.</summary>
        public Currency Actual { get; } = actual;
    }

    /// <summary><c>core.overflow</c>: an amount is too large to be kept exactly.</summary>
    /// <param name="what">What is too large.</param>
    public sealed class Overflow(string what) : DomainError(CoreTexts.Catalogue, "core.overflow", ("What", what))
    {
        /// <summary>What is too large.</summary>
        public string What { get; } = what;
    }

    /// <summary><c>core.too-many-digits</c>: a number has more decimal digits than it may have; nothing is rounded unasked.</summary>
    /// <param name="what">What the number measures.</param>
    /// <param name="value">The number given.</param>
    /// <param name="digits">The greatest number of decimal digits.</param>
    public sealed class TooManyDigits(string what, decimal value, int digits)
        : DomainError(CoreTexts.Catalogue, "core.too-many-digits", ("What", what), ("Value", value), ("Digits", digits))
    {
        /// <summary>What the number measures.</summary>
        public string What { get; } = what;

        /// <summary>The number given.</summary>
        public decimal Value { get; } = value;

        /// <summary>The greatest number of decimal digits.</summary>
        public int Digits { get; } = digits;
    }

    /// <summary><c>core.weights-unusable</c>: weights of a division are negative or sum to zero.</summary>
    public sealed class WeightsUnusable() : DomainError(CoreTexts.Catalogue, "core.weights-unusable");
}
