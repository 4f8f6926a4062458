using System.Collections.Concurrent;

namespace CommunityDomain;

/// <summary>Personal records in memory, for tests and samples. Safe for concurrent use.</summary>
public sealed class InMemoryPersonalRecords : IPersonalRecords
{
    private readonly ConcurrentDictionary<PersonId, PersonalRecord> _records = new();

    /// <summary>How many records there are.</summary>
    public int Count => _records.Count;

    /// <inheritdoc/>
    public ValueTask<PersonalRecord?> FindAsync(PersonId person, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_records.GetValueOrDefault(person));
    }

    /// <inheritdoc/>
    public ValueTask KeepAsync(PersonalRecord record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        cancellation.ThrowIfCancellationRequested();
        _records[record.Person] = record;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> EraseAsync(PersonId person, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_records.TryRemove(person, out _));
    }
}
