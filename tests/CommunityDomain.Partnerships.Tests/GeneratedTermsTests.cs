using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>What holds of whatever the library accepts, by the generators that hosts use too.</summary>
public sealed class GeneratedTermsTests
{
    [Property]
    public Property Every_admitted_agreement_comes_into_force_on_its_first_day() => Prop.ForAll(AgreementGenerators.Terms, terms =>
    {
        var agreement = AgreementBuilder.InForce(new(1), terms, Shanghai, Officer);

        Assert.Equal((AgreementStatus.InForce, terms), (agreement.Status, agreement.Terms));
        AggregateLaws.RestoreEqualsReplayEqualsLive(agreement);
    });

    [Property]
    public Property Periods_of_a_cadence_follow_each_other_without_a_gap() => Prop.ForAll(SupervisionGenerators.Cadences, cadence =>
    {
        foreach (var kind in Enum.GetValues<SupervisionKind>())
        {
            var dues = cadence.Dues().Where(due => due.Kind == kind).ToList();
            Assert.Equal(cadence.Months / SupervisionCadence.LengthOf(kind), dues.Count);
            var next = cadence.Start;
            foreach (var due in dues)
            {
                Assert.Equal(next, due.Period.Start);
                next = due.Period.End.PlusDays(1);
            }
            Assert.Equal(cadence.Start.PlusMonths(dues.Count * SupervisionCadence.LengthOf(kind)), next);
        }
    });

    [Property]
    public Property Every_lawful_share_of_every_period_is_given_out_to_the_fen_or_refused_for_its_loss() => Prop.ForAll(
        IncomeShareGenerators.Terms, Arb.From(IncomeShareGenerators.Figures), (terms, figures) =>
        {
            var share = IncomeShare.Agree(new(1), new(2), terms, Officer, At(2019, 1, 1)).Value;
            var stated = share.StatePeriod(share.NextPeriod, figures, Shanghai, Officer, At(2030, 1, 1));

            var net = figures.Income.Amount - (terms.Basis == IncomeBasis.Net ? figures.Costs.Amount : 0m);
            if (net < 0 && !terms.CarriesLosses)
            {
                Assert.IsType<PartnershipsErrors.NetIncomeNegative>(Assert.Single(stated.Errors));
                return;
            }
            var statement = stated.Value.State.Statements[0];
            Assert.Equal((Math.Max(0, net), Math.Max(0, -net)), (statement.Base.Amount, statement.CarriedOut.Amount));
            Assert.InRange(statement.Share.Amount, 0m, statement.Base.Amount);
            Assert.Equal(statement.Share.Amount, statement.Parts.Sum(part => part.Amount.Amount));
            AggregateLaws.RestoreEqualsReplayEqualsLive(stated.Value);
        });

    [Property(MaxTest = 60)]
    public Property Every_round_of_every_register_is_proven_and_links_only_what_suits() => Prop.ForAll(RegisterGenerators.Registers, registers =>
    {
        var demands = registers.Demands.Select((terms, i) => RegisterGenerators.Open(100 + i, terms)).ToDictionary(one => one.Id);
        var supplies = registers.Supplies.Select((terms, i) => RegisterGenerators.Open(200 + i, terms)).ToDictionary(one => one.Id);
        foreach (var objective in Enum.GetValues<MatchObjective>())
        {
            var round = MatchRound.Run(
                demands.Values, supplies.Values, objective, new(100, 50, 1), RegisterGenerators.AnswerBy, new HashSet<(RegisterEntryId, RegisterEntryId)>(),
                RegisterGenerators.Now).Value;

            Assert.True(round.IsProven());
            Assert.All(round.Links, link => Assert.Empty(
                Acceptability.Judge(demands[link.Demand], supplies[link.Supply], RegisterGenerators.Now, RegisterGenerators.AnswerBy)));
            Assert.All(round.Demands, outcome => Assert.InRange(outcome.Linked, 0, outcome.Wanted));
        }
    });
}
