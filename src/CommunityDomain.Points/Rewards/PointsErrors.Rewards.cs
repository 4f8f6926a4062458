using NodaTime;

namespace CommunityDomain.Points;

public static partial class PointsErrors
{
    /// <summary><c>points.reward-of-another-programme</c>: the reward costs the points of another programme.</summary>
    /// <param name="reward">The reward.</param>
    /// <param name="programme">The programme that it belongs to.</param>
    public sealed class RewardOfAnotherProgramme(RewardId reward, PointsProgrammeId programme)
        : DomainError(PointsTexts.Catalogue, "points.reward-of-another-programme", ("Reward", reward), ("Programme", programme))
    {
        /// <summary>The reward.</summary>
        public RewardId Reward { get; } = reward;

        /// <summary>The programme that it belongs to.</summary>
        public PointsProgrammeId Programme { get; } = programme;
    }

    /// <summary><c>points.reward-not-available</c>: the reward is not offered, or its window is not open.</summary>
    /// <param name="reward">The reward.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="from">From when it is available, inclusive.</param>
    /// <param name="until">Until when, exclusive.</param>
    public sealed class RewardNotAvailable(RewardId reward, RewardStatus status, Instant from, Instant until)
        : DomainError(PointsTexts.Catalogue, "points.reward-not-available", ("Reward", reward), ("Status", status), ("From", from), ("Until", until))
    {
        /// <summary>The reward.</summary>
        public RewardId Reward { get; } = reward;

        /// <summary>Where it stands.</summary>
        public RewardStatus Status { get; } = status;

        /// <summary>From when it is available, inclusive.</summary>
        public Instant From { get; } = from;

        /// <summary>Until when, exclusive.</summary>
        public Instant Until { get; } = until;
    }

    /// <summary><c>points.legal-basis-missing</c>: a right to a scarce public service has no document of the authority that holds on the date.</summary>
    /// <param name="reward">The reward.</param>
    /// <param name="on">The date.</param>
    public sealed class LegalBasisMissing(RewardId reward, LocalDate on)
        : DomainError(PointsTexts.Catalogue, "points.legal-basis-missing", ("Reward", reward), ("On", on))
    {
        /// <summary>The reward.</summary>
        public RewardId Reward { get; } = reward;

        /// <summary>The date.</summary>
        public LocalDate On { get; } = on;
    }

    /// <summary><c>points.reward-locked</c>: the member has not served long enough for the reward.</summary>
    /// <param name="needed">The service minutes that it needs.</param>
    /// <param name="served">The service minutes that he has.</param>
    public sealed class RewardLocked(long needed, long served)
        : DomainError(PointsTexts.Catalogue, "points.reward-locked", ("Needed", needed), ("Served", served))
    {
        /// <summary>The service minutes that it needs.</summary>
        public long Needed { get; } = needed;

        /// <summary>The service minutes that he has.</summary>
        public long Served { get; } = served;
    }

    /// <summary><c>points.not-enough-points</c>: the member cannot spend so many points.</summary>
    /// <param name="price">The price.</param>
    /// <param name="available">What he can spend.</param>
    public sealed class NotEnoughPoints(long price, long available)
        : DomainError(PointsTexts.Catalogue, "points.not-enough-points", ("Price", price), ("Available", available))
    {
        /// <summary>The price.</summary>
        public long Price { get; } = price;

        /// <summary>What he can spend.</summary>
        public long Available { get; } = available;
    }

    /// <summary><c>points.out-of-stock</c>: no piece of the reward is left.</summary>
    /// <param name="reward">The reward.</param>
    public sealed class OutOfStock(RewardId reward)
        : DomainError(PointsTexts.Catalogue, "points.out-of-stock", ("Reward", reward))
    {
        /// <summary>The reward.</summary>
        public RewardId Reward { get; } = reward;
    }

    /// <summary><c>points.limit-reached</c>: the member took as many in the period as one person may.</summary>
    /// <param name="count">How many one person may take.</param>
    /// <param name="period">Over what it counts.</param>
    public sealed class LimitReached(int count, LimitPeriod period)
        : DomainError(PointsTexts.Catalogue, "points.limit-reached", ("Count", count), ("Period", period))
    {
        /// <summary>How many one person may take.</summary>
        public int Count { get; } = count;

        /// <summary>Over what it counts.</summary>
        public LimitPeriod Period { get; } = period;
    }

    /// <summary><c>points.reservation-over</c>: the reservation no longer holds.</summary>
    /// <param name="heldUntil">When it ended.</param>
    public sealed class ReservationOver(Instant heldUntil)
        : DomainError(PointsTexts.Catalogue, "points.reservation-over", ("HeldUntil", heldUntil))
    {
        /// <summary>When it ended.</summary>
        public Instant HeldUntil { get; } = heldUntil;
    }

    /// <summary><c>points.reservation-running</c>: the reservation still holds.</summary>
    /// <param name="heldUntil">When it ends.</param>
    public sealed class ReservationRunning(Instant heldUntil)
        : DomainError(PointsTexts.Catalogue, "points.reservation-running", ("HeldUntil", heldUntil))
    {
        /// <summary>When it ends.</summary>
        public Instant HeldUntil { get; } = heldUntil;
    }

    /// <summary><c>points.window-reversed</c>: a window ends before it opens.</summary>
    /// <param name="from">When it would open.</param>
    /// <param name="until">When it would end.</param>
    public sealed class WindowReversed(Instant from, Instant until)
        : DomainError(PointsTexts.Catalogue, "points.window-reversed", ("From", from), ("Until", until))
    {
        /// <summary>When it would open.</summary>
        public Instant From { get; } = from;

        /// <summary>When it would end.</summary>
        public Instant Until { get; } = until;
    }

    /// <summary><c>points.coupon-code-wrong</c>: the code shown is not the redemption's.</summary>
    /// <param name="redemption">The redemption that is claimed.</param>
    public sealed class CouponCodeWrong(RedemptionId redemption)
        : DomainError(PointsTexts.Catalogue, "points.coupon-code-wrong", ("Redemption", redemption))
    {
        /// <summary>The redemption that is claimed.</summary>
        public RedemptionId Redemption { get; } = redemption;
    }
}
