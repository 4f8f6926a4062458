using System.Security.Cryptography;

namespace CommunityDomain.Points;

public sealed partial class PointsLedger
{
    /// <summary>The digest of the whole state; equal for the live ledger, the one replayed and the one restored.</summary>
    /// <remarks>Takes time linear in the number of records.</remarks>
    public LedgerDigest Digest()
    {
        GuardRead();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        WriteState(new StateSink(hash.AppendData));
        return LedgerDigest.From(hash.GetHashAndReset());
    }

    /// <summary>Where the journal stands: to be published, so that an audit can find what is rewritten or cut later.</summary>
    public LedgerHead Head()
    {
        GuardRead();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        _frames.Head(hash);
        return new(Sequence, LedgerDigest.From(hash));
    }

    // One canonical form, for the digest and for snapshots. Derived things (indexes, the queue of holds) are left out.
    private void WriteState(StateSink sink)
    {
        var head = new ByteWriter(sink.Room());
        head.Write(RecordCodec.Version);
        head.Write(Id.Value);
        head.Write(_at);
        head.Write(_accounts.Count);
        head.Write(_records.Count);
        head.Write(_lots.Count);
        head.Write(_draws.Count);
        head.Write(_excess.Count);
        head.Write(_claims.Count);
        head.Write(_keys.Count);
        sink.Advance(head.Length);
        for (var i = 1; i < _accounts.Count; i++)
            WriteAccount(sink, i);
        for (var i = 0; i < _records.Count; i++)
            WriteRecord(sink, _records[i]);
        for (var i = 1; i < _lots.Count; i++)
            WriteLot(sink, _lots[i]);
        for (var i = 0; i < _draws.Count; i++)
        {
            var writer = new ByteWriter(sink.Room());
            writer.Write(_draws[i].Amount);
            writer.Write(_draws[i].Record);
            writer.Write(_draws[i].Lot);
            sink.Advance(writer.Length);
        }
        for (var i = 0; i < _excess.Count; i++)
        {
            var writer = new ByteWriter(sink.Room());
            writer.Write(_excess[i].Amount);
            writer.Write(_excess[i].Record);
            writer.Write(_excess[i].Account);
            writer.Write(_excess[i].Previous);
            sink.Advance(writer.Length);
        }
        for (var i = 0; i < _claims.Count; i++)
        {
            var writer = new ByteWriter(sink.Room());
            writer.Write(_claims[i].Opened);
            writer.Write(_claims[i].Left);
            writer.Write(_claims[i].Account);
            writer.Write(_claims[i].Original);
            writer.Write(_claims[i].Reversal);
            sink.Advance(writer.Length);
        }
        foreach (var key in _keys)
        {
            var batch = _keyed[key];
            var writer = new ByteWriter(sink.Room(RecordCodec.FixedSize + batch.Statuses.Length));
            WriteKey(ref writer, batch);
            sink.Advance(writer.Length);
        }
        sink.Flush();
    }

    private void WriteAccount(StateSink sink, int index)
    {
        var writer = new ByteWriter(sink.Room());
        ref readonly var state = ref _accounts[index];
        RecordCodec.WriteDefinition(ref writer, _definitions[index].Account);
        writer.Write(state.DebitsPending);
        writer.Write(state.DebitsPosted);
        writer.Write(state.CreditsPending);
        writer.Write(state.CreditsPosted);
        writer.Write(state.LastRecord);
        writer.Write((byte)((state.IsClosed ? 1 : 0) | (state.HasClaims ? 2 : 0)));
        writer.Write(_accountLots[index].Overdraft);
        writer.Write(_accountLots[index].First);
        writer.Write(_accountLots[index].Last);
        sink.Advance(writer.Length);
    }

    private static void WriteRecord(StateSink sink, in StoredRecord record)
    {
        var writer = new ByteWriter(sink.Room());
        writer.Write(record.Id);
        writer.Write(record.Reference);
        writer.Write(record.Amount);
        writer.Write(record.At);
        writer.Write(record.Debit);
        writer.Write(record.Credit);
        writer.Write(record.PreviousOfDebit);
        writer.Write(record.PreviousOfCredit);
        writer.Write(record.Cause);
        writer.Write(record.TimeoutSeconds);
        writer.Write(record.EffectiveOn);
        writer.Write(record.Code);
        writer.Write(record.Flags);
        writer.Write(record.Traits);
        sink.Advance(writer.Length);
    }

    private static void WriteLot(StateSink sink, in StoredLot lot)
    {
        var writer = new ByteWriter(sink.Room());
        writer.Write(lot.Original);
        writer.Write(lot.Remaining);
        writer.Write(lot.Account);
        writer.Write(lot.Origin);
        writer.Write(lot.ExpiresOn);
        writer.Write(lot.Previous);
        writer.Write(lot.Next);
        writer.Write(lot.Priority);
        sink.Advance(writer.Length);
    }
}
