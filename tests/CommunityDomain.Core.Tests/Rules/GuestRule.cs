namespace CommunityDomain.Tests;

// A rule as packages write them: a parameter, words in a catalogue, every kind of verdict.
internal sealed class GuestRule(int most, RuleBasis? basis = null, bool mandatory = true)
    : Rule<int?>(TestTexts.Catalogue, new("TST-GUESTS"), new("visit"), basis ?? RuleBasis.Design("a small room"), ("Most", most))
{
    public override bool IsMandatory => mandatory;

    public override Verdict Evaluate(int? facts, LocalDate on) => facts switch
    {
        null => Unknown(),
        0 => NotApplicable(),
        { } guests when guests > most => Fail(("Guests", guests)),
        _ => Pass(),
    };
}
