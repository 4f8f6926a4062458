using FluentResults;

namespace CommunityDomain.Points;

/// <summary>From the ledger's statuses to results, at the boundary.</summary>
public static class LedgerResults
{
    /// <summary>Success when the transfer is posted, now or by an earlier try (<see cref="TransferStatus.Exists"/>); otherwise
    /// <see cref="PointsErrors.TransferRefused"/>.</summary>
    /// <param name="status">What became of the transfer.</param>
    /// <param name="transfer">Which transfer.</param>
    public static Result ToResult(this TransferStatus status, TransferId transfer) =>
        status is TransferStatus.Accepted or TransferStatus.Exists
            ? Result.Ok()
            : Result.Fail(new PointsErrors.TransferRefused(status, transfer));

    /// <summary>Success when the account is open, now or by an earlier try (<see cref="AccountStatus.Exists"/>); otherwise
    /// <see cref="PointsErrors.AccountRefused"/>.</summary>
    /// <param name="status">What became of the opening.</param>
    /// <param name="account">Which account.</param>
    public static Result ToResult(this AccountStatus status, AccountId account) =>
        status is AccountStatus.Opened or AccountStatus.Exists
            ? Result.Ok()
            : Result.Fail(new PointsErrors.AccountRefused(status, account));
}
