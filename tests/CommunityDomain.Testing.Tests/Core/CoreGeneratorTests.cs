using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

[Properties(Arbitrary = [typeof(CoreArbitraries)])]
public sealed class CoreGeneratorTests
{
    [Fact]
    public void Money_reaches_both_ends_zero_the_least_unit_and_other_currencies()
    {
        var sample = Sample(Monies.Any);
        foreach (var amount in new[] { Money.Greatest, -Money.Greatest, 0m, 0.01m, -0.01m, Money.Greatest - 0.01m })
            Assert.Contains(sample, money => money.Amount == amount && money.Currency == Currency.Yuan);
        Assert.Contains(sample, money => money.Currency.MinorDigits == 0 && money.Amount == Money.Greatest);
        Assert.Contains(sample, money => money.Amount is < -100m and > -10_000m);
    }

    [Fact]
    public void Percentages_reach_both_ends_and_the_least_step()
    {
        var sample = Sample(Monies.Percentages.Generator);
        foreach (var value in new[] { 0m, 0.0001m, 100m, 99.9999m })
            Assert.Contains(sample, percentage => percentage.Value == value);
    }

    [Fact]
    public void Weights_are_usable_and_reach_zeros_and_the_greatest()
    {
        var sample = Sample(Monies.Weights.Generator);
        Assert.All(sample, weights => Assert.True(weights.Any(weight => weight > 0) && weights.All(weight => weight >= 0)));
        Assert.Contains(sample, weights => weights.Count == 1);
        Assert.Contains(sample, weights => weights.Contains(0) && weights.Contains(long.MaxValue));
    }

    [Fact]
    public void Days_reach_leap_days_ends_of_years_holidays_make_up_days_and_years_not_held()
    {
        var sample = Sample(Times.Days);
        Assert.Contains(new LocalDate(2024, 2, 29), sample);
        Assert.Contains(new LocalDate(2026, 12, 31), sample);
        Assert.Contains(sample, day => day.Year < 2020);
        Assert.Contains(sample, day => day.Year > 2026);
        foreach (var kind in Enum.GetValues<DayKind>())
            Assert.Contains(Sample(Times.DaysOfChina), day => WorkCalendar.China.KindOf(day).ValueOrDefault == kind);
        Assert.All(Sample(Times.DaysOfChina), day => Assert.True(WorkCalendar.China.KindOf(day.PlusDays(60)).IsSuccess));
    }

    [Fact]
    public void Instants_reach_midnight_and_a_nanosecond_on_either_side()
    {
        var sample = Sample(Times.Instants).Select(instant => instant.WithOffset(Offset.FromHours(8)).TimeOfDay).ToList();
        Assert.Contains(LocalTime.Midnight, sample);
        Assert.Contains(LocalTime.MaxValue, sample);
        Assert.Contains(LocalTime.Midnight.PlusNanoseconds(1), sample);
        Assert.Contains(sample, time => time.Hour == 13);
    }

    [Fact]
    public void Terms_reach_every_unit_with_and_without_the_workday() =>
        Assert.Equal(6, Sample(Times.Terms).Select(term => (term.Unit, term.EndsOnWorkday)).Distinct().Count());

    [Fact]
    public void Identity_numbers_reach_every_kind_both_sexes_leap_days_and_the_check_digit_X()
    {
        var sample = Sample(IdentityNumbers.Valid.Generator);
        Assert.Equal(Enum.GetValues<IdentityNumberKind>(), sample.Select(number => number.Kind).Distinct().Order());
        Assert.Equal(3, sample.Select(number => number.Sex).Distinct().Count());
        Assert.Contains(sample, number => number.BirthDate is { Month: 2, Day: 29 });
        Assert.Contains(sample, number => number.Reveal()[^1] == 'X');
        Assert.Equal(
            ["core.bad-birth-date", "core.bad-character", "core.bad-region", "core.wrong-check-digit", "core.wrong-length"],
            Sample(IdentityNumbers.Broken).Select(broken => broken.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Social_credit_codes_reach_every_form_and_every_fault()
    {
        Assert.Equal(
            [
                null, LegalForm.RegisteredAssociation, LegalForm.SocialServiceInstitution, LegalForm.Foundation, LegalForm.Enterprise,
                LegalForm.SelfEmployed, LegalForm.Institution, LegalForm.SelfGoverningBody, LegalForm.StateOrgan,
            ],
            Sample(SocialCreditCodes.Valid.Generator).Select(code => code.Form).Distinct().OrderBy(form => form is null ? -1 : (int)form));
        Assert.Equal(
            ["core.bad-character", "core.bad-region", "core.wrong-check-digit", "core.wrong-length"],
            Sample(SocialCreditCodes.Broken).Select(broken => broken.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Communities_reach_several_roots_skipped_levels_and_children_before_parents()
    {
        var sample = Sample(Places.Valid, 500);
        Assert.All(sample, all => Assert.True(CommunityTree.Create(all).IsSuccess));
        Assert.Contains(sample, all => all.Count == 1);
        Assert.Contains(sample, all => all.Count(one => one.Parent is null) > 1);
        Assert.Contains(sample, all => all[0].Parent is not null);
        Assert.Contains(sample, all => CommunityTree.Create(all).Value is { } tree
            && all.Any(one => tree.Ancestors(one.Id).Value.Count == 3));
    }

    [Fact]
    public void Ids_meet_and_reach_the_edges()
    {
        var sample = Sample(Actors.Ids<PartyId>());
        Assert.DoesNotContain(default, sample);
        Assert.Contains(new PartyId(UInt128.MaxValue), sample);
        Assert.True(sample.Distinct().Count() < 12);
        Assert.Contains(Actor.Clock, Sample(Actors.Any));
    }

    [Fact]
    public void Shrinking_ends_and_stays_valid()
    {
        ShrinksToAnEnd(Monies.Money, money => Money.Create(money.Amount, money.Currency).IsSuccess);
        ShrinksToAnEnd(Monies.Percentages, percentage => percentage.Value is >= 0m and <= 100m);
        ShrinksToAnEnd(Monies.Weights, weights => weights.Any(weight => weight > 0));
        ShrinksToAnEnd(Times.LocalDates, day => day.Year is > 2010 and < 2040);
        ShrinksToAnEnd(IdentityNumbers.Valid, number => ResidentIdentityNumber.TryParse(number.Reveal(), null, out _));
        ShrinksToAnEnd(SocialCreditCodes.Valid, code => UnifiedSocialCreditCode.TryParse(code.ToString(), null, out _));
        ShrinksToAnEnd(Places.Communities, all => CommunityTree.Create(all).IsSuccess);
    }

    [Property]
    public void Registered_generators_give_valid_values(
        Money money, ResidentIdentityNumber number, UnifiedSocialCreditCode code, ValueList<Community> places, Term term, Actor actor)
    {
        Assert.Equal(money, Money.Parse(money.ToString()).Value);
        Assert.NotEqual(default, number);
        Assert.NotEqual(default, code);
        Assert.NotEmpty(places);
        Assert.True(term.Amount > 0);
        Assert.False(string.IsNullOrEmpty(actor.Role.Code));
    }
}
