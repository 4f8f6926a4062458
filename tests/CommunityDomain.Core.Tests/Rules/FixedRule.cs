namespace CommunityDomain.Tests;

// A rule that answers what it was told to, and counts how often it was asked.
internal sealed class FixedRule(string code, VerdictKind kind, RuleBasis? basis = null, bool mandatory = true, string stage = "visit")
    : Rule<int?>(TestTexts.Catalogue, new(code), new(stage), basis ?? RuleBasis.Design("a test"))
{
    public int Asked { get; private set; }

    public override bool IsMandatory => mandatory;

    public override Verdict Evaluate(int? facts, LocalDate on)
    {
        Asked++;
        return new(this, kind);
    }
}
