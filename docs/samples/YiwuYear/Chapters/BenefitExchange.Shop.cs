using System.Buffers.Binary;
using CommunityDomain.Exchange;
using CommunityDomain.Points;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

// What the chapter's parts share, and the counter at which a reward is reserved, handed over and taken back.
public sealed partial class BenefitExchange
{
    private sealed record Scene(
        StoryContext Story, RowReport Row, int Shares, PointsProgramme Points, ExchangeDesk Desk, RewardDesk Rewards)
    {
        public int People => 60 * Shares;

        public PartyId Noodles { get; } = Story.Id<PartyId>("noodles");

        public PartyId Barber { get; } = Story.Id<PartyId>("barber");

        public long Posted(AccountId account) => Points.Ledger.Balance(Points.Ledger.Resolve(account)).Posted;
    }

    /// <summary>One reward, who took a piece of it, and who was refused why.</summary>
    private sealed class Shop
    {
        private readonly Scene _scene;
        private readonly Reward _reward;
        private readonly byte[] _key = new byte[16];
        private readonly List<IError> _refusals = [];
        private int _asked;

        public Shop(Scene scene, string title, PartyId sponsor, long price, int pieces, long unlockMinutes, Instant now)
        {
            var terms = new RewardTerms(
                title, RewardKind.Coupon, price, sponsor, now, scene.Story.At(2024, 12, 31), (int)Duration.FromDays(7).TotalSeconds, RewardLimit.OnceAQuarter)
            {
                UnlockMinutes = unlockMinutes,
            };
            _scene = scene;
            _reward = Reward.Draft(scene.Story.Id<RewardId>(title), scene.Points.Id, terms, Officer, now)
                .Bind(one => one.Offer(now.InZone(scene.Story.Zone).Date, Officer, now))
                .Bind(one => scene.Rewards.Stock(one, pieces, Officer, now)).Value;
            BinaryPrimitives.WriteUInt64BigEndian(_key, scene.Story.ChanceFor($"coupon key {title}").Next());
        }

        public Dictionary<int, Redemption> Taken { get; } = [];

        public void Reserve(int person, Instant now)
        {
            var member = Person(_scene.Story, person);
            var id = _scene.Story.Id<RedemptionId>($"{_reward.Terms.Title} redeemed", _asked++);
            var reserved = _scene.Rewards.Reserve(id, _reward, member, new(member, Role.Volunteer), now);
            if (reserved.IsSuccess)
                Taken.Add(person, reserved.Value);
            else
                _refusals.AddRange(reserved.Errors);
        }

        public void ReserveAndFulfil(int person, Instant now)
        {
            Reserve(person, now);
            if (Taken.ContainsKey(person))
                Fulfil(person, now);
        }

        // The member shows his code; another's is not his.
        public void Fulfil(int person, Instant now)
        {
            var redemption = Taken[person];
            var shown = CouponCode.Of(redemption.Id, _key).Text;
            _scene.Row.Require(CouponCode.Verify(shown, redemption.Id, _key).IsSuccess, "the coupon's code is verified");
            _scene.Row.Require(CouponCode.Verify(shown, _scene.Story.Id<RedemptionId>("another's"), _key).IsFailed, "a code is good for its coupon alone");
            Change(person, one => _scene.Rewards.Fulfil(one, Officer, now));
            _scene.Row.Require(_scene.Rewards.Fulfil(Taken[person], Officer, now).HasError<CoreErrors.IllegalVerb>(), "a coupon is good once");
        }

        public void Change(int person, Func<Redemption, Result<Redemption>> verb)
        {
            var changed = verb(Taken[person]);
            _scene.Row.Require(changed.IsSuccess, $"{_reward.Terms.Title}: a coupon goes on from {Taken[person].Status}");
            Taken[person] = changed.Value;
        }

        public long Left(Instant now) => _scene.Rewards.PiecesLeft(_reward, now);

        public int With(RedemptionStatus status) => Taken.Values.Count(one => one.Status == status);

        public int Refused<TError>()
            where TError : IError => _refusals.Count(one => one is TError);

        public void RequireReplay() => _scene.Row.Require(
            Taken.Values.All(one => Redemption.Replay(one.Changes).Value.State == one.State), $"{_reward.Terms.Title}: every redemption's history replays");
    }
}
