using CommunityDomain.Points;
using CommunityDomain.Points.FileJournal;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

[Collection(nameof(CurrentFolder))]
public sealed class PointsLedgerPage
{
    [Fact]
    public void Points_are_earned_held_and_spent_over_a_file()
    {
        var (ledgerId, shanghai, now) = (new LedgerId(1), DateTimeZone.ForOffset(Offset.FromHours(8)), Instant.FromUtc(2024, 3, 1, 1, 0));
        AccountId issuer = new(1), expired = new(2), member = new(3), shop = new(4);
        TransferId id = new(11), holdId = new(12), postId = new(13);
        TransferCode serviceCode = new(1), redemptionCode = new(2);
        using var folder = new CurrentFolder();
        // guide:begin
        using var journal = PointsFileJournal.Open("points.journal").Value;
        PointsLedger ledger = PointsLedger.Open(journal, new PointsLedgerOptions(ledgerId) { Zone = shanghai }).Value;

        ledger.OpenAccount(now, new Account(issuer, PointsUnit.Points, AccountKind.Issuer, Code: 1));
        ledger.OpenAccount(now, new Account(expired, PointsUnit.Points, AccountKind.Expired, Code: 1));
        ledger.OpenAccount(now, new Account(shop, PointsUnit.Points, AccountKind.Merchant, Code: 1));
        ledger.OpenAccount(now, new Account(member, PointsUnit.Points, AccountKind.Member, Code: 1)
        {
            Floor = AccountFloor.OnDebits(),
            Expiry = LotExpiry.AfterMonths(36, expired),
        });

        TransferStatus earned = ledger.Post(now, Transfer.Direct(id, issuer, member, 30, PointsUnit.Points, serviceCode));
        TransferStatus held = ledger.Post(now, Transfer.Hold(holdId, member, shop, 20, PointsUnit.Points, redemptionCode, timeoutSeconds: 900));
        TransferStatus spent = ledger.Post(now, Transfer.PostHold(postId, holdId));
        Result result = spent.ToResult(postId);
        // guide:end
        Assert.Equal([TransferStatus.Accepted, TransferStatus.Accepted, TransferStatus.Accepted], [earned, held, spent]);
        Assert.True(result.IsSuccess);
        Assert.Equal(20, ledger.Balance(ledger.Resolve(shop)).Posted);
    }
}
