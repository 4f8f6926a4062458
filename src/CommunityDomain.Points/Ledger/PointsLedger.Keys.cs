using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NodaTime;

namespace CommunityDomain.Points;

// Idempotency keys of batches, the newest ones; older ones are forgotten in the order in which they came.
public sealed partial class PointsLedger
{
    private readonly Dictionary<UInt128, KeyedBatch> _keyed = [];
    private readonly Queue<UInt128> _keys = new();
    private KeyedBatch? _newKey;

    /// <summary>Posts a batch under an idempotency key: sent again, it gets its first outcomes and nothing is done.</summary>
    /// <param name="now">When, not before <see cref="LastInstant"/>.</param>
    /// <param name="key">The key, not zero. The ledger remembers the newest <see cref="PointsLedgerOptions.BatchKeysKept"/> of them.</param>
    /// <param name="transfers">The transfers.</param>
    /// <param name="statuses">Receives what became of each transfer; at least as long as <paramref name="transfers"/>.</param>
    /// <returns>As without a key; or <see cref="TransferStatus.BatchKeyReused"/>, also as every transfer's status, when other transfers were
    /// sent under the key.</returns>
    /// <exception cref="ArgumentException">The key is zero, or <paramref name="statuses"/> is too short.</exception>
    /// <remarks>Allocates: the key's outcomes are kept.</remarks>
    public TransferStatus Post(Instant now, BatchKey key, ReadOnlySpan<Transfer> transfers, Span<TransferStatus> statuses)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(key, default);
        if (statuses.Length < transfers.Length)
            throw new ArgumentException("There must be room for the status of each transfer.", nameof(statuses));
        var content = ContentOf(transfers);
        if (LedgerTime.Nanoseconds(now) < _at || !_keyed.TryGetValue(key.Value, out var first))
        {
            _newKey = new KeyedBatch(key.Value, content, new TransferStatus[transfers.Length]);
            return Post(now, transfers, statuses);
        }
        if (first.Content == content)
        {
            first.Statuses.CopyTo(statuses);
            return TransferStatus.Accepted;
        }
        statuses[..transfers.Length].Fill(TransferStatus.BatchKeyReused);
        return TransferStatus.BatchKeyReused;
    }

    private LedgerDigest ContentOf(ReadOnlySpan<Transfer> transfers)
    {
        GuardRead();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[RecordCodec.FixedSize];
        foreach (ref readonly var transfer in transfers)
        {
            var writer = new ByteWriter(bytes);
            writer.Write(transfer.Id.Value);
            writer.Write(transfer.Debit.Value);
            writer.Write(transfer.Credit.Value);
            writer.Write(transfer.Amount);
            writer.Write((long)transfer.Unit.Value);
            writer.Write(transfer.Code.Value);
            writer.Write((ushort)transfer.Flags);
            writer.Write(transfer.TimeoutSeconds);
            writer.Write(transfer.PendingId.Value);
            writer.Write(transfer.Reference);
            writer.Write(LedgerTime.Pack(transfer.EffectiveOn));
            hash.AppendData(bytes[..writer.Length]);
        }
        return LedgerDigest.From(hash.GetHashAndReset());
    }

    // The last record of a keyed batch; the key counts from the commit on.
    private void WriteKey(ReadOnlySpan<TransferStatus> statuses)
    {
        if (_newKey is null)
            return;
        statuses.CopyTo(_newKey.Statuses);
        var body = _frames.BeginRecord(RecordCodec.FixedSize + statuses.Length);
        var writer = new ByteWriter(body);
        writer.Write((byte)RecordKind.BatchKeyed);
        WriteKey(ref writer, _newKey);
        _frames.EndRecord(writer.Length, _records.Count);
        ApplyKeyed();
    }

    private static void WriteKey(ref ByteWriter writer, KeyedBatch batch)
    {
        writer.Write(batch.Key);
        writer.Write(batch.Content.High);
        writer.Write(batch.Content.Low);
        writer.Write(batch.Statuses.Length);
        writer.Write(MemoryMarshal.AsBytes<TransferStatus>(batch.Statuses));
    }

    private static KeyedBatch ReadKey(ref ByteReader reader)
    {
        var (key, high, low) = (reader.UInt128(), reader.UInt128(), reader.UInt128());
        return new KeyedBatch(key, new(high, low), MemoryMarshal.Cast<byte, TransferStatus>(reader.Take(reader.Int32())).ToArray());
    }

    private void ApplyKeyed()
    {
        ref var record = ref _records.Add();
        record = new StoredRecord { At = _batchAt };
        record.Become(RecordKind.BatchKeyed, false);
    }

    private void KeepKey(KeyedBatch? batch)
    {
        if (batch is null)
            return;
        _keyed.Add(batch.Key, batch);
        _keys.Enqueue(batch.Key);
        if (_keys.Count > _options.BatchKeysKept)
            _keyed.Remove(_keys.Dequeue());
    }
}
