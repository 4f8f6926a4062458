using System.Security.Cryptography;

namespace CommunityDomain.Points;

public sealed partial class PointsLedger
{
    private const int HeadSize = 56;
    private const int AccountSize = 136;
    private const int RecordSize = 80;
    private const int LotSize = 37;
    private const int DrawSize = 16;
    private const int ExcessSize = 20;
    private const int ClaimSize = 28;
    private const int KeySize = 52;

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
        var head = sink.Next(HeadSize);
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
        for (var i = 1; i < _accounts.Count; i++)
            WriteAccount(sink.Next(AccountSize), i);
        for (var i = 0; i < _records.Count; i++)
            WriteRecord(sink.Next(RecordSize), _records[i]);
        for (var i = 1; i < _lots.Count; i++)
            WriteLot(sink.Next(LotSize), i);
        for (var i = 0; i < _draws.Count; i++)
            WriteDraw(sink.Next(DrawSize), _draws[i]);
        for (var i = 0; i < _excess.Count; i++)
            WriteExcess(sink.Next(ExcessSize), _excess[i]);
        for (var i = 0; i < _claims.Count; i++)
            WriteClaim(sink.Next(ClaimSize), _claims[i]);
        foreach (var key in _keys)
        {
            var size = KeySize + _keyed[key].Statuses.Length;
            sink.Next(sizeof(int)).Write(size);
            var writer = sink.Next(size);
            WriteKey(ref writer, _keyed[key]);
        }
        sink.Flush();
    }

    private void WriteAccount(ByteWriter writer, int index)
    {
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
    }

    private static void WriteRecord(ByteWriter writer, in StoredRecord record)
    {
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
    }

    // What a lot says of its neighbours counts only within the list.
    private void WriteLot(ByteWriter writer, int index)
    {
        ref readonly var lot = ref _lots[index];
        ref readonly var account = ref _accountLots[lot.Account];
        writer.Write(lot.Original);
        writer.Write(lot.Remaining);
        writer.Write(lot.Account);
        writer.Write(lot.Origin);
        writer.Write(lot.ExpiresOn);
        writer.Write(lot.Remaining == 0 || index == account.First ? 0 : lot.Previous);
        writer.Write(lot.Remaining == 0 || index == account.Last ? 0 : lot.Next);
        writer.Write(lot.Priority);
    }

    private static void WriteDraw(ByteWriter writer, in LotDraw draw)
    {
        writer.Write(draw.Amount);
        writer.Write(draw.Record);
        writer.Write(draw.Lot);
    }

    private static void WriteExcess(ByteWriter writer, in ExcessLeg leg)
    {
        writer.Write(leg.Amount);
        writer.Write(leg.Record);
        writer.Write(leg.Account);
        writer.Write(leg.Previous);
    }

    private static void WriteClaim(ByteWriter writer, in StoredClaim claim)
    {
        writer.Write(claim.Opened);
        writer.Write(claim.Left);
        writer.Write(claim.Account);
        writer.Write(claim.Original);
        writer.Write(claim.Reversal);
    }
}
