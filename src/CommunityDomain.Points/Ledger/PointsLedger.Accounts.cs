using NodaTime;

namespace CommunityDomain.Points;

public sealed partial class PointsLedger
{
    /// <summary>Opens an account.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <param name="account">What it is.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is undefined.</exception>
    public AccountStatus OpenAccount(Instant now, in Account account)
    {
        var status = AccountStatus.Opened;
        OpenAccounts(now, new ReadOnlySpan<Account>(in account), new Span<AccountStatus>(ref status));
        return status;
    }

    /// <summary>Opens accounts in order, each on its own, in one append to the journal.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <param name="accounts">What they are; one may name those before it.</param>
    /// <param name="statuses">Receives what became of each account; at least as long as <paramref name="accounts"/>.</param>
    /// <returns><see cref="AccountStatus.Opened"/> when all were worked through; otherwise <see cref="AccountStatus.TimeWentBack"/>,
    /// <see cref="AccountStatus.JournalFull"/> or <see cref="AccountStatus.JournalFailed"/>, which then is each account's status too.</returns>
    /// <exception cref="ArgumentException"><paramref name="statuses"/> is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A kind is undefined.</exception>
    public AccountStatus OpenAccounts(Instant now, ReadOnlySpan<Account> accounts, Span<AccountStatus> statuses)
    {
        if (statuses.Length < accounts.Length)
            throw new ArgumentException("There must be room for the status of each account.", nameof(statuses));
        foreach (ref readonly var account in accounts)
        {
            if (account.Kind > AccountKind.Control)
                throw new ArgumentOutOfRangeException(nameof(accounts), account.Kind, "The kind is undefined.");
        }
        var at = LedgerTime.Nanoseconds(now);
        Enter();
        try
        {
            var status = AccountStatus.TimeWentBack;
            if (at >= _at)
            {
                Begin(at);
                for (var i = 0; i < accounts.Length; i++)
                    statuses[i] = OpenOne(accounts[i]);
                status = Commit() switch
                {
                    TransferStatus.Accepted => AccountStatus.Opened,
                    TransferStatus.JournalFull => AccountStatus.JournalFull,
                    _ => AccountStatus.JournalFailed,
                };
            }
            if (status != AccountStatus.Opened)
                statuses[..accounts.Length].Fill(status);
            return status;
        }
        finally
        {
            Exit();
        }
    }

    private AccountStatus OpenOne(in Account account)
    {
        var status = Decide(account);
        if (status != AccountStatus.Opened)
            return status;
        var body = _frames.BeginRecord(RecordCodec.FixedSize);
        _frames.EndRecord(RecordCodec.WriteAccount(body, account), _records.Count);
        ApplyOpened(account);
        return AccountStatus.Opened;
    }

    private AccountStatus Decide(in Account account)
    {
        if (account.Id.Value == 0)
            return AccountStatus.IdZero;
        if (account.Id.Value == UInt128.MaxValue)
            return AccountStatus.IdMax;
        var existing = FindAccount(account.Id.Value);
        if (existing != 0)
            return Compare(account, _definitions[existing].Account);
        if (account.Unit.Value == 0)
            return AccountStatus.UnitZero;
        if (account.Code == 0)
            return AccountStatus.CodeZero;
        if (account.Ceiling.Policy == CeilingPolicy.RouteExcess)
        {
            if (account.Ceiling.Excess == account.Id)
                return AccountStatus.ExcessAccountSame;
            var excess = FindAccount(account.Ceiling.Excess.Value);
            if (excess == 0)
                return AccountStatus.ExcessAccountNotFound;
            if (_accounts[excess].Unit != account.Unit.Value)
                return AccountStatus.ExcessAccountUnitDiffers;
            if (_accounts[excess].Ceiling != CeilingPolicy.None)
                return AccountStatus.ExcessAccountHasCeiling;
        }
        if (account.Expiry.Rule is ExpiryRule.NoLots or ExpiryRule.Never)
            return AccountStatus.Opened;
        if (account.Expiry.Expired == account.Id)
            return AccountStatus.ExpiredAccountSame;
        var expired = FindAccount(account.Expiry.Expired.Value);
        if (expired == 0)
            return AccountStatus.ExpiredAccountNotFound;
        ref readonly var state = ref _accounts[expired];
        if (state.Unit != account.Unit.Value)
            return AccountStatus.ExpiredAccountUnitDiffers;
        return state.Floor != FloorSide.None || state.Ceiling != CeilingPolicy.None || state.HasLots
            ? AccountStatus.ExpiredAccountHasLimits
            : AccountStatus.Opened;
    }

    private static AccountStatus Compare(in Account account, in Account existing)
    {
        if (account.Unit != existing.Unit)
            return AccountStatus.ExistsWithDifferentUnit;
        if (account.Kind != existing.Kind)
            return AccountStatus.ExistsWithDifferentKind;
        if (account.Code != existing.Code)
            return AccountStatus.ExistsWithDifferentCode;
        if (account.Floor != existing.Floor)
            return AccountStatus.ExistsWithDifferentFloor;
        if (account.Ceiling != existing.Ceiling)
            return AccountStatus.ExistsWithDifferentCeiling;
        return account.Expiry != existing.Expiry || account.LotPriority != existing.LotPriority
            ? AccountStatus.ExistsWithDifferentExpiry
            : AccountStatus.Exists;
    }

    private void ApplyOpened(in Account account)
    {
        var index = AddAccount(account);
        ref var record = ref _records.Add();
        record = new StoredRecord { At = _batchAt, Debit = index };
        record.Become(RecordKind.AccountOpened, false);
        _accounts[index].LastRecord = _records.Count - 1;
    }

    private int AddAccount(in Account account)
    {
        var index = _accounts.Count;
        var hasLots = account.Expiry.Rule != ExpiryRule.NoLots;
        _definitions.Add() = new AccountDefinition
        {
            Account = account,
            Excess = account.Ceiling.Policy == CeilingPolicy.RouteExcess ? FindAccount(account.Ceiling.Excess.Value) : 0,
            Expired = hasLots && account.Expiry.Rule != ExpiryRule.Never ? FindAccount(account.Expiry.Expired.Value) : 0,
        };
        _accounts.Add() = new AccountState
        {
            Unit = account.Unit.Value,
            Floor = account.Floor.Side,
            FloorLimit = account.Floor.Limit,
            Ceiling = account.Ceiling.Policy,
            CeilingLimit = account.Ceiling.Limit,
            LotPriority = account.LotPriority,
            HasLots = hasLots,
        };
        _accountLots.Add() = new AccountLots { Rule = account.Expiry.Rule, Count = account.Expiry.Count };
        _accountIds.Add(IdIndex<AccountStore>.Hash(account.Id.Value), index);
        return index;
    }
}
