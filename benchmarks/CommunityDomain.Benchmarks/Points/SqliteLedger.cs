using System.Buffers.Binary;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace CommunityDomain.Benchmarks.Points;

/// <summary>The ledger in SQLite, as one writes it by hand: prepared statements, one transaction a batch, write-ahead log, each commit flushed.</summary>
/// <remarks>It checks ids, floors and lots, and keeps transfers, lots and draws; it has no hash chain.</remarks>
internal static class SqliteLedger
{
    private const string Schema = """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        CREATE TABLE account (id BLOB PRIMARY KEY, unit INTEGER, floor INTEGER, lots INTEGER, debits INTEGER NOT NULL DEFAULT 0, credits INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE transfer (id BLOB PRIMARY KEY, debit BLOB, credit BLOB, amount INTEGER, unit INTEGER, code INTEGER, at INTEGER) WITHOUT ROWID;
        CREATE TABLE lot (sequence INTEGER PRIMARY KEY, account BLOB, origin BLOB, remaining INTEGER, expires INTEGER);
        CREATE INDEX lot_open ON lot (account, expires, sequence) WHERE remaining > 0;
        CREATE TABLE draw (transfer BLOB, lot INTEGER, amount INTEGER);
        """;

    /// <summary>Posts in batches until all is posted or the time is up.</summary>
    /// <returns>How many a second.</returns>
    public static double PostAll(LedgerWorkload workload, string path, int batch, PeerLimit limit)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, Schema);
        OpenAccounts(connection, workload);
        using var statements = new Statements(connection);
        var (posted, began) = (0, Stopwatch.GetTimestamp());
        do
        {
            using var transaction = connection.BeginTransaction();
            statements.Join(transaction);
            for (var end = Math.Min(posted + batch, workload.Count); posted < end; posted++)
                statements.Post(workload, posted);
            transaction.Commit();
        }
        while (posted < workload.Count && !limit.IsOver);
        return posted / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static void OpenAccounts(SqliteConnection connection, LedgerWorkload workload)
    {
        using var transaction = connection.BeginTransaction();
        using var open = connection.CreateCommand();
        open.CommandText = "INSERT INTO account (id, unit, floor, lots) VALUES ($id, 1, $floor, $floor)";
        open.Transaction = transaction;
        var (id, floor) = (open.Parameters.Add("$id", SqliteType.Blob), open.Parameters.Add("$floor", SqliteType.Integer));
        for (var i = -2; i < workload.Members; i++)
        {
            id.Value = Bytes(i switch { -2 => LedgerWorkload.Issuer.Value, -1 => LedgerWorkload.Shop.Value, _ => LedgerWorkload.Member(i).Value });
            floor.Value = i < 0 ? 0 : 1;
            open.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static byte[] Bytes(UInt128 id)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id);
        return bytes;
    }

    private sealed class Statements : IDisposable
    {
        private readonly SqliteCommand _debit, _credit, _transfer, _openLot, _lots, _drawLot, _draw;

        // An id that is there already fails on the primary key; a debit beyond the floor changes no row.
        public Statements(SqliteConnection connection)
        {
            _debit = Prepare(connection, "UPDATE account SET debits = debits + $amount WHERE id = $id AND (floor = 0 OR debits + $amount <= credits)", "$id", "$amount");
            _credit = Prepare(connection, "UPDATE account SET credits = credits + $amount WHERE id = $id RETURNING lots", "$id", "$amount");
            _transfer = Prepare(connection, "INSERT INTO transfer VALUES ($id, $debit, $credit, $amount, 1, $code, 0)", "$id", "$debit", "$credit", "$amount", "$code");
            _openLot = Prepare(connection, "INSERT INTO lot (account, origin, remaining, expires) VALUES ($account, $id, $amount, 36)", "$account", "$id", "$amount");
            _lots = Prepare(connection, "SELECT sequence, remaining FROM lot WHERE account = $account AND remaining > 0 AND expires > 0 ORDER BY expires, sequence", "$account");
            _drawLot = Prepare(connection, "UPDATE lot SET remaining = remaining - $amount WHERE sequence = $lot", "$lot", "$amount");
            _draw = Prepare(connection, "INSERT INTO draw VALUES ($id, $lot, $amount)", "$id", "$lot", "$amount");
        }

        private SqliteCommand[] All => [_debit, _credit, _transfer, _openLot, _lots, _drawLot, _draw];

        public void Join(SqliteTransaction transaction)
        {
            foreach (var command in All)
                command.Transaction = transaction;
        }

        public void Post(LedgerWorkload workload, int posting)
        {
            var (isSpending, amount) = (workload.IsSpending(posting), workload.AmountOf(posting));
            var (id, member) = (Bytes(LedgerWorkload.IdOf(posting)), Bytes(LedgerWorkload.Member(workload.MemberOf(posting)).Value));
            var (debit, credit) = isSpending ? (member, Bytes(LedgerWorkload.Shop.Value)) : (Bytes(LedgerWorkload.Issuer.Value), member);
            if (Run(_debit, debit, amount) != 1)
                throw new InvalidOperationException($"Posting {posting} was refused.");
            Give(_credit, credit, amount);
            var hasLots = (long)_credit.ExecuteScalar()! == 1;
            Run(_transfer, id, debit, credit, amount, isSpending ? 2 : 1);
            if (hasLots)
                Run(_openLot, credit, id, amount);
            else
                Draw(id, debit, amount);
        }

        private void Draw(byte[] id, byte[] account, long amount)
        {
            var draws = new List<(long Lot, long Amount)>(2);
            Give(_lots, account);
            using (var lots = _lots.ExecuteReader())
            {
                while (amount > 0 && lots.Read())
                {
                    var part = Math.Min(amount, lots.GetInt64(1));
                    draws.Add((lots.GetInt64(0), part));
                    amount -= part;
                }
            }
            foreach (var (lot, part) in draws)
            {
                Run(_drawLot, lot, part);
                Run(_draw, id, lot, part);
            }
        }

        public void Dispose()
        {
            foreach (var command in All)
                command.Dispose();
        }

        private static SqliteCommand Prepare(SqliteConnection connection, string sql, params string[] parameters)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            command.Prepare();
            return command;
        }

        private static void Give(SqliteCommand command, params object[] values)
        {
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
        }

        private static int Run(SqliteCommand command, params object[] values)
        {
            Give(command, values);
            return command.ExecuteNonQuery();
        }
    }
}
