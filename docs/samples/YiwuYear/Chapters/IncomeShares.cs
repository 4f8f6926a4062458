using CommunityDomain.Partnerships;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Shares of service income (服务收入提成): who may get what is decided for every recipient, payer, mode and source of money, as a table
/// made by hand says, and what is agreed is settled to the fen.</summary>
/// <remarks>One share is worked out by hand, with a loss carried on, half a fen and a correction. The others are generated: the sources give no sums.</remarks>
public sealed class IncomeShares : Chapter
{
    private const int Months = 12;

    private static readonly LocalDate FirstDay = new(2024, 1, 1);
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);

    public override string Row => "S1.12";

    public override void Run(StoryContext story, RowReport row)
    {
        var cells = LegalityGuard.Cells.ToList();
        var table = Table();
        foreach (var cell in cells)
        {
            var letter = table.GetValueOrDefault((cell.Recipient, cell.Mode, cell.Source), "RRRRRRRRRRR")[(int)cell.Payer];
            row.Require(cell.Decision == Decision(letter), $"{cell} is {letter} by hand");
            Decide(story, row, cell);
        }
        row.Require(cells.Select(cell => (cell.Recipient, cell.Payer, cell.Mode, cell.Source)).Distinct().Count() == cells.Count, "no cell twice");
        row.Count("cells of recipient × payer × mode × source, each decided with its source", cells.Count);
        foreach (var decision in Enum.GetValues<ShareDecision>())
            row.Count($"cells: {decision}", cells.Count(cell => cell.Decision == decision));
        row.Text("Who may get a share of which money, by hand 提成合法性表", File.ReadAllText(TablePath));
        row.Text("What the cells rest on 依据", string.Join('\n', cells.GroupBy(cell => (cell.Decision, cell.Basis.Citation)).OrderBy(group => group.Key)
            .Select(group => $"{group.Key.Decision}: {group.Key.Citation} ({group.Count()})")));

        ByHand(story, row);
        Generated(story, row);
        row.Picture("The life of an income share", LifecyclePicture.Draw(IncomeShare.Lifecycle));
        row.IsRun();
    }

    // What the guard says is what the settlement does: refused with the cell's source, or agreed; and never as a condition of an award.
    private static void Decide(StoryContext story, RowReport row, ShareCell cell)
    {
        var says = $"{cell.Recipient} × {cell.Payer} × {cell.Mode} × {cell.Source}: {cell.Decision}";
        row.Require(cell.Basis.Citation.Length > 0, $"{says} has a source");
        var terms = Terms(cell.Payer, cell.Mode, cell.Source, [new(Party(2), cell.Recipient, Percent(100), "contract 1")]);
        var agreed = Agree(story, "cell", terms);
        row.Require(agreed.IsSuccess == (cell.Decision != ShareDecision.Refused), says);
        if (agreed.IsFailed)
            row.Require(agreed.Errors.Single() is PartnershipsErrors.ShareRefused refused && refused.Basis == cell.Basis, $"{says}, for the cell's reason");
        var asked = Agree(story, "cell", terms with { ConditionOfAward = true });
        row.Require(asked.Errors.OfType<PartnershipsErrors.ShareConditionsAward>().Any(), $"{says}, and never as a condition of an award");
    }

    // An operator of a shared space: 5 % of the net income, 8 % of what lies above 10,000; half to the community enterprise, 30 % to the fund's charity,
    // 20 % to another enterprise.
    private static void ByHand(StoryContext story, RowReport row)
    {
        var share = Agree(story, "by hand", Terms(
            LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome,
            [
                new(Party(2), ShareRecipient.CommunityEnterprise, Percent(50), "contract 1"),
                new(Party(3), ShareRecipient.CharityFund, Percent(30), "donation agreement 1"),
                new(Party(4), ShareRecipient.CommunityEnterprise, Percent(20), "contract 2"),
            ])).Value;
        foreach (var (income, costs) in ((decimal, decimal)[])[
            (30_000.10m, 12_345.67m), (8_000.00m, 9_250.55m), (20_000.00m, 10_000.00m), (100.10m, 100.00m)])
        {
            share = State(story, share, income, costs);
        }
        share = share.Reverse(
            4, "the till roll of the last week was missing", Officer, After(story, share.State.Statements[^1].Period)).Value;
        share = State(story, share, 1_100.00m, 100.00m);
        for (var i = 0; i < share.State.Statements.Count; i++)
        {
            var statement = share.State.Statements[i];
            row.Fact($"share by hand, statement {i + 1}", $"{statement.Share} = {string.Join(" + ", statement.Parts.Select(part => part.Amount))}");
        }
        var late = After(story, share.NextPeriod);
        foreach (var party in (PartyId[])[Party(2), Party(3), Party(4)])
        {
            var owed = share.Owed(party);
            row.Fact($"share by hand, owed to recipient {party.Value - 1}", owed.ToString());
            var fenMore = share.Pay(party, owed.Add(Yuan(0.01m)).Value, "bank slip", Officer, late);
            row.Require(fenMore.Errors.Single() is PartnershipsErrors.MoreThanOwed, "not a fen more than what is owed is paid");
            row.Require(share.Close(Officer, late).IsFailed, "no share is closed over an open balance");
            share = share.Pay(party, owed, "bank slip", Officer, late).Value;
        }
        share = share.Close(Officer, late).Value;
        row.Require(IncomeShare.Replay(share.Changes).Value.State == share.State, "the share's history replays");
    }

    // Many shares for a year: every statement is worked out again with other arithmetic, and its parts sum to it.
    private static void Generated(StoryContext story, RowReport row)
    {
        var (shares, statements, paid, fen) = (story.Volume(1000, 100), 0, Yuan(0), 0L);
        for (var number = 0; number < shares; number++)
        {
            var chance = story.ChanceFor($"income share {number}");
            var first = chance.Between(1, 9_999);
            var share = Agree(story, $"generated {number}", Terms(
                LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome,
                [
                    new(Party(2), ShareRecipient.CommunityEnterprise, Percent(first / 100m), "contract 1"),
                    new(Party(3), ShareRecipient.CharityFund, Percent(100m - (first / 100m)), "donation agreement 1"),
                ])).Value;
            var loss = 0L;
            for (var month = 0; month < Months; month++)
            {
                var (income, costs) = (chance.Below(3_000_000), chance.Below(2_000_000));
                share = State(story, share, income / 100m, costs / 100m);
                var net = income - costs - loss;
                (net, loss) = (Math.Max(net, 0), Math.Max(-net, 0));
                var expected = Share(net);
                var statement = share.State.Statements[^1];
                row.Require(Fen(statement.Share) == expected && Fen(statement.CarriedOut) == loss, $"share {number}, month {month + 1}: to the fen");
                // Of two remainders the greater gets the fen, the first when they are equal: the first part is rounded with half a fen up.
                var part = ((expected * first) + 5_000) / 10_000;
                row.Require(
                    Fen(statement.Parts[0].Amount) == part && Fen(statement.Parts[1].Amount) == expected - part,
                    $"share {number}, month {month + 1}: the parts are the whole");
                statements++;
                fen += expected;
            }
            foreach (var party in (PartyId[])[Party(2), Party(3)])
            {
                var owed = share.Owed(party);
                if (owed.Amount > 0)
                    share = share.Pay(party, owed, "bank slip", Officer, After(story, share.NextPeriod)).Value;
                paid = paid.Add(owed).Value;
            }
            row.Require(share.Close(Officer, After(story, share.NextPeriod)).IsSuccess, $"share {number} is settled whole");
            row.Progress(number, shares);
        }
        row.Require(Fen(paid) == fen, "what was paid is what was stated");
        row.Count("shares generated and settled", shares);
        row.Count("statements worked out again, exact to the fen", statements);
        row.Fact("paid out of generated shares", paid.ToString());
    }

    // 5 % of the fen up to 1,000,000 and 8 % of those above, in hundredths of a fen, rounded with half a fen up.
    private static long Share(long net) => ((Math.Min(net, 1_000_000) * 5) + (Math.Max(net - 1_000_000, 0) * 8) + 50) / 100;

    private static string TablePath => Path.Combine(AppContext.BaseDirectory, "Data", "income-share.txt");

    private static Dictionary<(ShareRecipient, PartnershipMode, MoneySource), string> Table() => File.ReadLines(TablePath)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(
            cells => (Enum.Parse<ShareRecipient>(cells[0]), Enum.Parse<PartnershipMode>(cells[1]), Enum.Parse<MoneySource>(cells[2])), cells => cells[3]);

    private static ShareDecision Decision(char letter) => letter switch
    {
        'R' => ShareDecision.Refused,
        'C' => ShareDecision.Consideration,
        'D' => ShareDecision.Donation,
        'S' => ShareDecision.SeparateSupply,
        _ => throw new InvalidDataException($"{TablePath} has a letter {letter}."),
    };

    private static Result<IncomeShare> Agree(StoryContext story, string purpose, IncomeShareTerms terms) => IncomeShare.Agree(
        story.Id<IncomeShareId>($"income share, {purpose}"), story.Id<AgreementId>($"income share, {purpose}"), terms, Officer, story.At(2024, 1, 1));

    private static IncomeShare State(StoryContext story, IncomeShare share, decimal income, decimal costs) => share.StatePeriod(
        share.NextPeriod, new IncomeFigures(Yuan(income), Yuan(costs), "books of the space"), story.Zone, Officer, After(story, share.NextPeriod)).Value;

    private static IncomeShareTerms Terms(LegalForm payer, PartnershipMode mode, MoneySource source, ValueList<ShareLine> lines) => new(
        Party(1), payer, mode, source, IncomeBasis.Net, [new(Yuan(0), Percent(5)), new(Yuan(10_000), Percent(8))], lines, FirstDay,
        PeriodMonths: 1, CarriesLosses: true, ConditionOfAward: false);

    // Five days after a period's end.
    private static Instant After(StoryContext story, DateInterval period)
    {
        var day = period.End.PlusDays(5);
        return story.At(day.Year, day.Month, day.Day);
    }

    private static long Fen(Money money) => (long)(money.Amount * 100);

    private static PartyId Party(uint number) => new(number);

    private static Money Yuan(decimal amount) => Money.Yuan(amount).Value;

    private static Percentage Percent(decimal value) => Percentage.Create(value).Value;
}
