using CommunityDomain.Partnerships;
using FsCheck.Fluent;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class PartnershipGeneratorTests
{
    private static readonly Actor Officer = new(new PersonId(7), Role.SubdistrictOfficer);
    private static readonly Instant Now = RegisterGenerators.Now;

    private static bool IsDrafted(AgreementTerms terms) => !AgreementRules.Default.Judge(terms).Any;

    private static bool IsStarted(SupervisionCadence cadence) => SupervisionPlan.Start(new(1), new(2), cadence, Officer, Now).IsSuccess;

    private static bool IsAgreed(IncomeShareTerms terms) => IncomeShare.Agree(new(1), new(2), terms, Officer, Now).IsSuccess;

    private static bool AreOpen(ValueList<EntryTerms> entries) => entries.All(terms => RegisterGenerators.Open(1, terms).IsOpenAt(Now));

    [Fact]
    public void Agreements_are_admitted_and_reach_every_mode_scenario_and_lawful_form_and_the_longest_terms()
    {
        var sample = Sample(AgreementGenerators.Valid, 5000);

        Assert.All(sample, terms => Assert.True(IsDrafted(terms), $"{terms.Mode} {terms.Scenario}: {terms.Term}"));
        foreach (var mode in Enum.GetValues<PartnershipMode>())
        {
            foreach (var scenario in Enum.GetValues<Scenario>())
                Assert.Contains(sample, terms => terms.Mode == mode && terms.Scenario == scenario);
            // A day more would be too long.
            Assert.Contains(sample, terms => terms.Mode == mode && !IsDrafted(terms with { Term = new(terms.Term.Start, terms.Term.End.PlusDays(1)) }));
        }
        foreach (var form in AgreementMatrix.Default.Cells.Where(cell => cell.Decision != AgreementDecision.Refused).Select(cell => cell.Form).Distinct())
            Assert.Contains(sample, terms => terms.Parties.Any(party => party.Party == AgreementBuilder.Partner && party.Form == form));
        Assert.Contains(sample, terms => terms.Term.Length == 1);
        Assert.Contains(sample, terms => terms.Value!.Value.Amount == 0.01m);
    }

    [Fact]
    public void Agreements_shrink_to_agreements() => ShrinksToAnEnd(AgreementGenerators.Terms, IsDrafted);

    [Fact]
    public void Cadences_are_started_and_reach_one_month_the_longest_and_leap_days()
    {
        var sample = Sample(SupervisionGenerators.Valid);

        Assert.All(sample, cadence => Assert.True(IsStarted(cadence), cadence.ToString()));
        Assert.Contains(sample, cadence => cadence.Months == 1);
        Assert.Contains(sample, cadence => cadence.Months == 1200);
        Assert.Contains(sample, cadence => cadence.Start == new LocalDate(2024, 2, 29));
    }

    [Fact]
    public void Cadences_shrink_to_cadences() => ShrinksToAnEnd(SupervisionGenerators.Cadences, IsStarted);

    [Fact]
    public void Income_shares_are_agreed_and_reach_both_recipients_tiers_and_the_least_part()
    {
        var sample = Sample(IncomeShareGenerators.Valid);

        Assert.All(sample, terms => Assert.True(IsAgreed(terms), terms.ToString()));
        foreach (var recipient in new[] { ShareRecipient.CommunityEnterprise, ShareRecipient.CharityFund })
            Assert.Contains(sample, terms => terms.Lines.All(line => line.Recipient == recipient));
        Assert.Contains(sample, terms => terms.Tiers.Count == 1);
        Assert.Contains(sample, terms => terms.Tiers.Count == 4);
        Assert.Contains(sample, terms => terms.Lines.Any(line => line.Part.Value == 0.0001m));
        Assert.Contains(Sample(IncomeShareGenerators.Figures), figures => figures.Costs.Amount > figures.Income.Amount);
        Assert.Contains(Sample(IncomeShareGenerators.Figures), figures => figures.Income.Amount == 0.05m);
    }

    [Fact]
    public void Income_shares_shrink_to_income_shares() => ShrinksToAnEnd(IncomeShareGenerators.Terms, IsAgreed);

    [Fact]
    public void Registers_are_open_and_reach_fits_every_kind_of_miss_and_nothing()
    {
        var sample = Sample(RegisterGenerators.Registers.Generator, 500);

        Assert.All(sample, pair => Assert.True(AreOpen(pair.Demands) && AreOpen(pair.Supplies)));
        Assert.Contains(sample, pair => pair.Demands.IsEmpty && pair.Supplies.IsEmpty);
        var misses = sample.SelectMany(pair => pair.Demands.SelectMany(demand => pair.Supplies.Select(supply => Acceptability.Judge(
            RegisterGenerators.Open(1, demand), RegisterGenerators.Open(2, supply), Now, RegisterGenerators.AnswerBy).ToList()))).ToList();
        Assert.Contains(misses, reasons => reasons.Count == 0);
        MissReason[] reached =
        [
            MissReason.Category, MissReason.Place, MissReason.Time, MissReason.Qualification, MissReason.Group, MissReason.SameParty, MissReason.ExpiresInRound,
        ];
        foreach (var reason in reached)
            Assert.Contains(misses, reasons => reasons.Count == 1 && reasons[0] == reason);
    }

    [Fact]
    public void Registers_shrink_to_registers() => ShrinksToAnEnd(RegisterGenerators.Registers, pair => AreOpen(pair.Demands) && AreOpen(pair.Supplies));

    [Fact]
    public void Rounds_reach_drafts_what_runs_out_what_is_taken_declined_pairs_and_nothing()
    {
        var sample = Sample(RegisterGenerators.Rounds.Generator, 500);
        var misses = sample.SelectMany(round => MatchRound.Run(
            round.Demands, round.Supplies, MatchObjective.Stable, new(1, 0, 0), RegisterGenerators.AnswerBy, round.Declined, Now).Value.Demands)
            .SelectMany(outcome => outcome.Misses).Select(miss => miss.Reason).ToHashSet();

        Assert.Contains(sample, round => round.Demands.IsEmpty && round.Supplies.IsEmpty);
        MissReason[] reached = [MissReason.NotOpen, MissReason.ExpiresInRound, MissReason.NothingLeft, MissReason.Declined, MissReason.TakenByOthers];
        Assert.Superset(reached.ToHashSet(), misses);
    }

    [Fact]
    public void Rounds_shrink_to_rounds() => ShrinksToAnEnd(RegisterGenerators.Rounds, round => MatchRound.Run(
        round.Demands, round.Supplies, MatchObjective.Stable, new(1, 0, 0), RegisterGenerators.AnswerBy, round.Declined, Now).IsSuccess, count: 8);

    [Fact]
    public void Supervision_plans_stand_as_they_would_on_a_day()
    {
        Assert.Empty(SupervisionExample.Begun().State.Filed);
        var whole = SupervisionExample.FiledUntil(new(2024, 6, 30));
        Assert.Equal(11, whole.State.Filed.Count);
        Assert.Empty(whole.State.Findings);

        var lacking = SupervisionExample.FiledUntil(new(2024, 4, 2), due => due.Kind == SupervisionKind.Quarterly);
        Assert.Equal(4, lacking.State.Filed.Count);
        // 31 March is a Sunday.
        Assert.Equal((SupervisionKind.Quarterly, new LocalDate(2024, 4, 1)), lacking.State.Findings.Select(one => (one.Kind, one.DueOn)).Single());
        AggregateLaws.RestoreEqualsReplayEqualsLive(lacking);
    }
}
