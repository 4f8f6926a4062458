namespace CommunityDomain;

// None of these carries the text that was read: it may be the number of a person, mistyped by one digit.
public static partial class CoreErrors
{
    /// <summary><c>core.wrong-length</c>: a number or code has too few or too many characters.</summary>
    /// <param name="what">What was to be read.</param>
    /// <param name="length">How many characters were given.</param>
    /// <param name="least">The least legal length.</param>
    /// <param name="greatest">The greatest legal length.</param>
    public sealed class WrongLength(string what, int length, int least, int greatest)
        : DomainError(CoreTexts.Catalogue, "core.wrong-length",
            ("What", what), ("Length", length), ("Legal", least == greatest ? $"{least}" : $"{least}–{greatest}"))
    {
        /// <summary>What was to be read.</summary>
        public string What { get; } = what;

        /// <summary>How many characters were given.</summary>
        public int Length { get; } = length;

        /// <summary>The least legal length.</summary>
        public int Least { get; } = least;

        /// <summary>The greatest legal length.</summary>
        public int Greatest { get; } = greatest;
    }

    /// <summary><c>core.bad-character</c>: a character that cannot stand where it does.</summary>
    /// <param name="what">What was to be read.</param>
    /// <param name="position">The position, from 1.</param>
    /// <param name="character">The character.</param>
    public sealed class BadCharacter(string what, int position, char character)
        : DomainError(CoreTexts.Catalogue, "core.bad-character",
            ("What", what), ("Position", position), ("Character", char.IsControl(character) ? $"U+{(int)character:X4}" : $"{character}"))
    {
        /// <summary>What was to be read.</summary>
        public string What { get; } = what;

        /// <summary>The position, from 1.</summary>
        public int Position { get; } = position;

        /// <summary>The character.</summary>
        public char Character { get; } = character;
    }

    /// <summary><c>core.bad-region</c>: the digits of the region name no province-level division.</summary>
    /// <param name="what">What was to be read.</param>
    public sealed class BadRegion(string what) : DomainError(CoreTexts.Catalogue, "core.bad-region", ("What", what))
    {
        /// <summary>What was to be read.</summary>
        public string What { get; } = what;
    }

    /// <summary><c>core.bad-birth-date</c>: the digits of the birth date are no date.</summary>
    /// <param name="what">What was to be read.</param>
    public sealed class BadBirthDate(string what) : DomainError(CoreTexts.Catalogue, "core.bad-birth-date", ("What", what))
    {
        /// <summary>What was to be read.</summary>
        public string What { get; } = what;
    }

    /// <summary><c>core.wrong-check-digit</c>: the check digit does not belong to the others: something was mistyped.</summary>
    /// <param name="what">What was to be read.</param>
    public sealed class WrongCheckDigit(string what) : DomainError(CoreTexts.Catalogue, "core.wrong-check-digit", ("What", what))
    {
        /// <summary>What was to be read.</summary>
        public string What { get; } = what;
    }
}
