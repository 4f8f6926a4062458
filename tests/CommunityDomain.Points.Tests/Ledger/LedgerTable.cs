using System.Globalization;
using NodaTime.Text;

namespace CommunityDomain.Points.Tests;

/// <summary>
/// Plays a table: a text that a domain expert can read and extend. One statement a line; what stands after <c>=&gt;</c> is expected.
/// </summary>
/// <remarks>
/// <code>
/// zone +08                                     the ledger's zone (UTC unless given)
/// account A [unit 1] [kind Member] [code 1] [floor 0] [mirror 0] [ceiling 100 [cap | excess B]]
///           [expiry days 2 | months 1 | years 0 | never] [expired X] [priority 1] => Opened
/// at 2026-01-01T00:00:00                       the instant of what follows
/// t1: A -> B 30 [unit 1] [code 1] [ref 7] [timeout 60] [of h1] [effective 2026-01-01] [flags…] => Accepted
/// p1: post h1 [10 | all]        v1: void h1 [10]        both take the same fields, and `from A to B`
/// r1: reverse t1 [10 | all] [negative | net] [ref 7] => Accepted
/// begin … end                                  the transfers between are one batch
/// advance => Accepted           expire => Accepted
/// A: 0 30 | 0 50                               debits pending, posted | credits pending, posted
/// A available 20                A closed       A open      A overdraft 5      A claimed 5
/// A lots 10@2026-01-03 5@never
/// </code>
/// Names stand for accounts and ids; <c>0</c>, <c>max</c> and <c>nobody</c> for what they say. Flags: pending, linked, balancing-debit,
/// balancing-credit, closing-debit, closing-credit, post, void, bit-9.
/// </remarks>
internal sealed class LedgerTable
{
    private readonly Dictionary<string, UInt128> _ids = [];
    private readonly List<(Transfer Transfer, string Expected, string Line)> _batch = [];
    private readonly InMemoryJournal _journal = new();
    private PointsLedgerOptions _options = new(new LedgerId(5));
    private PointsLedger? _ledger;
    private Instant _now = Instant.FromUtc(2026, 1, 1, 0, 0);
    private bool _inBatch;

    private PointsLedger Ledger => _ledger ??= PointsLedger.Open(_journal, _options).Value;

    /// <summary>The codes that the table expected and got.</summary>
    public HashSet<string> Codes { get; } = [];

    public void Play(string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Split('#')[0].Trim();
            if (line.Length == 0)
                continue;
            try
            {
                PlayLine(line);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"line {number}: {line}\n{failure.Message}", failure);
            }
        }
        Assert.False(_inBatch, "The last batch does not end.");
        Assert.Equal(Ledger.Digest(), PointsLedger.Open(_journal, _options).Value.Digest());
    }

    private void PlayLine(string line)
    {
        var parts = line.Split("=>", StringSplitOptions.TrimEntries);
        var words = new Queue<string>(parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var expected = parts.Length > 1 ? parts[1] : "Accepted";
        var first = words.Dequeue();
        switch (first)
        {
            case "zone":
                _options = _options with { Zone = DateTimeZone.ForOffset(OffsetPattern.GeneralInvariant.Parse(words.Dequeue()).Value) };
                break;
            case "at":
                _now = LocalDateTimePattern.GeneralIso.Parse(words.Dequeue()).Value.InUtc().ToInstant();
                break;
            case "account":
                Expect(parts.Length > 1 ? expected : "Opened", Ledger.OpenAccount(_now, Account(words)).ToString(), "Account");
                break;
            case "begin":
                _inBatch = true;
                break;
            case "end":
                PostBatch();
                break;
            case "advance":
                Expect(expected, Ledger.Advance(_now).ToString());
                break;
            case "expire":
                Expect(expected, Ledger.ExpireLots(_now).ToString());
                break;
            default:
                PlayNamed(first, words, expected, line);
                break;
        }
    }

    private void PlayNamed(string first, Queue<string> words, string expected, string line)
    {
        var name = first.TrimEnd(':');
        if (words.Peek() == "reverse")
        {
            words.Dequeue();
            Expect(expected, Ledger.Reverse(_now, Reversal(name, words)).ToString());
        }
        else if (words.Contains("->") || words.Peek() is "post" or "void")
        {
            _batch.Add((Transfer(name, words), expected, line));
            if (!_inBatch)
                PostBatch();
        }
        else
        {
            Check(Ledger.Resolve(new(Find(name))), words);
        }
    }

    private void PostBatch()
    {
        var statuses = new TransferStatus[_batch.Count];
        Ledger.Post(_now, _batch.Select(one => one.Transfer).ToArray(), statuses);
        var lines = _batch.ToList();
        _batch.Clear();
        _inBatch = false;
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.True(lines[i].Expected == statuses[i].ToString(), $"{lines[i].Line} got {statuses[i]}");
            Codes.Add(statuses[i].ToString());
        }
    }

    private void Expect(string expected, string actual, string prefix = "")
    {
        Assert.Equal(expected, actual);
        Codes.Add(prefix + actual);
    }

    private void Check(AccountRef account, Queue<string> words)
    {
        switch (words.Peek())
        {
            case "available":
                Assert.Equal(Number(words.ToArray()[1]), Ledger.Available(account, _now));
                break;
            case "closed" or "open":
                Assert.Equal(words.Peek() == "closed", Ledger.IsClosed(account));
                break;
            case "overdraft":
                Assert.Equal(Number(words.ToArray()[1]), Ledger.Overdraft(account));
                break;
            case "claimed":
                Assert.Equal(Number(words.ToArray()[1]), Ledger.Claimed(account));
                break;
            case "lots":
                var lots = Ledger.Lots(account).Select(lot => $"{lot.Remaining}@{(lot.ExpiresOn is { } date ? LocalDatePattern.Iso.Format(date) : "never")}");
                Assert.Equal(string.Join(' ', words.Skip(1)), string.Join(' ', lots));
                break;
            default:
                var balance = Ledger.Balance(account);
                Assert.Equal(string.Join(' ', words), $"{Word(balance.DebitsPending)} {Word(balance.DebitsPosted)} | {Word(balance.CreditsPending)} {Word(balance.CreditsPosted)}");
                break;
        }
    }

    private Account Account(Queue<string> words)
    {
        var id = new AccountId(Named(words.Dequeue()));
        var account = new Account(id, new(1), AccountKind.Member, 1);
        var rule = ExpiryRule.NoLots;
        var (count, expired) = (0, default(AccountId));
        while (words.TryDequeue(out var word))
        {
            switch (word)
            {
                case "unit": account = account with { Unit = new((ulong)Number(words.Dequeue())) }; break;
                case "kind": account = account with { Kind = Enum.Parse<AccountKind>(words.Dequeue()) }; break;
                case "code": account = account with { Code = (ushort)Number(words.Dequeue()) }; break;
                case "floor": account = account with { Floor = AccountFloor.OnDebits(Number(words.Dequeue())) }; break;
                case "mirror": account = account with { Floor = AccountFloor.OnCredits(Number(words.Dequeue())) }; break;
                case "ceiling": account = account with { Ceiling = AccountCeiling.Reject(Number(words.Dequeue())) }; break;
                case "cap": account = account with { Ceiling = AccountCeiling.Cap(account.Ceiling.Limit) }; break;
                case "excess": account = account with { Ceiling = AccountCeiling.RouteExcess(account.Ceiling.Limit, new(Named(words.Dequeue()))) }; break;
                case "priority": account = account with { LotPriority = (byte)Number(words.Dequeue()) }; break;
                case "expired": expired = new(Named(words.Dequeue())); break;
                case "expiry":
                    rule = words.Dequeue() switch { "days" => ExpiryRule.Days, "months" => ExpiryRule.Months, "years" => ExpiryRule.CalendarYears, _ => ExpiryRule.Never };
                    count = rule == ExpiryRule.Never ? 0 : (int)Number(words.Dequeue());
                    break;
                default: throw new FormatException($"Unknown word {word}.");
            }
        }
        return account with
        {
            Expiry = rule switch
            {
                ExpiryRule.Days => LotExpiry.AfterDays(count, expired),
                ExpiryRule.Months => LotExpiry.AfterMonths(count, expired),
                ExpiryRule.CalendarYears => LotExpiry.AtEndOfYear(count, expired),
                ExpiryRule.Never => LotExpiry.Never,
                _ => LotExpiry.NoLots,
            },
        };
    }

    private Transfer Transfer(string name, Queue<string> words)
    {
        var transfer = new Transfer { Id = new(Named(name)) };
        if (words.Peek() is "post" or "void")
        {
            var flag = words.Dequeue() == "post" ? TransferFlags.PostPending : TransferFlags.VoidPending;
            transfer = transfer with { Flags = flag, PendingId = new(Named(words.Dequeue())), Amount = flag == TransferFlags.PostPending ? long.MaxValue : 0 };
            if (words.TryPeek(out var amount) && (amount == "all" || char.IsAsciiDigit(amount[^1])))
                transfer = transfer with { Amount = Number(words.Dequeue()) };
        }
        else
        {
            var debit = Find(words.Dequeue());
            words.Dequeue();
            transfer = transfer with { Debit = new(debit), Credit = new(Find(words.Dequeue())), Amount = Number(words.Dequeue()), Unit = new(1), Code = new(1) };
        }
        while (words.TryDequeue(out var word))
        {
            transfer = word switch
            {
                "unit" => transfer with { Unit = new((ulong)Number(words.Dequeue())) },
                "code" => transfer with { Code = new((ushort)Number(words.Dequeue())) },
                "ref" => transfer with { Reference = (UInt128)Number(words.Dequeue()) },
                "timeout" => transfer with { TimeoutSeconds = (uint)Number(words.Dequeue()) },
                "of" => transfer with { PendingId = new(Named(words.Dequeue())) },
                "from" => transfer with { Debit = new(Find(words.Dequeue())) },
                "to" => transfer with { Credit = new(Find(words.Dequeue())) },
                "effective" => transfer with { EffectiveOn = LocalDatePattern.Iso.Parse(words.Dequeue()).Value },
                _ => transfer with { Flags = transfer.Flags | Flag(word) },
            };
        }
        return transfer;
    }

    private Reversal Reversal(string name, Queue<string> words)
    {
        var reversal = new Reversal { Id = new(Named(name)), Original = new(Named(words.Dequeue())), Amount = long.MaxValue };
        while (words.TryDequeue(out var word))
        {
            reversal = word switch
            {
                "negative" => reversal with { Clawback = ClawbackPolicy.AllowNegative },
                "net" => reversal with { Clawback = ClawbackPolicy.NetAgainstFuture },
                "ref" => reversal with { Reference = (UInt128)Number(words.Dequeue()) },
                _ => reversal with { Amount = Number(word) },
            };
        }
        return reversal;
    }

    private static TransferFlags Flag(string word) => word switch
    {
        "linked" => TransferFlags.Linked,
        "pending" => TransferFlags.Pending,
        "post" => TransferFlags.PostPending,
        "void" => TransferFlags.VoidPending,
        "balancing-debit" => TransferFlags.BalancingDebit,
        "balancing-credit" => TransferFlags.BalancingCredit,
        "closing-debit" => TransferFlags.ClosingDebit,
        "closing-credit" => TransferFlags.ClosingCredit,
        _ when word.StartsWith("bit-") => (TransferFlags)(1 << int.Parse(word[4..], CultureInfo.InvariantCulture)),
        _ => throw new FormatException($"Unknown word {word}."),
    };

    private static string Word(long amount) => amount == long.MaxValue ? "max" : amount.ToString(CultureInfo.InvariantCulture);

    private static long Number(string word) => word switch
    {
        "max" or "all" => long.MaxValue,
        "max-1" => long.MaxValue - 1,
        _ => long.Parse(word, CultureInfo.InvariantCulture),
    };

    // A name that is new stands for a new id.
    private UInt128 Named(string name) => name switch
    {
        "0" => 0,
        "max" => UInt128.MaxValue,
        _ when _ids.TryGetValue(name, out var id) => id,
        _ => _ids[name] = (UInt128)(_ids.Count + 1) << 40,
    };

    // An account must be there, unless it is meant not to be.
    private UInt128 Find(string name) => name is "0" or "max" or "nobody" || _ids.ContainsKey(name) ? Named(name) : throw new FormatException($"Unknown account {name}.");
}
