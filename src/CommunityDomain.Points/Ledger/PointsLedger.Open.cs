using FluentResults;

namespace CommunityDomain.Points;

public sealed partial class PointsLedger
{
    /// <summary>Opens a ledger on a journal: an empty one begins with the ledger's genesis, another is replayed to the state before.</summary>
    /// <param name="journal">Where outcomes go, and come from.</param>
    /// <param name="options">The ledger's id and zone.</param>
    /// <returns>The ledger, or <c>core.empty</c> (no id), <c>points.journal-of-another-ledger</c>, <c>points.journal-unreadable</c> with the
    /// fault, the offset and the record, or <c>points.journal-refused</c>.</returns>
    /// <remarks>Replay applies outcomes and decides nothing. It takes time linear in the journal.</remarks>
    public static Result<PointsLedger> Open(ILedgerJournal journal, PointsLedgerOptions options)
    {
        ArgumentNullException.ThrowIfNull(journal);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchKeysKept, 1, nameof(options));
        if (options.Id == default)
            return Result.Fail<PointsLedger>(new CoreErrors.Empty("id"));
        var ledger = new PointsLedger(journal, options);
        return journal.Length == 0 ? ledger.WriteGenesis() : ledger.Replay(new FrameReader(journal));
    }

    /// <summary>A ledger on a journal of its own in memory.</summary>
    /// <param name="options">The ledger's id and zone; the id is not zero.</param>
    /// <exception cref="ArgumentException">The id is zero.</exception>
    public static PointsLedger InMemory(PointsLedgerOptions options)
    {
        var opened = Open(new InMemoryJournal(), options);
        return opened.IsSuccess ? opened.Value : throw new ArgumentException("The ledger's id is zero.", nameof(options));
    }

    // The genesis has no instant: the first posting may come at any.
    private Result<PointsLedger> WriteGenesis()
    {
        _frames.BeginFrame();
        var body = _frames.BeginRecord(RecordCodec.FixedSize);
        _frames.EndRecord(RecordCodec.WriteGenesis(body, Id), 0);
        var status = _journal.Append(_frames.EndFrame(1, 0, _at));
        if (status != JournalStatus.Appended)
            return Result.Fail<PointsLedger>(new PointsErrors.JournalRefused(status));
        _frames.Keep();
        _records.Add() = new StoredRecord { At = _at };
        return Result.Ok(this);
    }

    private Result<PointsLedger> Replay(FrameReader frames)
    {
        while (frames.MoveNext())
        {
            var header = frames.Header;
            var records = frames.Records;
            var ahead = records;
            _batchAt = header.At;
            for (var i = -Ahead; i < header.Count; i++)
            {
                if (i + Ahead < header.Count)
                    ExpectNext(ref ahead);
                if (i < 0)
                    continue;
                FrameReader.Take(ref records, out var body);
                if (Replay(body) is { } refusal)
                    return Result.Fail<PointsLedger>(refusal);
            }
            _at = header.At;
            _frames.Adopt(frames.Frame, header.IsSealed);
            KeepScope();
        }
        if (frames.Fault != FrameFault.None)
            return Result.Fail<PointsLedger>(new PointsErrors.JournalUnreadable(frames.Fault, frames.Position, frames.NextSequence));
        for (var i = 1; i < _records.Count; i++)
            AwaitExpiry(i);
        return Result.Ok(this);
    }

    private void ExpectNext(ref ReadOnlySpan<byte> ahead)
    {
        FrameReader.Take(ref ahead, out var body);
        if (RecordCodec.TryReadId(body, out var id))
            _ids.Expect(IdIndex<RecordStore>.Hash(id));
    }

    private DomainError? Replay(ReadOnlySpan<byte> body)
    {
        var reader = new ByteReader(body);
        var kind = (RecordKind)reader.Byte();
        switch (kind)
        {
            case RecordKind.Genesis:
                var version = reader.UInt32();
                if (version != RecordCodec.Version)
                    return new PointsErrors.JournalUnreadable(FrameFault.UnknownVersion, 0, 0);
                var ledger = new LedgerId(reader.UInt128());
                if (ledger != Id)
                    return new PointsErrors.JournalOfAnotherLedger(Id, ledger);
                _records.Add() = new StoredRecord { At = _batchAt };
                break;
            case RecordKind.Transfer or RecordKind.Reversal:
                RecordCodec.ReadTransfer(ref reader, kind, out var outcome, ref _plan);
                Apply(outcome, IdIndex<RecordStore>.Hash(outcome.Id));
                break;
            case RecordKind.IdBurned:
                ApplyBurned(reader.UInt128());
                break;
            case RecordKind.HoldExpired:
                ApplyHoldExpired(reader.Int32());
                break;
            case RecordKind.LotExpired:
                ApplyLotExpired(reader.Int32());
                break;
            case RecordKind.BatchKeyed:
                ApplyKeyed();
                KeepKey(ReadKey(ref reader));
                break;
            case RecordKind.AccountOpened:
                ApplyOpened(RecordCodec.ReadDefinition(ref reader));
                break;
            default:
                return new PointsErrors.JournalUnreadable(FrameFault.UnknownVersion, 0, Sequence + 1);
        }
        return null;
    }
}
