namespace CommunityDomain.Points;

/// <summary>The bodies of the journal's records: one byte of kind, then its fields.</summary>
internal static class RecordCodec
{
    public const uint Version = 1;

    /// <summary>The size that no record without draws and statuses exceeds.</summary>
    public const int FixedSize = 128;

    private const int DrawSize = 12;
    private const int IdOffset = 22;

    public static int TransferSize(int draws) => FixedSize + draws * DrawSize;

    public static int WriteTransfer(Span<byte> destination, in Outcome outcome, ReadOnlySpan<LotDraw> draws)
    {
        var parts = (outcome.Reference != 0 ? RecordParts.Reference : 0)
            | (outcome.TimeoutSeconds != 0 ? RecordParts.Timeout : 0)
            | (outcome.Cause != 0 ? RecordParts.Cause : 0)
            | (outcome.EffectiveOn != 0 ? RecordParts.EffectiveOn : 0)
            | (outcome.Expires != 0 ? RecordParts.Expires : 0)
            | (outcome.Excess != 0 ? RecordParts.Excess : 0)
            | (draws.Length != 0 ? RecordParts.Draws : 0)
            | (outcome.Claim != 0 ? RecordParts.Claim : 0);
        var writer = new ByteWriter(destination);
        writer.Write((byte)outcome.Kind);
        writer.Write((byte)parts);
        writer.Write(outcome.Flags);
        writer.Write((byte)0);
        writer.Write(outcome.Code);
        writer.Write(outcome.Debit);
        writer.Write(outcome.Credit);
        writer.Write(outcome.Amount);
        writer.Write(outcome.Id);
        if (parts == 0)
            return writer.Length;
        if ((parts & RecordParts.Reference) != 0)
            writer.Write(outcome.Reference);
        if ((parts & RecordParts.Timeout) != 0)
            writer.Write(outcome.TimeoutSeconds);
        if ((parts & RecordParts.Cause) != 0)
            writer.Write(outcome.Cause);
        if ((parts & RecordParts.EffectiveOn) != 0)
            writer.Write(outcome.EffectiveOn);
        if ((parts & RecordParts.Expires) != 0)
            writer.Write(outcome.Expires);
        if ((parts & RecordParts.Excess) != 0)
        {
            writer.Write(outcome.Excess);
            writer.Write(outcome.ExcessExpires);
        }
        if ((parts & RecordParts.Draws) != 0)
        {
            writer.Write(draws.Length);
            foreach (ref readonly var draw in draws)
            {
                writer.Write(draw.Lot);
                writer.Write(draw.Amount);
            }
        }
        if ((parts & RecordParts.Claim) != 0)
            writer.Write(outcome.Claim);
        return writer.Length;
    }

    /// <summary>The id in a transfer's record, without reading the rest.</summary>
    public static bool TryReadId(ReadOnlySpan<byte> body, out UInt128 id)
    {
        var isTransfer = (RecordKind)body[0] == RecordKind.Transfer;
        id = isTransfer ? new ByteReader(body[IdOffset..]).UInt128() : 0;
        return isTransfer;
    }

    public static void ReadTransfer(ref ByteReader reader, RecordKind kind, out Outcome outcome, ref DrawPlan plan)
    {
        var parts = (RecordParts)reader.Byte();
        outcome = new Outcome { Kind = kind, Flags = reader.Byte() };
        reader.Byte();
        outcome.Code = reader.UInt16();
        outcome.Debit = reader.Int32();
        outcome.Credit = reader.Int32();
        outcome.Amount = reader.Int64();
        outcome.Id = reader.UInt128();
        plan.Clear();
        if ((parts & RecordParts.Reference) != 0)
            outcome.Reference = reader.UInt128();
        if ((parts & RecordParts.Timeout) != 0)
            outcome.TimeoutSeconds = reader.UInt32();
        if ((parts & RecordParts.Cause) != 0)
            outcome.Cause = reader.Int32();
        if ((parts & RecordParts.EffectiveOn) != 0)
            outcome.EffectiveOn = reader.Int32();
        if ((parts & RecordParts.Expires) != 0)
            outcome.Expires = reader.Int32();
        if ((parts & RecordParts.Excess) != 0)
        {
            outcome.Excess = reader.Int64();
            outcome.ExcessExpires = reader.Int32();
        }
        if ((parts & RecordParts.Draws) != 0)
        {
            for (var left = reader.Int32(); left > 0; left--)
                plan.Add(reader.Int32(), reader.Int64());
        }
        if ((parts & RecordParts.Claim) != 0)
            outcome.Claim = reader.Int64();
    }

    public static int WriteAccount(Span<byte> destination, in Account account)
    {
        var writer = new ByteWriter(destination);
        writer.Write((byte)RecordKind.AccountOpened);
        WriteDefinition(ref writer, account);
        return writer.Length;
    }

    public static void WriteDefinition(ref ByteWriter writer, in Account account)
    {
        writer.Write(account.Id.Value);
        writer.Write((long)account.Unit.Value);
        writer.Write((byte)account.Kind);
        writer.Write(account.Code);
        writer.Write((byte)account.Floor.Side);
        writer.Write(account.Floor.Limit);
        writer.Write((byte)account.Ceiling.Policy);
        writer.Write(account.Ceiling.Limit);
        writer.Write(account.Ceiling.Excess.Value);
        writer.Write((byte)account.Expiry.Rule);
        writer.Write(account.Expiry.Count);
        writer.Write(account.Expiry.Expired.Value);
        writer.Write(account.LotPriority);
    }

    public static Account ReadDefinition(ref ByteReader reader) =>
        new(new(reader.UInt128()), new((ulong)reader.Int64()), (AccountKind)reader.Byte(), reader.UInt16())
        {
            Floor = AccountFloor.Restore((FloorSide)reader.Byte(), reader.Int64()),
            Ceiling = AccountCeiling.Restore((CeilingPolicy)reader.Byte(), reader.Int64(), new(reader.UInt128())),
            Expiry = LotExpiry.Restore((ExpiryRule)reader.Byte(), reader.Int32(), new(reader.UInt128())),
            LotPriority = reader.Byte(),
        };

    public static int WriteGenesis(Span<byte> destination, LedgerId ledger)
    {
        var writer = new ByteWriter(destination);
        writer.Write((byte)RecordKind.Genesis);
        writer.Write(Version);
        writer.Write(ledger.Value);
        return writer.Length;
    }

    public static int WriteBurned(Span<byte> destination, UInt128 id)
    {
        var writer = new ByteWriter(destination);
        writer.Write((byte)RecordKind.IdBurned);
        writer.Write(id);
        return writer.Length;
    }

    public static int WriteHoldExpired(Span<byte> destination, int hold)
    {
        var writer = new ByteWriter(destination);
        writer.Write((byte)RecordKind.HoldExpired);
        writer.Write(hold);
        return writer.Length;
    }

    public static int WriteLotExpired(Span<byte> destination, int lot)
    {
        var writer = new ByteWriter(destination);
        writer.Write((byte)RecordKind.LotExpired);
        writer.Write(lot);
        return writer.Length;
    }
}
