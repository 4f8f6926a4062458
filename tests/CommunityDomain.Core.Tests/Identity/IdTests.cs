using System.Globalization;
using System.Numerics;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Tests;

[Properties(Arbitrary = [typeof(CoreArbitraries)])]
public sealed class IdTests
{
    // Pinned for ever: children's ids of stored histories are made by this.
    [Theory]
    [InlineData("0", "partner", 0, "dd072b5ada228c6eb53409d085a73556")]
    [InlineData("1", "partner", 0, "59741ce1d4de8ff481fa6d223d8ea770")]
    [InlineData("1", "partner", 1, "1f01527b84248584bed2157ce5502700")]
    [InlineData("340282366920938463463374607431768211455", "伙伴", -1, "45ff5be23fc286ec811cea05362cccf7")]
    public void Derive_gives_the_same_id_on_every_machine(string parent, string purpose, long number, string id) =>
        Assert.Equal(id, Id.Derive<PersonId>(UInt128.Parse(parent, CultureInfo.InvariantCulture), purpose, number).ToString());

    [Property]
    public void Create_has_the_layout_of_a_version_7_UUID(Instant now, ulong high, ulong low)
    {
        var chance = new UInt128(high, low);
        var bits = (BigInteger)Id.Create<PersonId>(now, chance).Value;
        Assert.Equal(now.ToUnixTimeMilliseconds(), (long)(bits >> 80));
        Assert.Equal(7, (int)((bits >> 76) & 0xF));
        Assert.Equal(0b10, (int)((bits >> 62) & 0b11));
        Assert.Equal(((BigInteger)chance >> 64) & 0xFFF, (bits >> 64) & 0xFFF);
        Assert.Equal((BigInteger)chance & ((BigInteger.One << 62) - 1), bits & ((BigInteger.One << 62) - 1));
    }

    [Property]
    public void Create_later_is_greater(Instant one, Instant other, ulong chance)
    {
        var (first, second) = (Id.Create<PersonId>(one, chance), Id.Create<PersonId>(other, ulong.MaxValue - chance));
        var milliseconds = one.ToUnixTimeMilliseconds().CompareTo(other.ToUnixTimeMilliseconds());
        if (milliseconds != 0)
            Assert.Equal(milliseconds, Math.Sign(first.CompareTo(second)));
    }

    [Fact]
    public void Create_takes_every_instant_from_1970_on()
    {
        var epoch = Instant.FromUnixTimeTicks(0);
        Assert.Equal("00000000000070008000000000000000", Id.Create<PersonId>(epoch, 0).ToString());
        // The greatest instant, the end of the year 9999, has 47 bits and a half: 48 are enough.
        Assert.Equal("e677d21fdbff7fffbfffffffffffffff", Id.Create<PersonId>(Instant.MaxValue, UInt128.MaxValue).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => Id.Create<PersonId>(epoch - Duration.FromMilliseconds(1), 0));
    }

    [Property]
    public void Derive_tells_parents_purposes_and_numbers_apart(PersonId parent, PersonId other, int number)
    {
        var child = Id.Derive<PartyId>(parent.Value, "seat", number);
        Assert.Equal(child, Id.Derive<PartyId>(parent.Value, "seat", number));
        Assert.NotEqual(child, Id.Derive<PartyId>(parent.Value, "seat", number + 1L));
        Assert.NotEqual(child, Id.Derive<PartyId>(parent.Value, "seats", number));
        Assert.Equal(parent == other, child == Id.Derive<PartyId>(other.Value, "seat", number));
        Assert.Equal(8, (int)((child.Value >> 76) & 0xF));
        Assert.Equal(0b10, (int)((child.Value >> 62) & 0b11));
    }

    [Fact]
    public void Derive_with_a_long_purpose_is_as_good_as_with_a_short_one()
    {
        var (one, other) = (new string('x', 232), new string('x', 233));
        Assert.NotEqual(Id.Derive<PartyId>(1, one), Id.Derive<PartyId>(1, other));
        Assert.Equal(Id.Derive<PartyId>(1, other), Id.Derive<PartyId>(1, other));
        Assert.Throws<ArgumentException>(() => Id.Derive<PartyId>(1, ""));
        Assert.Throws<ArgumentNullException>(() => Id.Derive<PartyId>(1, null!));
    }

    [Property]
    public void Parse_reads_what_is_written_in_either_case(ulong high, ulong low)
    {
        var id = new PartyId(new UInt128(high, low));
        Assert.Equal(id, Id.Parse<PartyId>(id.ToString()).Value);
        Assert.Equal(id, Id.Parse<PartyId>(id.ToString().ToUpperInvariant()).Value);
        Assert.Equal(id, Through(id.ToString()));
        Assert.Equal(id.ToString(), string.Create(CultureInfo.GetCultureInfo("ar-EG"), $"{id:G}"));

        static PartyId Through(string text)
        {
            Assert.True(Try<PartyId>(text, out var read) && read == Parse<PartyId>(text));
            return Parse<PartyId>(text);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000")]
    [InlineData("000000000000000000000000000000000")]
    [InlineData("0000000000000000000000000000000g")]
    [InlineData(" 0000000000000000000000000000001")]
    [InlineData("-0000000000000000000000000000001")]
    [InlineData("00000000-0000-0000-0000-000000000")]
    public void Parse_other_text_is_malformed(string text)
    {
        var error = Assert.IsType<CoreErrors.Malformed>(Assert.Single(Id.Parse<PartyId>(text).Errors));
        Assert.Equal(("PartyId", text), (error.What, error.Text));
        Assert.False(Try<PartyId>(text, out var none));
        Assert.Equal(default, none);
        Assert.Throws<FormatException>(() => Parse<PartyId>(text));
    }

    [Fact]
    public void Format_other_than_the_one_throws()
    {
        IFormattable id = new PartyId(1);
        Assert.Throws<FormatException>(() => id.ToString("D", CultureInfo.InvariantCulture));
        Span<char> places = stackalloc char[32];
        Assert.False(((ISpanFormattable)id).TryFormat(places[..31], out _, default, null));
        Assert.True(((ISpanFormattable)id).TryFormat(places, out var written, default, null));
        Assert.Equal("00000000000000000000000000000001", places[..written].ToString());
    }

    [Property]
    public void Ids_of_Core_order_by_value_and_write_themselves(PersonId one, PersonId other)
    {
        Same(one, other);
        Same(PartyId.From(one.Value), PartyId.From(other.Value));
        Same(CommunityId.From(one.Value), CommunityId.From(other.Value));
        Same(MergeId.From(one.Value), MergeId.From(other.Value));

        static void Same<TId>(TId one, TId other)
            where TId : struct, IId<TId>
        {
            Assert.Equal(one.Value.CompareTo(other.Value), one.CompareTo(other));
            Assert.Equal(one.Value == other.Value, one.Equals(other));
            Assert.Equal(Id.Format(one.Value), one.ToString());
            Assert.Equal(one, TId.From(one.Value));
        }
    }

    [Fact]
    public void Actor_and_role_write_themselves()
    {
        Assert.Equal("clock:00000000000000000000000000000000", Actor.Clock.ToString());
        Assert.Equal("organiser:00000000000000000000000000000001", new Actor(new(1), Role.Organiser).ToString());
        string[] codes = ["applicant", "community-officer", "subdistrict-officer", "partner", "sponsor", "volunteer", "organiser", "resident", "clock"];
        Assert.Equal(codes, new[]
        {
            Role.Applicant, Role.CommunityOfficer, Role.SubdistrictOfficer, Role.Partner, Role.Sponsor, Role.Volunteer, Role.Organiser, Role.Resident,
            Role.Clock,
        }.Select(role => role.ToString()));
    }

    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        Assert.ThrowsAny<Exception>(() => T.Parse((string)null!, null));
        return text.Length % 2 == 0 ? T.Parse(text, null) : T.Parse(text.AsSpan(), null);
    }

    private static bool Try<T>(string text, out T read)
        where T : struct, ISpanParsable<T> => T.TryParse(text, null, out read) & T.TryParse(text.AsSpan(), null, out _);
}
