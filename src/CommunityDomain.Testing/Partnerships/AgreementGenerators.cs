using CommunityDomain.Partnerships;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates agreements' terms that <see cref="AgreementRules.Default"/> admits: every mode, scenario and legal form that the matrix does not refuse.</summary>
public static class AgreementGenerators
{
    private static readonly AgreementCell[] Admitted =
        [.. AgreementMatrix.Default.Cells.Where(cell => cell.Decision != AgreementDecision.Refused)];

    /// <summary>Terms of a year, sometimes of a day or of the longest that the mode allows; values often at the least unit and at the greatest.</summary>
    public static Gen<AgreementTerms> Valid { get; } =
        from cell in Gen.Elements(Admitted)
        from length in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Constant(1)), (2, Gen.Constant(2)))
        from stable in Gen.Elements(true, false)
        from value in Gen.Frequency((3, Gen.Choose(1, 10_000_000).Select(fen => fen / 100m)), (1, Gen.Elements(0.01m, Money.Greatest)))
        select Of(cell, length, stable, value);

    /// <summary>Terms; shrunk to a year, to 100,000 yuan, to no obligations: one at a time.</summary>
    public static Arbitrary<AgreementTerms> Terms { get; } = Arb.From(Valid, Shrink);

    private static AgreementTerms Of(AgreementCell cell, int length, bool stable, decimal value)
    {
        var terms = AgreementBuilder.Terms(cell.Mode, cell.Scenario, cell.Form);
        var limit = AgreementRules.Default.TermLimits.Single(one => one.Mode == cell.Mode);
        var end = length switch
        {
            0 => terms.Term.End,
            1 => terms.Term.Start,
            _ => limit.LatestEnd(terms.Term.Start, stable),
        };
        return terms with { Term = new(terms.Term.Start, end), NeedIsStable = stable, Value = Money.Yuan(value).Value };
    }

    private static IEnumerable<AgreementTerms> Shrink(AgreementTerms terms)
    {
        var plain = AgreementBuilder.Terms(terms.Mode, terms.Scenario, terms.Parties.Single(party => party.Party == AgreementBuilder.Partner).Form);
        AgreementTerms[] simpler =
        [
            terms with { Term = plain.Term, NeedIsStable = plain.NeedIsStable }, terms with { Value = plain.Value }, terms with { Obligations = [] },
        ];
        return simpler.Where(one => one != terms);
    }
}
