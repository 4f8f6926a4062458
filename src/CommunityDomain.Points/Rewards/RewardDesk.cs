using FluentResults;
using NodaTime;

namespace CommunityDomain.Points;

/// <summary>Where rewards are stocked, reserved, handed over and taken back: each verb changes the aggregate and the ledger together.</summary>
/// <remarks>
/// <para>A reservation is one chain of two holds, points and a piece: both or neither, also when many try for the last piece. Pieces are an account whose
/// unit is the reward; the limit per person is the ceiling of the account that counts what he took in the period. So the ledger keeps all three: stock is
/// never negative, a member never spends what he has not, nobody takes more than his limit.</para>
/// <para>Ledger first, host's store after: every transfer's id is derived from the redemption's, so a verb that is sent again after a failure to store
/// does nothing twice, and is as it was the first time, also when the reservation or the reward's window has ended since. One writer, as the ledger.</para>
/// </remarks>
/// <param name="programme">The programme whose points are spent.</param>
/// <param name="zone">The zone whose days count for limits and legal bases.</param>
public sealed class RewardDesk(PointsProgramme programme, DateTimeZone zone)
{
    private readonly PointsProgramme _programme = programme ?? throw new ArgumentNullException(nameof(programme));
    private readonly DateTimeZone _zone = zone ?? throw new ArgumentNullException(nameof(zone));

    private PointsLedger Ledger => _programme.Ledger;

    private ProgrammeAccounts Accounts => _programme.Accounts;

    /// <summary>Puts pieces in stock.</summary>
    /// <param name="reward">The reward.</param>
    /// <param name="pieces">How many, from 1.</param>
    /// <param name="by">Who delivers.</param>
    /// <param name="now">When.</param>
    /// <returns>The reward, or what <see cref="Reward.Stock"/> refuses, <c>points.reward-of-another-programme</c>, <c>points.account-refused</c>,
    /// <c>points.transfer-refused</c>.</returns>
    public Result<Reward> Stock(Reward reward, long pieces, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(reward);
        var next = reward.Stock(pieces, by, now);
        return Foreign(reward).AddFrom(next).Then(() =>
        {
            var opened = _programme.OpenAccounts(now,
                new(Accounts.Supply(reward.Id), reward.Unit, AccountKind.Issuer, 1),
                new(Accounts.Stock(reward.Id), reward.Unit, AccountKind.RewardPool, 1) { Floor = AccountFloor.OnDebits() },
                new(Accounts.PointsAccepted(reward.Terms.Sponsor), PointsUnit.Points, AccountKind.Merchant, 1));
            if (opened.IsFailed)
                return opened.ToResult<Reward>();
            var id = Id.Derive<TransferId>(reward.Id.Value, "stocked", reward.State.Deliveries);
            var stocked = Transfer.Direct(id, Accounts.Supply(reward.Id), Accounts.Stock(reward.Id), pieces, reward.Unit, ProgrammeCodes.Stocked);
            return Ledger.Post(now, stocked).ToResult(id) is { IsFailed: true } refused ? refused.ToResult<Reward>() : next;
        });
    }

    /// <summary>The pieces that can be reserved at <paramref name="now"/>.</summary>
    /// <param name="reward">The reward.</param>
    /// <param name="now">When, not before the ledger's last instant.</param>
    public long PiecesLeft(Reward reward, Instant now)
    {
        ArgumentNullException.ThrowIfNull(reward);
        var stock = Ledger.Resolve(Accounts.Stock(reward.Id));
        return stock.IsNone ? 0 : Ledger.Available(stock, now);
    }

    /// <summary>Reserves a piece for a member: his points and the piece are held together, or neither.</summary>
    /// <param name="id">The new redemption's id, not zero. After a refusal, ask again under a new one.</param>
    /// <param name="reward">The reward.</param>
    /// <param name="member">The member.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <returns>The redemption (the same one when it is sent again), or all of <c>core.empty</c>, <c>points.reward-of-another-programme</c>,
    /// <c>points.reward-not-available</c>, <c>points.legal-basis-missing</c>, <c>points.not-enrolled</c> and <c>points.reward-locked</c> that apply;
    /// then, from the ledger, <c>points.not-enough-points</c>, <c>points.out-of-stock</c>, <c>points.limit-reached</c> or
    /// <c>points.transfer-refused</c>.</returns>
    public Result<Redemption> Reserve(RedemptionId id, Reward reward, PersonId member, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(reward);
        var terms = reward.Terms;
        // What is held already was allowed at its instant, whatever changed since.
        var heldAt = DoneAt(id, "hold-points");
        var today = (heldAt ?? now).InZone(_zone).Date;
        if (heldAt is not null)
            return Foreign(reward).Then(() => Hold(id, reward, member, terms.Limit.NumberOf(today), by, now));
        var minutes = _programme.MinutesOf(member);
        return Foreign(reward)
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(!reward.IsAvailableAt(now), () => new PointsErrors.RewardNotAvailable(reward.Id, reward.Status, terms.AvailableFrom, terms.AvailableUntil))
            .When(!reward.HasLegalBasisOn(today), () => new PointsErrors.LegalBasisMissing(reward.Id, today))
            .When(!_programme.IsEnrolled(member), () => new PointsErrors.NotEnrolled(member))
            .When(minutes < terms.UnlockMinutes, () => new PointsErrors.RewardLocked(terms.UnlockMinutes, minutes))
            .Then(() => Hold(id, reward, member, terms.Limit.NumberOf(today), by, now));
    }

    /// <summary>The sponsor hands the piece over and receives the points.</summary>
    /// <param name="redemption">The redemption.</param>
    /// <param name="by">Who hands over.</param>
    /// <param name="now">When, before the reservation ends.</param>
    /// <returns>The redemption, or <c>core.illegal-verb</c>, <c>core.time-went-back</c>, <c>points.reservation-over</c>, <c>points.transfer-refused</c>.</returns>
    public Result<Redemption> Fulfil(Redemption redemption, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(redemption);
        return And(redemption.Fulfil(by, DoneAt(redemption.Id, "post-points") ?? now), () => LinkedTransfers.Post(Ledger, now,
            Transfer.PostHold(TransferOf(redemption.Id, "post-points"), TransferOf(redemption.Id, "hold-points")),
            Transfer.PostHold(TransferOf(redemption.Id, "post-piece"), TransferOf(redemption.Id, "hold-piece"))));
    }

    /// <summary>The reservation is given up: points and piece are free again.</summary>
    /// <param name="redemption">The redemption.</param>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who gives it up.</param>
    /// <param name="now">When, before the reservation ends.</param>
    /// <returns>The redemption, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>points.reservation-over</c>, <c>points.transfer-refused</c>.</returns>
    public Result<Redemption> Release(Redemption redemption, string reason, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(redemption);
        return And(redemption.Release(reason, by, DoneAt(redemption.Id, "void-points") ?? now), () => LinkedTransfers.Post(Ledger, now,
            Transfer.VoidHold(TransferOf(redemption.Id, "void-points"), TransferOf(redemption.Id, "hold-points")),
            Transfer.VoidHold(TransferOf(redemption.Id, "void-piece"), TransferOf(redemption.Id, "hold-piece"))));
    }

    /// <summary>Its time ran out. The ledger frees both by itself; this says so in the redemption.</summary>
    /// <param name="redemption">The redemption.</param>
    /// <param name="now">When, not before the reservation ends.</param>
    /// <returns>The redemption, or <c>core.illegal-verb</c>, <c>points.reservation-running</c>, <c>points.transfer-refused</c>.</returns>
    public Result<Redemption> Expire(Redemption redemption, Instant now)
    {
        ArgumentNullException.ThrowIfNull(redemption);
        return And(redemption.Expire(now), () =>
        {
            var hold = TransferOf(redemption.Id, "hold-points");
            var advanced = Ledger.Advance(now);
            return (advanced == TransferStatus.Accepted ? Expiry(hold) : advanced).ToResult(hold);
        });
    }

    /// <summary>Takes a fulfilled redemption back: the member gets the very lots back that he spent, with their expiry, the piece returns to stock.</summary>
    /// <param name="redemption">The redemption.</param>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who refunds.</param>
    /// <param name="now">When.</param>
    /// <returns>The redemption, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>points.transfer-refused</c>. Sent again, it goes on where it stopped.</returns>
    public Result<Redemption> Refund(Redemption redemption, string reason, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(redemption);
        return And(redemption.Refund(reason, by, now), () =>
            Reverse(redemption, "points", now) is { IsFailed: true } refused ? refused : Reverse(redemption, "piece", now));
    }

    private Result<Redemption> Hold(RedemptionId id, Reward reward, PersonId member, int period, Actor by, Instant now)
    {
        var terms = reward.Terms;
        var taken = Accounts.Taken(reward.Id, member, period);
        if (Ledger.Resolve(Accounts.Stock(reward.Id)).IsNone)
            return Result.Fail<Redemption>(new PointsErrors.OutOfStock(reward.Id));
        var opened = _programme.OpenAccounts(now, new Account(taken, reward.Unit, AccountKind.Control, 1) { Ceiling = AccountCeiling.Reject(terms.Limit.Count) });
        if (opened.IsFailed)
            return opened.ToResult<Redemption>();
        var seconds = (uint)terms.HeldForSeconds;
        var (status, at) = LinkedTransfers.TryPost(Ledger, now,
            Transfer.Hold(TransferOf(id, "hold-points"), Accounts.PointsOf(member), Accounts.PointsAccepted(terms.Sponsor), terms.Price, PointsUnit.Points,
                ProgrammeCodes.Redeemed, seconds) with
            { Reference = id.Value },
            Transfer.Hold(TransferOf(id, "hold-piece"), Accounts.Stock(reward.Id), taken, 1, reward.Unit, ProgrammeCodes.PieceTaken, seconds)
                with
            { Reference = id.Value });
        return (status, at) switch
        {
            (TransferStatus.Accepted, _) => Redemption.Reserve(id, reward, member, by, now),
            (TransferStatus.Exists, 0) => Again(id, reward, member, by),
            (TransferStatus.ExceedsCredits, 0) => Result.Fail<Redemption>(new PointsErrors.NotEnoughPoints(terms.Price, _programme.PointsOf(member, now))),
            (TransferStatus.ExceedsCredits, _) => Result.Fail<Redemption>(new PointsErrors.OutOfStock(reward.Id)),
            (TransferStatus.ExceedsCeiling, _) => Result.Fail<Redemption>(new PointsErrors.LimitReached(terms.Limit.Count, terms.Limit.Period)),
            _ => Result.Fail<Redemption>(new PointsErrors.TransferRefused(status, TransferOf(id, at == 0 ? "hold-points" : "hold-piece"))),
        };
    }

    // The ledger knows how the hold ended: when it was handed over or given up before, its time did not run out.
    private TransferStatus Expiry(TransferId hold) => !Ledger.TryFind(hold, out var record)
        ? TransferStatus.PendingNotFound
        : record.Hold switch
        {
            HoldStatus.Posted => TransferStatus.PendingAlreadyPosted,
            HoldStatus.Voided => TransferStatus.PendingAlreadyVoided,
            _ => TransferStatus.Accepted,
        };

    // When the ledger did it, if it did: a verb whose aggregate was not stored then is done again at that instant.
    private Instant? DoneAt(RedemptionId id, string purpose) =>
        Ledger.TryFind(TransferOf(id, purpose), out var done) && done.Kind == RecordKind.Transfer ? done.At : null;

    // Sent again: the redemption as it was reserved, at the instant of its hold.
    private Result<Redemption> Again(RedemptionId id, Reward reward, PersonId member, Actor by)
    {
        Ledger.TryFind(TransferOf(id, "hold-points"), out var hold);
        return Redemption.Reserve(id, reward, member, by, hold.At);
    }

    private Result Reverse(Redemption redemption, string what, Instant now)
    {
        var reversal = new Reversal
        {
            Id = TransferOf(redemption.Id, $"refund-{what}"),
            Original = TransferOf(redemption.Id, $"post-{what}"),
            Amount = Transfer.WholeAmount,
            Clawback = ClawbackPolicy.AllowNegative,
            Reference = redemption.Id.Value,
        };
        return Ledger.Reverse(now, reversal).ToResult(reversal.Id);
    }

    private Refusals Foreign(Reward reward) => new Refusals()
        .When(reward.State.Programme != _programme.Id, () => new PointsErrors.RewardOfAnotherProgramme(reward.Id, reward.State.Programme));

    private static Result<Redemption> And(Result<Redemption> next, Func<Result> post)
    {
        if (next.IsFailed)
            return next;
        var posted = post();
        return posted.IsFailed ? posted.ToResult<Redemption>() : next;
    }

    private static TransferId TransferOf(RedemptionId redemption, string purpose) => Id.Derive<TransferId>(redemption.Value, purpose);
}
