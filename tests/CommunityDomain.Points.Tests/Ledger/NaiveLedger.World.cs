using System.Numerics;

namespace CommunityDomain.Points.Tests;

// What the naive ledger remembers: books of accounts, lots, entries, and a world that can be copied whole.
internal sealed partial class NaiveLedger
{
    private sealed class Lot
    {
        public BigInteger Remaining;
        public LocalDate? Expires;
        public int Priority;
        public int Number;

        public bool IsExpired(LocalDate today) => Expires is { } date && today >= date;
    }

    private sealed class Book
    {
        public Account Definition;
        public BigInteger DebitsPending, DebitsPosted, CreditsPending, CreditsPosted, Overdraft;
        public bool IsClosed;
        public List<Lot> Lots = [];

        private bool KeepsLots => Definition.Expiry.Rule != ExpiryRule.NoLots;

        public IEnumerable<Lot> InOrder => Lots.OrderBy(lot => lot.Priority).ThenBy(lot => lot.Expires ?? LocalDate.MaxIsoValue).ThenBy(lot => lot.Number);

        public BigInteger Owed =>
            DebitsPosted - CreditsPosted - CreditsPending + (Definition.Floor.Side == FloorSide.Credits ? Definition.Floor.Limit : 0);

        public BigInteger Available(LocalDate today)
        {
            var expired = Lots.Where(lot => lot.IsExpired(today)).Aggregate(BigInteger.Zero, (sum, lot) => sum + lot.Remaining);
            return CreditsPosted - DebitsPosted - DebitsPending - expired + (Definition.Floor.Side == FloorSide.Debits ? Definition.Floor.Limit : 0);
        }

        public List<(Lot Lot, BigInteger Amount)> Draw(BigInteger amount, LocalDate today)
        {
            var draws = new List<(Lot, BigInteger)>();
            foreach (var lot in InOrder.Where(lot => !lot.IsExpired(today) && lot.Remaining > 0).ToList())
            {
                var part = BigInteger.Min(amount, lot.Remaining);
                if (part == 0)
                    break;
                amount -= part;
                lot.Remaining -= part;
                draws.Add((lot, part));
            }
            return draws;
        }

        public void Spend(BigInteger amount, LocalDate today)
        {
            DebitsPosted += amount;
            if (KeepsLots)
                Overdraft += amount - Draw(amount, today).Aggregate(BigInteger.Zero, (sum, draw) => sum + draw.Amount);
        }

        public void Receive(BigInteger amount, LocalDate opened, int priority, World world)
        {
            CreditsPosted += amount;
            if (!KeepsLots)
                return;
            var repaid = BigInteger.Min(amount, Overdraft);
            Overdraft -= repaid;
            if (amount > repaid)
                Lots.Add(new Lot { Remaining = amount - repaid, Expires = Expiry(opened), Priority = priority, Number = ++world.LotNumber });
        }

        private LocalDate? Expiry(LocalDate opened) => Definition.Expiry.Rule switch
        {
            ExpiryRule.Days => opened.PlusDays(Definition.Expiry.Count),
            ExpiryRule.Months => opened.PlusMonths(Definition.Expiry.Count),
            ExpiryRule.CalendarYears => new LocalDate(opened.Year + Definition.Expiry.Count + 1, 1, 1),
            _ => null,
        };
    }

    private sealed class Entry
    {
        public Transfer Asked;
        public Book Debit = null!, Credit = null!;
        public Book? ExcessBook;
        public BigInteger Amount, Excess;
        public TransferCode Code;
        public bool IsBurned, IsPending;
        public string State = "open";
        public Instant? ExpiresAt;
        public Entry? Hold;
        public List<(Lot Lot, BigInteger Amount)> Draws = [];
    }

    private sealed class World
    {
        public Dictionary<AccountId, Book> Accounts = [];
        public Dictionary<TransferId, Entry> Seen = [];
        public Instant Last = Instant.MinValue;
        public int LotNumber;

        public World Copy()
        {
            var copy = new World { Last = Last, LotNumber = LotNumber };
            var books = new Dictionary<Book, Book>();
            var lots = new Dictionary<Lot, Lot>();
            foreach (var (id, book) in Accounts)
            {
                var twin = new Book
                {
                    Definition = book.Definition,
                    DebitsPending = book.DebitsPending,
                    DebitsPosted = book.DebitsPosted,
                    CreditsPending = book.CreditsPending,
                    CreditsPosted = book.CreditsPosted,
                    Overdraft = book.Overdraft,
                    IsClosed = book.IsClosed,
                };
                foreach (var lot in book.Lots)
                    twin.Lots.Add(lots[lot] = new Lot { Remaining = lot.Remaining, Expires = lot.Expires, Priority = lot.Priority, Number = lot.Number });
                copy.Accounts[id] = books[book] = twin;
            }
            var entries = new Dictionary<Entry, Entry>();
            foreach (var (id, entry) in Seen)
            {
                copy.Seen[id] = entries[entry] = new Entry
                {
                    Asked = entry.Asked,
                    Amount = entry.Amount,
                    Excess = entry.Excess,
                    Code = entry.Code,
                    IsBurned = entry.IsBurned,
                    IsPending = entry.IsPending,
                    State = entry.State,
                    ExpiresAt = entry.ExpiresAt,
                    Debit = entry.IsBurned ? null! : books[entry.Debit],
                    Credit = entry.IsBurned ? null! : books[entry.Credit],
                    ExcessBook = entry.ExcessBook is null ? null : books[entry.ExcessBook],
                    Draws = [.. entry.Draws.Select(draw => (lots[draw.Lot], draw.Amount))],
                };
            }
            foreach (var (entry, twin) in entries)
                twin.Hold = entry.Hold is null ? null : entries[entry.Hold];
            return copy;
        }
    }
}
