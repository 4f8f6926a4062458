using FluentResults;

namespace CommunityDomain.Tests;

public sealed class RefusalsTests
{
    private static readonly CoreErrors.Empty One = new("one"), Two = new("two"), Three = new("three");

    [Fact]
    public void Nothing_refused_goes_on_with_what_is_next()
    {
        var none = new Refusals().Add(null).When(false, () => throw new InvalidOperationException("made without need"))
            .AddFrom(Result.Ok()).AddFrom(Result.Ok(1)).AddAll(new());

        Assert.False(none.Any);
        Assert.Empty(none.All);
        Assert.Equal(7, none.Then(() => Result.Ok(7)).Value);
        Assert.Throws<InvalidOperationException>(() => none.Fail<int>());
    }

    [Fact]
    public void Every_reason_is_kept_in_the_order_in_which_it_was_found()
    {
        var refusals = new Refusals().Add(One).When(true, () => Two).AddFrom(Result.Fail<int>([Three, One])).AddAll(new Refusals().Add(Two));

        Assert.True(refusals.Any);
        Assert.Equal([One, Two, Three, One, Two], refusals.All);
        Assert.Equal<IError>([One, Two, Three, One, Two], refusals.Fail<int>().Errors);
        // Regression: a list that was to be added to itself was changed while it was read.
        Assert.Equal([One, Two, Three, One, Two], refusals.AddAll(refusals).All);
    }

    [Fact]
    public void Then_after_a_refusal_does_not_go_on()
    {
        var refused = new Refusals().Add(One).Then<int>(() => throw new InvalidOperationException("went on"));

        Assert.Equal<IError>([One], refused.Errors);
    }

    [Fact]
    public void Then_keeps_the_refusal_of_what_is_next() =>
        Assert.Equal<IError>([Two], new Refusals().Then(() => Result.Fail<int>(Two)).Errors);

    [Fact]
    public void Nulls_are_programming_errors()
    {
        var refusals = new Refusals();
        Assert.Throws<ArgumentNullException>(() => refusals.AddFrom(null!));
        Assert.Throws<ArgumentNullException>(() => refusals.AddAll(null!));
        Assert.Throws<ArgumentNullException>(() => refusals.When(true, null!));
        Assert.Throws<ArgumentNullException>(() => refusals.Then<int>(null!));
    }

    [Fact]
    public void A_domain_error_says_its_code_and_words_and_carries_its_values()
    {
        var error = new CoreErrors.OutOfRange("percentage", 120.5m, 0m, 100m);

        Assert.Equal("core.out-of-range", error.Code);
        Assert.Equal("core.out-of-range: The percentage is 120.5; it must lie between 0 and 100, both included.", error.ToString());
        Assert.Equal("百分比为 120.5，应在 0 至 100 之间（含两端）。", error.Explain(new("zh-CN")));
        Assert.Equal(["What", "Value", "Least", "Greatest"], error.Details.Select(detail => detail.Name));
        Assert.Equal(("percentage", 120.5m, 0m, 100m), (error.What, error.Value, error.Least, error.Greatest));
    }
}
