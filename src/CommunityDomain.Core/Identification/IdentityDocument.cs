using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>A document by which somebody shows who he is (身份证件): a number of eighteen places, a passport, or an earlier permanent-resident card.</summary>
/// <remarks>Personal data: written masked everywhere but in <see cref="Reveal"/>. Immutable; equal when kind and number are equal.</remarks>
public abstract record IdentityDocument
{
    private IdentityDocument()
    {
    }

    /// <summary>The date of birth that the document's number carries, <c>null</c> when it carries none.</summary>
    public virtual LocalDate? BirthDate => null;

    /// <summary>A document with an identity number of eighteen places.</summary>
    /// <param name="number">Eighteen characters.</param>
    /// <returns>The document, or what <see cref="ResidentIdentityNumber.Create"/> refuses.</returns>
    public static Result<IdentityDocument> OfNumber(ReadOnlySpan<char> number)
    {
        var read = ResidentIdentityNumber.Create(number);
        return read.IsSuccess ? Result.Ok<IdentityDocument>(new Numbered(read.Value)) : Result.Fail<IdentityDocument>(read.Errors);
    }

    /// <summary>A passport (护照).</summary>
    /// <param name="issuer">The issuing state: three letters of ISO 3166-1, in either case.</param>
    /// <param name="number">Its number: five to nine letters and digits (ICAO 9303 keeps nine places for it), letters in either case.</param>
    /// <returns>The document, or every <c>core.wrong-length</c> and <c>core.bad-character</c>.</returns>
    public static Result<IdentityDocument> OfPassport(ReadOnlySpan<char> issuer, ReadOnlySpan<char> number)
    {
        var refusals = new Refusals();
        Check("passport-issuer", issuer, 3, 3, _ => char.IsAsciiLetter, refusals);
        Check("passport-number", number, 5, 9, _ => char.IsAsciiLetterOrDigit, refusals);
        var (state, clear) = (issuer.ToString().ToUpperInvariant(), number.ToString().ToUpperInvariant());
        return refusals.Then(() => Result.Ok<IdentityDocument>(new Passport(state, clear)));
    }

    /// <summary>A foreigner's permanent-resident identity card (外国人永久居留身份证): eighteen places since December 2023, before that fifteen,
    /// three letters of the nationality and twelve digits, valid until they expire.</summary>
    /// <param name="number">The number; letters in either case.</param>
    /// <returns>The document, or <c>core.wrong-length</c>, <c>core.bad-character</c>, and what <see cref="ResidentIdentityNumber.Create"/> refuses.</returns>
    public static Result<IdentityDocument> OfPermanentResidentCard(ReadOnlySpan<char> number)
    {
        if (number.Length == 18 && number[0] == '9')
            return OfNumber(number);
        var refusals = new Refusals();
        if (number.Length == 18)
            refusals.Add(new CoreErrors.BadCharacter("permanent-resident-card", 1, number[0]));
        else
            Check("permanent-resident-card", number, 15, 15, i => i < 3 ? char.IsAsciiLetter : char.IsAsciiDigit, refusals);
        var clear = number.ToString().ToUpperInvariant();
        return refusals.Then(() => Result.Ok<IdentityDocument>(new EarlierPermanentResidentCard(clear)));
    }

    /// <summary>The number in clear. Ask for it only where the law or the person allows it to be seen.</summary>
    public abstract string Reveal();

    private static void Check(
        string what, ReadOnlySpan<char> text, int least, int greatest, Func<int, Func<char, bool>> legal, Refusals refusals)
    {
        if (text.Length < least || text.Length > greatest)
        {
            refusals.Add(new CoreErrors.WrongLength(what, text.Length, least, greatest));
            return;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (!legal(i)(text[i]))
                refusals.Add(new CoreErrors.BadCharacter(what, i + 1, text[i]));
        }
    }

    /// <summary>A document with an identity number of eighteen places.</summary>
    /// <param name="Number">The number.</param>
    public sealed record Numbered(ResidentIdentityNumber Number) : IdentityDocument
    {
        /// <inheritdoc/>
        public override LocalDate? BirthDate => Number.BirthDate;

        /// <inheritdoc/>
        public override string Reveal() => Number.Reveal();

        /// <summary>The kind and the masked number.</summary>
        public override string ToString() => $"{Number.Kind} {Number}";
    }

    /// <summary>A passport (护照).</summary>
    public sealed record Passport : IdentityDocument
    {
        private readonly string _number;

        internal Passport(string issuer, string number) => (Issuer, _number) = (issuer, number);

        /// <summary>The issuing state: three upper-case letters.</summary>
        public string Issuer { get; }

        /// <inheritdoc/>
        public override string Reveal() => _number;

        /// <summary>The issuing state and the masked number.</summary>
        public override string ToString() => $"{nameof(Passport)} {Issuer} {Mask.Of(_number)}";
    }

    /// <summary>A permanent-resident card of fifteen places, as issued until November 2023.</summary>
    public sealed record EarlierPermanentResidentCard : IdentityDocument
    {
        private readonly string _number;

        internal EarlierPermanentResidentCard(string number) => _number = number;

        /// <inheritdoc/>
        public override string Reveal() => _number;

        /// <summary>The masked number.</summary>
        public override string ToString() => $"{nameof(EarlierPermanentResidentCard)} {Mask.Of(_number)}";
    }
}
