using System.Security.Cryptography;
using System.Text;

namespace CommunityDomain.Tests;

public sealed class PersonalRecordTests
{
    private const string Number = "11010519491231002X";

    private static readonly PersonId Li = new(5);

    private static readonly PersonalRecord Record =
        new(Li, "李伟", IdentityDocument.OfNumber(Number).Value, "13800138000", "长安街1号");

    [Fact]
    public void ToString_tells_nobody_who_it_is()
    {
        Assert.Equal("PersonalRecord 00000000000000000000000000000005", Record.ToString());
        Assert.Equal(Record.ToString(), $"{Record}");
    }

    [Fact]
    public async Task Keep_replaces_and_Erase_is_harmless_when_repeated()
    {
        var records = new InMemoryPersonalRecords();
        await records.KeepAsync(Record, default);
        await records.KeepAsync(Record with { Telephone = null }, default);

        Assert.Equal(Record with { Telephone = null }, await records.FindAsync(Li, default));
        Assert.Equal(1, records.Count);
        Assert.True(await records.EraseAsync(Li, default));
        Assert.False(await records.EraseAsync(Li, default));
        Assert.Null(await records.FindAsync(Li, default));
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await records.FindAsync(Li, new CancellationToken(true)));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await records.KeepAsync(null!, default));
    }

    // The person acts, is merged and is erased; what was hashed before is what is hashed after.
    [Fact]
    public async Task Erase_leaves_every_replay_and_digest_as_it_was()
    {
        var records = new InMemoryPersonalRecords();
        await records.KeepAsync(Record, default);
        var now = Instant.FromUtc(2024, 3, 1, 1, 0);
        var merge = PersonMerge.Join(new(1), Li, new(6), "same document", MergeMap<PersonId>.Empty, new(Li, Role.Volunteer), now).Value
            .Undo("two people", new(Li, Role.Volunteer), now).Value;
        var (history, before) = (merge.Changes, Digest(merge));

        await records.EraseAsync(Li, default);

        var replayed = PersonMerge.Replay(history).Value;
        Assert.Equal(merge.State, replayed.State);
        Assert.Equal(before, Digest(merge));
        var text = string.Join('\n', history.Select(change => change.ToString())) + merge.State;
        foreach (var personal in new[] { Record.Name, Number, Record.Telephone!, Record.Address! })
            Assert.DoesNotContain(personal, text, StringComparison.Ordinal);
    }

    private static string Digest(PersonMerge merge) => Convert.ToHexString(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', merge.Changes.Select(change => change.ToString())))));
}
