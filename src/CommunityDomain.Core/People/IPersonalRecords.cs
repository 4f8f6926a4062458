namespace CommunityDomain;

/// <summary>The store of personal records, a port of the host. Nothing else in a system holds what they hold.</summary>
/// <remarks>
/// Access, correction and erasure are rights of the person (个人信息保护法 art. 45–47). Erasing a record leaves the pseudonym behind in
/// events and journals, which then names nobody: every replay, digest and hash stays as it was. Text that people write into
/// events, such as a reason, must not name anybody.
/// </remarks>
public interface IPersonalRecords
{
    /// <summary>The record of a person.</summary>
    /// <param name="person">The pseudonym.</param>
    /// <param name="cancellation">Cancels the call.</param>
    /// <returns>The record, or <c>null</c> when there is none, or no longer one.</returns>
    ValueTask<PersonalRecord?> FindAsync(PersonId person, CancellationToken cancellation = default);

    /// <summary>Keeps a record in the place of an earlier one of the same person.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellation">Cancels the call.</param>
    ValueTask KeepAsync(PersonalRecord record, CancellationToken cancellation = default);

    /// <summary>Erases what is known of a person.</summary>
    /// <param name="person">The pseudonym.</param>
    /// <param name="cancellation">Cancels the call.</param>
    /// <returns>Whether there was a record. Erasing again is harmless.</returns>
    ValueTask<bool> EraseAsync(PersonId person, CancellationToken cancellation = default);
}
