using CommunityDomain.Testing;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class PeopleAndErasurePage
{
    [Fact]
    public async Task A_record_is_kept_and_erased_and_shows_little()
    {
        var (ids, records) = (new SequentialIds(Instant.FromUtc(2024, 3, 1, 1, 0)), new InMemoryPersonalRecords());
        // guide:begin
        PersonId li = ids.Next<PersonId>();
        IdentityDocument document = IdentityDocument.OfNumber("11010519491231002X").Value;
        await records.KeepAsync(new PersonalRecord(li, "李伟", document, Telephone: "13800138000"));

        Actor actor = new(li, Role.Volunteer);
        // guide:hide
        var record = (await records.FindAsync(li))!;
        // guide:show
        bool erased = await records.EraseAsync(li);
        // guide:end
        // guide:begin
        Shown($"{document}");
        Shown(document.Reveal());
        Shown(document.BirthDate);
        Shown(record.ToString());
        // guide:end
        Assert.DoesNotContain("1949", $"{document}", StringComparison.Ordinal);
        Assert.Equal("11010519491231002X", document.Reveal());
        Assert.Equal(new LocalDate(1949, 12, 31), document.BirthDate);
        Assert.Equal($"PersonalRecord {li}", record.ToString());
        Assert.Equal((true, li), (erased, actor.Person));
        Assert.Null(await records.FindAsync(li));
    }

    [Fact]
    public void Two_become_one_and_two_again()
    {
        PersonId duplicate = new(1), survivor = new(2);
        var (id, officer, now, stored) = (new MergeId(3), new Actor(new(7), Role.CommunityOfficer), Instant.FromUtc(2024, 3, 1, 1, 0), Array.Empty<PersonMergeState>());
        var later = now + Duration.FromDays(1);
        // guide:begin
        MergeMap<PersonId> merges = MergeMap<PersonId>.Create(stored).Value;
        PersonMerge merge = PersonMerge.Join(id, duplicate, survivor, "same telephone, checked at the desk", merges, officer, now).Value;
        merges = merges.With(merge.State).Value;

        Shown(merges.Resolve(duplicate));
        Shown(merges.AllOf(survivor));
        Shown(merge.Undo("two people after all", officer, later));
        // guide:end
        Assert.Equal(survivor, merges.Resolve(duplicate));
        Assert.Equal([duplicate, survivor], merges.AllOf(survivor).Order());
        Assert.Equal(duplicate, MergeMap<PersonId>.Create([merge.Undo("two people after all", officer, later).Value.State]).Value.Resolve(duplicate));
    }
}
