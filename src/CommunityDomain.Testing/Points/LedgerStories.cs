using CommunityDomain.Points;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates stories of a points ledger: few accounts and ids, so that steps meet; integers at the edges; every flag.</summary>
public static class LedgerStories
{
    private const int Ids = 40;

    /// <summary>The accounts of the stories: of every kind of limit, with and without lots. The account for expired points comes first.</summary>
    public static ValueList<Account> Accounts { get; } =
    [
        new(new(1), PointsUnit.Points, AccountKind.Expired, 1),
        new(new(2), PointsUnit.Points, AccountKind.Issuer, 1) { LotPriority = 5 },
        new(new(3), PointsUnit.Points, AccountKind.Issuer, 1) { LotPriority = 1 },
        new(new(4), PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(), Expiry = LotExpiry.AfterDays(2, new(1)) },
        new(new(5), PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits(20), Ceiling = AccountCeiling.Reject(100) },
        new(new(6), PointsUnit.Points, AccountKind.Member, 1) { Ceiling = AccountCeiling.Cap(60), Expiry = LotExpiry.AfterMonths(1, new(1)) },
        new(new(7), PointsUnit.Points, AccountKind.Member, 1)
        {
            Floor = AccountFloor.OnDebits(), Ceiling = AccountCeiling.RouteExcess(40, new(4)), Expiry = LotExpiry.Never,
        },
        new(new(8), PointsUnit.Points, AccountKind.Merchant, 1) { Floor = AccountFloor.OnCredits(30) },
        new(new(9), PointsUnit.ServiceMinutes, AccountKind.Member, 1),
        new(new(10), PointsUnit.ServiceMinutes, AccountKind.Issuer, 1),
    ];

    /// <summary>Amounts: mostly small, often at an edge.</summary>
    public static Gen<long> Amounts { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 60).Select(amount => (long)amount)),
        (2, Gen.Elements(0L, 1L, 20L, 40L, 41L, 60L, 100L, 101L)),
        (1, Gen.Elements(long.MaxValue, long.MaxValue - 1, long.MaxValue / 2)));

    /// <summary>Stories of up to 60 steps; shrunk by leaving out steps.</summary>
    public static Arbitrary<ValueList<LedgerStep>> Stories { get; } = Arb.From(
        Gen.Choose(1, 60).SelectMany(length => Steps().ListOf(length)).Select(steps => steps.ToValueList()),
        story => Enumerable.Range(0, story.Count).Select(left => story.Where((_, i) => i != left).ToValueList()));

    private static Gen<LedgerStep> Steps() => Gen.Frequency(
        (12, Transfers().NonEmptyListOf().Select(batch => (LedgerStep)new LedgerStep.Post(batch.Take(5).ToValueList()))),
        (3, Reversals().Select(reversal => (LedgerStep)new LedgerStep.Reverse(reversal))),
        (1, Gen.Constant((LedgerStep)new LedgerStep.ExpireLots())),
        (3, Gen.Elements(1, 2, 3600, 86_400, 172_800, 3_000_000).Select(seconds => (LedgerStep)new LedgerStep.Wait(Duration.FromSeconds(seconds)))));

    private static Gen<TransferId> TransferIds() => Gen.Choose(1, Ids).Select(id => new TransferId((UInt128)id));

    private static Gen<Transfer> Transfers() => Gen.Frequency((3, Moves()), (2, Resolutions()));

    private static Gen<Transfer> Moves() =>
        from id in TransferIds()
        from debit in Gen.Choose(1, 10)
        from credit in Gen.Choose(1, 10)
        from amount in Amounts
        from flags in Gen.Frequency(
            (5, Gen.Constant(TransferFlags.None)),
            (3, Gen.Constant(TransferFlags.Pending)),
            (1, Gen.Constant(TransferFlags.BalancingDebit)),
            (1, Gen.Constant(TransferFlags.BalancingCredit)),
            (1, Gen.Constant(TransferFlags.Pending | TransferFlags.ClosingDebit)),
            (1, Gen.Constant(TransferFlags.Pending | TransferFlags.ClosingCredit)))
        from linked in Gen.Frequency((5, Gen.Constant(TransferFlags.None)), (1, Gen.Constant(TransferFlags.Linked)))
        from timeout in Gen.Elements(0u, 1u, 3600u)
        select new Transfer
        {
            Id = id,
            Debit = new((UInt128)debit),
            Credit = new((UInt128)credit),
            Amount = amount,
            Unit = debit > 8 ? PointsUnit.ServiceMinutes : PointsUnit.Points,
            Code = new(1),
            Flags = flags | linked,
            TimeoutSeconds = flags.HasFlag(TransferFlags.Pending) ? timeout : 0,
        };

    private static Gen<Transfer> Resolutions() =>
        from id in TransferIds()
        from pending in TransferIds()
        from post in Gen.Elements(true, false)
        from amount in Gen.Frequency((2, Gen.Constant(Transfer.WholeAmount)), (1, Amounts))
        select post ? Transfer.PostHold(id, pending, amount) : Transfer.VoidHold(id, pending);

    private static Gen<Reversal> Reversals() =>
        from id in TransferIds()
        from original in TransferIds()
        from amount in Gen.Frequency((1, Gen.Constant(Transfer.WholeAmount)), (2, Amounts))
        from clawback in Gen.Elements(ClawbackPolicy.Reject, ClawbackPolicy.AllowNegative, ClawbackPolicy.NetAgainstFuture)
        select new Reversal { Id = id, Original = original, Amount = amount, Clawback = clawback };
}
