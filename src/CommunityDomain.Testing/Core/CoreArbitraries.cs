using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Registers Core's generators: <c>[Properties(Arbitrary = [typeof(CoreArbitraries)])]</c> on a test class, and its properties take these types.</summary>
public static class CoreArbitraries
{
    /// <summary>Money of any currency.</summary>
    public static Arbitrary<Money> Money => Monies.Money;

    /// <summary>Percentages from 0 to 100.</summary>
    public static Arbitrary<Percentage> Percentages => Monies.Percentages;

    /// <summary>Currencies.</summary>
    public static Arbitrary<Currency> Currencies => Arb.From(Monies.Currencies);

    /// <summary>Days within and around the years of the work calendar.</summary>
    public static Arbitrary<LocalDate> Days => Times.LocalDates;

    /// <summary>Instants, often at a midnight.</summary>
    public static Arbitrary<Instant> Instants => Arb.From(Times.Instants);

    /// <summary>Terms.</summary>
    public static Arbitrary<Term> Terms => Arb.From(Times.Terms);

    /// <summary>Valid identity numbers.</summary>
    public static Arbitrary<ResidentIdentityNumber> IdentityNumbers => Testing.IdentityNumbers.Valid;

    /// <summary>Valid unified social credit codes.</summary>
    public static Arbitrary<UnifiedSocialCreditCode> SocialCreditCodes => Testing.SocialCreditCodes.Valid;

    /// <summary>Pseudonyms of few people.</summary>
    public static Arbitrary<PersonId> Persons => Arb.From(Testing.Actors.Ids<PersonId>());

    /// <summary>Few parties.</summary>
    public static Arbitrary<PartyId> Parties => Arb.From(Testing.Actors.Ids<PartyId>());

    /// <summary>Actors.</summary>
    public static Arbitrary<Actor> Actors => Arb.From(Testing.Actors.Any);

    /// <summary>The communities of a valid tree.</summary>
    public static Arbitrary<ValueList<Community>> Communities => Places.Communities;
}
