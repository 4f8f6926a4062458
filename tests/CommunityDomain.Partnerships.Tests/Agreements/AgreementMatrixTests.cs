using CommunityDomain.Testing;
using static CommunityDomain.Partnerships.AgreementCondition;

namespace CommunityDomain.Partnerships.Tests;

public sealed class AgreementMatrixTests
{
    // Read by hand from the sources. A: allowed; R: refused; else the condition that the form asks for in this mode:
    // S a legal sponsor, P a responsible person, Q a qualified individual, 2 an institution of class two, N no distribution,
    // C a qualified charity, D the authority's document, PC both.
    // Columns: team, filed, association, service institution, foundation, enterprise, self-employed, individual, institution, committee, organ.
    [Theory]
    [InlineData(PartnershipMode.ServicePurchase, "S S A A A A Q Q 2 A R")]
    [InlineData(PartnershipMode.ResourceLinking, "P P A A A A A A A A A")]
    [InlineData(PartnershipMode.SharedSpace, "S S N N N A A R 2 A R")]
    [InlineData(PartnershipMode.CoCreation, "PC PC C C C C C C C A R")]
    [InlineData(PartnershipMode.BenefitExchange, "P P A A A A A A D A D")]
    public void Each_form_in_each_mode_is_decided_as_the_sources_say(PartnershipMode mode, string row)
    {
        var expected = row.Split(' ');
        foreach (var scenario in Enum.GetValues<Scenario>())
        {
            var added = Added(mode, scenario);
            for (var form = 0; form < expected.Length; form++)
            {
                var cell = AgreementMatrix.Default.Cell(mode, scenario, (LegalForm)form);
                AgreementCondition[] conditions = expected[form] is "A" or "R" ? [] : [.. expected[form].Select(Condition)];
                Assert.Equal(expected[form] == "R", cell.Decision == AgreementDecision.Refused);
                Assert.Equal(
                    expected[form] == "R" ? [] : conditions.Concat(added), cell.Requirements.Select(requirement => requirement.Condition));
            }
        }
    }

    [Fact]
    public void Every_cell_is_decided_once_and_names_its_source()
    {
        var cells = AgreementMatrix.Default.Cells.ToList();

        Assert.Equal(5 * 5 * 11, cells.Count);
        Assert.Equal(cells.Count, cells.DistinctBy(cell => (cell.Mode, cell.Scenario, cell.Form)).Count());
        Assert.All(cells, cell =>
        {
            Assert.NotEmpty(cell.Basis.Citation);
            Assert.All(cell.Requirements, requirement => Assert.NotEmpty(requirement.Basis.Citation));
            Assert.Equal(cell.Decision == AgreementDecision.Conditional, !cell.Requirements.IsEmpty);
        });
    }

    [Fact]
    public void Every_cell_gives_an_agreement_or_the_refusal_that_it_declares()
    {
        foreach (var cell in AgreementMatrix.Default.Cells)
        {
            var terms = AgreementBuilder.Terms(cell.Mode, cell.Scenario, cell.Form);

            var drafted = Agreement.Draft(new(1), terms, AgreementRules.Default, Shared.Officer, Shared.At(2024, 2, 1));

            Assert.Equal(cell.Decision == AgreementDecision.Refused ? ["partnerships.form-refused"] : [], drafted.Codes());
            // Each condition matters: without its evidence the cell refuses.
            foreach (var met in terms.Met)
            {
                var without = AgreementRules.Default.Judge(terms with { Met = terms.Met.Where(one => one != met).ToValueList() });
                Assert.Equal(["partnerships.condition-unmet"], without.Codes());
                Assert.Equal(met.Condition, Assert.IsType<PartnershipsErrors.ConditionUnmet>(without.All[0]).Condition);
            }
        }
    }

    [Fact]
    public void With_replaces_one_cell_and_leaves_the_others()
    {
        var cell = AgreementMatrix.Default.Cell(PartnershipMode.SharedSpace, Scenario.Services, LegalForm.Individual) with
        {
            Decision = AgreementDecision.Allowed,
            Basis = RuleBasis.Practice("a town that lets persons run reading rooms"),
        };

        var matrix = AgreementMatrix.Default.With(cell);

        Assert.Equal(cell, matrix.Cell(cell.Mode, cell.Scenario, cell.Form));
        Assert.Equal(274, matrix.Cells.Intersect(AgreementMatrix.Default.Cells).Count());
        Assert.Throws<ArgumentException>(() => matrix.With(cell with { Decision = AgreementDecision.Conditional }));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.Cell((PartnershipMode)9, cell.Scenario, cell.Form));
    }

    private static AgreementCondition[] Added(PartnershipMode mode, Scenario scenario) => (mode, scenario) switch
    {
        (PartnershipMode.ServicePurchase, Scenario.Governance) => [NegativeListChecked, NoPublicPower],
        (PartnershipMode.ServicePurchase, Scenario.Safety) => [NegativeListChecked, NoPublicPower],
        (PartnershipMode.ServicePurchase, _) => [NegativeListChecked],
        (PartnershipMode.ResourceLinking, Scenario.Safety) => [Insurance],
        (PartnershipMode.SharedSpace, Scenario.Safety) => [Insurance],
        (PartnershipMode.CoCreation, Scenario.Safety) => [Insurance],
        (PartnershipMode.BenefitExchange, Scenario.Safety) => [Insurance],
        (PartnershipMode.CoCreation, Scenario.CommonProsperity) => [DonationAgreement],
        (PartnershipMode.BenefitExchange, Scenario.Governance) => [NoRewardForVotes],
        _ => [],
    };

    private static AgreementCondition Condition(char letter) => letter switch
    {
        'S' => LegalSponsor,
        'P' => ResponsiblePerson,
        'Q' => AgreementCondition.QualifiedIndividual,
        '2' => ClassTwoInstitution,
        'N' => NoDistribution,
        'C' => QualifiedCharity,
        'D' => AuthorityDocument,
        _ => throw new ArgumentOutOfRangeException(nameof(letter)),
    };
}
