using System.Security.Cryptography;
using FluentResults;

namespace CommunityDomain.Points;

// A snapshot is [where the journal stands][the canonical state][the hash of both]; opening one replays only what came after it.
public sealed partial class PointsLedger
{
    private const int PlaceSize = 76;

    // A damaged size must not ask for all the memory there is.
    private const int LargestKey = 1 << 26;

    /// <summary>Writes a snapshot, from which the ledger can be opened without replaying its journal from the start.</summary>
    /// <param name="destination">Where it goes.</param>
    public void WriteSnapshot(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Enter();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var sink = new StateSink(bytes =>
            {
                hash.AppendData(bytes);
                destination.Write(bytes);
            });
            var place = sink.Next(PlaceSize);
            place.Write(_journal.Length);
            place.Write(_frames.OpenBytes);
            place.Write(_frames.PreviousHash);
            Span<byte> head = stackalloc byte[SHA256.HashSizeInBytes];
            _frames.Head(head);
            place.Write(head);
            WriteState(sink);
            destination.Write(hash.GetHashAndReset());
        }
        finally
        {
            Exit();
        }
    }

    /// <summary>Opens a ledger from a snapshot and what its journal holds after it.</summary>
    /// <param name="journal">The journal of which the snapshot was taken.</param>
    /// <param name="options">The ledger's id and zone.</param>
    /// <param name="snapshot">A snapshot, from its beginning.</param>
    /// <returns>The ledger, in the state that a replay of the whole journal gives; or <c>points.snapshot-unreadable</c> when the snapshot is
    /// damaged, <c>points.snapshot-does-not-fit</c> when it is not of this journal, and what
    /// <see cref="Open(ILedgerJournal, PointsLedgerOptions)"/> refuses.</returns>
    /// <remarks>The part of the journal before the snapshot is not read: <see cref="LedgerAudit"/> does that.</remarks>
    public static Result<PointsLedger> Open(ILedgerJournal journal, PointsLedgerOptions options, Stream snapshot)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(snapshot);
        var ledger = new PointsLedger(journal, options);
        using var source = new StateSource(snapshot);
        try
        {
            return ledger.Restore(source, out var position) is { } refusal
                ? Result.Fail<PointsLedger>(refusal)
                : ledger.Replay(new FrameReader(journal, position, ledger._records.Count));
        }
        catch (Exception failure) when (failure is EndOfStreamException or ArgumentException or OverflowException)
        {
            return Result.Fail<PointsLedger>(new PointsErrors.SnapshotUnreadable());
        }
    }

    private DomainError? Restore(StateSource source, out long position)
    {
        var place = source.Take(PlaceSize);
        position = place.Int64();
        var openBytes = place.Int32();
        Span<byte> previousHash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> headHash = stackalloc byte[SHA256.HashSizeInBytes];
        place.Take(previousHash.Length).CopyTo(previousHash);
        place.Take(headHash.Length).CopyTo(headHash);
        var head = source.Take(HeadSize);
        if (head.UInt32() != RecordCodec.Version)
            return new PointsErrors.SnapshotUnreadable();
        var ledger = new LedgerId(head.UInt128());
        if (ledger != Id)
            return new PointsErrors.JournalOfAnotherLedger(Id, ledger);
        _at = head.Int64();
        ReadState(source, head);
        if (!source.EndsInItsHash())
            return new PointsErrors.SnapshotUnreadable();
        if (!_frames.TryRestore(_journal, position, openBytes, previousHash, headHash))
            return new PointsErrors.SnapshotDoesNotFit(position, _journal.Length);
        RestoreDerived();
        return null;
    }

    private void ReadState(StateSource source, ByteReader head)
    {
        var (accounts, records, lots, draws) = (head.Int32(), head.Int32(), head.Int32(), head.Int32());
        var (legs, claims, keys) = (head.Int32(), head.Int32(), head.Int32());
        for (var i = 1; i < accounts; i++)
            ReadAccount(source.Take(AccountSize));
        for (var i = 0; i < records; i++)
            ReadRecord(source.Take(RecordSize), out _records.Add());
        for (var i = 1; i < lots; i++)
            ReadLot(source.Take(LotSize), out _lots.Add());
        for (var i = 0; i < draws; i++)
        {
            var reader = source.Take(DrawSize);
            _draws.Add() = new LotDraw { Amount = reader.Int64(), Record = reader.Int32(), Lot = reader.Int32() };
        }
        for (var i = 0; i < legs; i++)
        {
            var reader = source.Take(ExcessSize);
            _excess.Add() = new ExcessLeg
            {
                Amount = reader.Int64(),
                Record = reader.Int32(),
                Account = reader.Int32(),
                Previous = reader.Int32(),
            };
        }
        for (var i = 0; i < claims; i++)
        {
            var reader = source.Take(ClaimSize);
            _claims.Add() = new StoredClaim
            {
                Opened = reader.Int64(),
                Left = reader.Int64(),
                Account = reader.Int32(),
                Original = reader.Int32(),
                Reversal = reader.Int32(),
            };
        }
        for (var i = 0; i < keys; i++)
        {
            var size = source.Take(sizeof(int)).Int32();
            ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LargestKey);
            var reader = source.Take(size);
            KeepKey(ReadKey(ref reader));
        }
    }

    private void ReadAccount(ByteReader reader)
    {
        var index = AddAccount(RecordCodec.ReadDefinition(ref reader));
        ref var state = ref _accounts[index];
        state.DebitsPending = reader.Int64();
        state.DebitsPosted = reader.Int64();
        state.CreditsPending = reader.Int64();
        state.CreditsPosted = reader.Int64();
        state.LastRecord = reader.Int32();
        var traits = reader.Byte();
        state.IsClosed = (traits & 1) != 0;
        state.HasClaims = (traits & 2) != 0;
        ref var lots = ref _accountLots[index];
        lots.Overdraft = reader.Int64();
        lots.First = reader.Int32();
        lots.Last = reader.Int32();
    }

    private static void ReadRecord(ByteReader reader, out StoredRecord record)
    {
        record = new StoredRecord
        {
            Id = reader.UInt128(),
            Reference = reader.UInt128(),
            Amount = reader.Int64(),
            At = reader.Int64(),
            Debit = reader.Int32(),
            Credit = reader.Int32(),
            PreviousOfDebit = reader.Int32(),
            PreviousOfCredit = reader.Int32(),
            Cause = reader.Int32(),
            TimeoutSeconds = reader.UInt32(),
            EffectiveOn = reader.Int32(),
            Code = reader.UInt16(),
            Flags = reader.Byte(),
        };
        record.RestoreTraits(reader.Byte());
    }

    private static void ReadLot(ByteReader reader, out StoredLot lot) => lot = new StoredLot
    {
        Original = reader.Int64(),
        Remaining = reader.Int64(),
        Account = reader.Int32(),
        Origin = reader.Int32(),
        ExpiresOn = reader.Int32(),
        Previous = reader.Int32(),
        Next = reader.Int32(),
        Priority = reader.Byte(),
    };

    // The queue of holds is filled after the replay of the rest.
    private void RestoreDerived()
    {
        for (var i = 1; i < _records.Count; i++)
        {
            ref readonly var record = ref _records[i];
            if (record.Id != 0)
                _ids.Add(IdIndex<RecordStore>.Hash(record.Id), i);
            if (record.Kind == RecordKind.Reversal)
                _reversed[record.Cause] = _reversed.GetValueOrDefault(record.Cause) + record.Amount;
        }
        for (var i = 1; i < _accounts.Count; i++)
            _accountLots[i].EarliestExpiry = LedgerTime.Never;
        for (var i = 1; i < _lots.Count; i++)
        {
            ref var account = ref _accountLots[_lots[i].Account];
            if (_lots[i].Remaining > 0)
                account.EarliestExpiry = Math.Min(account.EarliestExpiry, _lots[i].ExpiresOn);
            if (account.Last == i)
                (account.LastExpiry, account.LastPriority) = (_lots[i].ExpiresOn, _lots[i].Priority);
        }
    }
}
