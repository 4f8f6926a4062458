using FluentResults;
using NodaTime;

namespace CommunityDomain.Points;

/// <summary>A points programme (积分项目) on a ledger: members, what they earn, what they have.</summary>
/// <remarks>
/// <para>It keeps nothing itself: all is in the ledger, under ids derived from the programme, the person and the service, so that whatever is sent again
/// is done once. Like the ledger it has one writer and takes time as an argument.</para>
/// <para>Points are not money: there is no verb that buys, sells or pays them out, and none that moves them from member to member.</para>
/// </remarks>
public sealed class PointsProgramme
{
    private readonly PointsProgrammeTerms _terms;

    private PointsProgramme(PointsLedger ledger, PointsProgrammeTerms terms) =>
        (Ledger, _terms, Accounts) = (ledger, terms, new ProgrammeAccounts(terms.Id));

    /// <summary>The ledger.</summary>
    public PointsLedger Ledger { get; }

    /// <summary>The programme's id.</summary>
    public PointsProgrammeId Id => _terms.Id;

    /// <summary>The ids of its accounts.</summary>
    public ProgrammeAccounts Accounts { get; }

    /// <summary>Opens a programme: its own accounts, unless they are there.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="terms">How accounts are kept; the same each time.</param>
    /// <param name="now">When, not before the ledger's last instant.</param>
    /// <returns>The programme, or all of <c>core.empty</c> and <c>core.out-of-range</c> that apply, or <c>points.account-refused</c>.</returns>
    public static Result<PointsProgramme> Open(PointsLedger ledger, PointsProgrammeTerms terms, Instant now)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(terms);
        return new Refusals()
            .When(terms.Id == default, () => new CoreErrors.Empty("id"))
            .When(terms.ExpiryMonths is < 1, () => new CoreErrors.OutOfRange("expiry months", terms.ExpiryMonths!.Value, 1, int.MaxValue))
            .When(terms.Ceiling is < 0, () => new CoreErrors.OutOfRange("ceiling", terms.Ceiling!.Value, 0, long.MaxValue))
            .Then(() =>
            {
                var programme = new PointsProgramme(ledger, terms);
                var ids = programme.Accounts;
                return programme.OpenAccounts(now,
                    new(ids.PointsIssuer, PointsUnit.Points, AccountKind.Issuer, 1),
                    new(ids.MinutesIssuer, PointsUnit.ServiceMinutes, AccountKind.Issuer, 1),
                    new(ids.Expired, PointsUnit.Points, AccountKind.Expired, 1),
                    new(ids.Donation, PointsUnit.Points, AccountKind.Donation, 1)).ToResult(programme);
            });
    }

    /// <summary>Opens a member's two accounts, unless they are there.</summary>
    /// <param name="person">The member.</param>
    /// <param name="now">When.</param>
    /// <returns>Success, or <c>core.empty</c>, <c>points.account-refused</c> (other terms before).</returns>
    public Result Enrol(PersonId person, Instant now)
    {
        if (person == default)
            return Result.Fail(new CoreErrors.Empty("person"));
        return OpenAccounts(now,
            new Account(Accounts.PointsOf(person), PointsUnit.Points, AccountKind.Member, 1)
            {
                Floor = AccountFloor.OnDebits(),
                Expiry = _terms.ExpiryMonths is { } months ? LotExpiry.AfterMonths(months, Accounts.Expired) : LotExpiry.Never,
                Ceiling = _terms.Ceiling is { } most ? AccountCeiling.RouteExcess(most, Accounts.Donation) : AccountCeiling.None,
            },
            new Account(Accounts.MinutesOf(person), PointsUnit.ServiceMinutes, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits() });
    }

    /// <summary>Posts what a service earned: minutes and points together, once for the service's id, the expiry counted from its day.</summary>
    /// <param name="assessment">The count.</param>
    /// <param name="now">When.</param>
    /// <returns>Success (also when it was posted before), or <c>points.service-does-not-count</c> with the rules that stand in the way,
    /// <c>points.not-enrolled</c>, <c>points.transfer-refused</c>.</returns>
    public Result Post(EarningAssessment assessment, Instant now)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var service = assessment.Service;
        if (!assessment.Counts)
            return Result.Fail(new PointsErrors.ServiceDoesNotCount(service.Id, assessment.Verdicts.Failures.Select(one => one.Code.Value).ToValueList()));
        if (!IsEnrolled(service.Person))
            return Result.Fail(new PointsErrors.NotEnrolled(service.Person));
        return LinkedTransfers.Post(Ledger, now,
            Earning(service, "earned-minutes", Accounts.MinutesIssuer, Accounts.MinutesOf(service.Person), assessment.Minutes, PointsUnit.ServiceMinutes, ProgrammeCodes.ServiceRecorded),
            Earning(service, "earned-points", Accounts.PointsIssuer, Accounts.PointsOf(service.Person), assessment.Points, PointsUnit.Points, ProgrammeCodes.Earned),
            Earning(service, "donated-points", Accounts.PointsIssuer, Accounts.Donation, assessment.Donated, PointsUnit.Points, ProgrammeCodes.Donated));
    }

    /// <summary>Takes back what a service earned, because its record was voided; a corrected service is then posted under a new id.</summary>
    /// <param name="service">The service.</param>
    /// <param name="clawback">What happens when its points are spent already.</param>
    /// <param name="now">When.</param>
    /// <returns>Success (also when it was taken back before, in whatever way), or <c>points.transfer-refused</c>. Points come first: when they are refused,
    /// the minutes stay too; sent again, it goes on where it stopped.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The clawback policy is undefined.</exception>
    public Result TakeBack(VerifiedServiceId service, ClawbackPolicy clawback, Instant now)
    {
        if (clawback > ClawbackPolicy.NetAgainstFuture)
            throw new ArgumentOutOfRangeException(nameof(clawback), clawback, "The policy is undefined.");
        foreach (var purpose in (ReadOnlySpan<string>)["earned-points", "donated-points", "earned-minutes"])
        {
            var original = EarningId(service, purpose);
            var isNothing = Ledger.TryFind(original, out var record) && record.Amount == 0;
            var policy = purpose == "earned-minutes" ? ClawbackPolicy.AllowNegative : clawback;
            if (!isNothing && Reverse(original, policy, service, now) is { IsFailed: true } refused)
                return refused;
        }
        return Result.Ok();
    }

    /// <summary>Whether somebody has accounts in the programme.</summary>
    /// <param name="person">The person.</param>
    public bool IsEnrolled(PersonId person) => !Ledger.Resolve(Accounts.PointsOf(person)).IsNone;

    /// <summary>The points that a member can spend at <paramref name="now"/>: neither reserved nor expired; 0 for who is no member.</summary>
    /// <param name="person">The member.</param>
    /// <param name="now">When, not before the ledger's last instant.</param>
    public long PointsOf(PersonId person, Instant now)
    {
        var account = Ledger.Resolve(Accounts.PointsOf(person));
        return account.IsNone ? 0 : Math.Max(0, Ledger.Available(account, now));
    }

    /// <summary>The service minutes of a member, for life; 0 for who is no member.</summary>
    /// <param name="person">The member.</param>
    public long MinutesOf(PersonId person)
    {
        var account = Ledger.Resolve(Accounts.MinutesOf(person));
        return account.IsNone ? 0 : Ledger.Balance(account).Posted;
    }

    internal Result OpenAccounts(Instant now, params ReadOnlySpan<Account> accounts)
    {
        foreach (ref readonly var account in accounts)
        {
            if (Ledger.OpenAccount(now, account).ToResult(account.Id) is { IsFailed: true } refused)
                return refused;
        }
        return Result.Ok();
    }

    // A refused reversal burns its id: the next try has the next one, so that what was spent then can be taken back later or in another way.
    private Result Reverse(TransferId original, ClawbackPolicy clawback, VerifiedServiceId service, Instant now)
    {
        for (var attempt = 0L; ; attempt++)
        {
            var reversal = new Reversal
            {
                Id = CommunityDomain.Id.Derive<TransferId>(original.Value, "taken-back", attempt),
                Original = original,
                Amount = Transfer.WholeAmount,
                Clawback = clawback,
                Reference = service.Value,
            };
            var status = Ledger.Reverse(now, reversal);
            // Another policy than the one by which it was taken back: taken back is taken back.
            if (status == TransferStatus.ExistsWithDifferentFlags)
                return Result.Ok();
            if (status != TransferStatus.IdAlreadyFailed)
                return status.ToResult(reversal.Id);
        }
    }

    private Transfer Earning(
        VerifiedService service, string purpose, AccountId debit, AccountId credit, long amount, PointsUnit unit, TransferCode code) =>
        Transfer.Direct(EarningId(service.Id, purpose), debit, credit, amount, unit, code) with
        {
            Reference = service.Id.Value,
            EffectiveOn = service.Day,
        };

    private TransferId EarningId(VerifiedServiceId service, string purpose) =>
        CommunityDomain.Id.Derive<TransferId>(CommunityDomain.Id.Derive<TransferId>(Id.Value, purpose).Value, $"service:{service}");
}
