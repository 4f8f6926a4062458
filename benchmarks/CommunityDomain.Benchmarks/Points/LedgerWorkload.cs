using CommunityDomain.Points;
using NodaTime;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>The same stream of postings for the ledger and its peers: members earn from an issuer (which opens a lot) and spend at merchants (which draws lots).</summary>
/// <remarks>One spending to three earnings, members by chance, amounts of 1 to 100. Members' debits never exceed their credits.</remarks>
public sealed class LedgerWorkload
{
    public static readonly TransferCode Earned = new(1), Spent = new(2);
    public static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    public static readonly LedgerId Ledger = new(1);
    private readonly int[] _members;
    private readonly long[] _amounts;
    private readonly bool[] _isSpending;

    /// <summary>Draws a stream.</summary>
    /// <param name="count">How many postings.</param>
    /// <param name="members">How many members.</param>
    public LedgerWorkload(int count, int members)
    {
        var random = new Random(20260101);
        var balances = new long[members];
        (Members, _members, _amounts, _isSpending) = (members, new int[count], new long[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            var member = random.Next(members);
            var amount = random.Next(1, 101);
            var isSpending = random.Next(4) == 0 && balances[member] >= amount;
            balances[member] += isSpending ? -amount : amount;
            (_members[i], _amounts[i], _isSpending[i]) = (member, amount, isSpending);
        }
    }

    public int Count => _members.Length;

    public int Members { get; }

    public int Accounts => Members + 3;

    public static AccountId Issuer => new(1);

    public static AccountId Expired => new(2);

    public static AccountId Shop => new(3);

    public static AccountId Member(int member) => new((UInt128)member + 1000);

    public int MemberOf(int posting) => _members[posting];

    public long AmountOf(int posting) => _amounts[posting];

    public bool IsSpending(int posting) => _isSpending[posting];

    /// <summary>The posting's id, in the layout of ids that hosts make: a time and chance, here spread by a fixed mix.</summary>
    public static UInt128 IdOf(int posting)
    {
        var mixed = ((ulong)posting + 1) * 0x9E37_79B9_7F4A_7C15;
        mixed = (mixed ^ (mixed >> 29)) * 0xBF58_476D_1CE4_E5B9;
        return new UInt128(0x0190_0000_0000_7000 + ((ulong)posting >> 10 << 16), mixed ^ (mixed >> 32));
    }

    /// <summary>A ledger with the accounts: members with a floor, and lots that expire after 36 months.</summary>
    /// <param name="journal">Where outcomes go.</param>
    /// <param name="batch">The largest batch for which room is made; 0 to make no room at all.</param>
    /// <param name="hasLots">Whether members have lots.</param>
    public PointsLedger Open(ILedgerJournal journal, int batch, bool hasLots = true)
    {
        var ledger = PointsLedger.Open(journal, new PointsLedgerOptions(Ledger)).Value;
        if (batch > 0)
            ledger.Reserve(Count, Accounts, batch, Count);
        OpenAccount(ledger, new Account(Issuer, PointsUnit.Points, AccountKind.Issuer, 1));
        OpenAccount(ledger, new Account(Expired, PointsUnit.Points, AccountKind.Expired, 1));
        OpenAccount(ledger, new Account(Shop, PointsUnit.Points, AccountKind.Merchant, 1));
        for (var member = 0; member < Members; member++)
        {
            OpenAccount(ledger, new Account(Member(member), PointsUnit.Points, AccountKind.Member, 1)
            {
                Floor = AccountFloor.OnDebits(),
                Expiry = hasLots ? LotExpiry.AfterMonths(36, Expired) : LotExpiry.NoLots,
            });
        }
        return ledger;
    }

    private static void OpenAccount(PointsLedger ledger, Account account)
    {
        if (ledger.OpenAccount(Start, account) is var status and not AccountStatus.Opened)
            throw new InvalidOperationException($"Account {account.Id}: {status}.");
    }
}
