using System.Globalization;

namespace CommunityDomain.Tests;

public sealed class LifecycleTests
{
    private enum Door
    {
        Open,
        Shut,
        Locked,
        Gone,
    }

    private enum DoorVerb
    {
        Shut,
        Open,
        Lock,
        Kick,
    }

    // Kick has two rows: what it finds decides.
    private static Lifecycle<Door, DoorVerb> Doors() => new("Door", Door.Open)
    {
        { Door.Open, DoorVerb.Shut, Door.Shut },
        { Door.Shut, DoorVerb.Open, Door.Open },
        { Door.Shut, DoorVerb.Lock, Door.Locked },
        { Door.Locked, DoorVerb.Kick, Door.Open },
        { Door.Locked, DoorVerb.Kick, Door.Gone },
    };

    [Fact]
    public void Legal_gives_verbs_in_the_tables_order_each_once()
    {
        var doors = Doors();

        Assert.Equal([DoorVerb.Open, DoorVerb.Lock], doors.Legal(Door.Shut));
        Assert.Equal([DoorVerb.Kick], doors.Legal(Door.Locked));
        Assert.Empty(doors.Legal(Door.Gone));
    }

    [Fact]
    public void Legal_keeps_the_tables_order_and_not_the_enums() => Assert.Equal(
        [DoorVerb.Lock, DoorVerb.Shut],
        new Lifecycle<Door, DoorVerb>("Door", Door.Open)
        {
            { Door.Open, DoorVerb.Lock, Door.Locked },
            { Door.Shut, DoorVerb.Open, Door.Open },
            { Door.Open, DoorVerb.Shut, Door.Shut },
        }.Legal(Door.Open));

    [Fact]
    public void Illegal_agrees_with_the_table_for_every_status_and_verb()
    {
        var doors = Doors();
        foreach (var status in Enum.GetValues<Door>())
        {
            foreach (var verb in Enum.GetValues<DoorVerb>())
                Assert.Equal(doors.Transitions.Any(row => row.From == status && row.Verb == verb), doors.Illegal(status, verb) is null);
        }
    }

    [Fact]
    public void Illegal_names_the_lifecycle_the_status_the_verb_and_what_is_legal()
    {
        var error = Assert.IsType<CoreErrors.IllegalVerb>(Doors().Illegal(Door.Shut, DoorVerb.Kick));

        Assert.Equal(("Door", Door.Shut, DoorVerb.Kick), (error.Lifecycle, (Door)error.Status, (DoorVerb)error.Verb));
        Assert.Equal(["Open", "Lock"], error.Legal);
        Assert.Equal("Door: 'Kick' is not possible while the status is 'Shut'. Possible now: Open, Lock.", error.Explain(CultureInfo.InvariantCulture));
        Assert.Equal("Door：状态为“Shut”时不能执行“Kick”。当前可执行：Open, Lock。", error.Explain(new("zh-CN")));
    }

    [Fact]
    public void Allows_tells_apart_the_targets_of_one_verb()
    {
        var doors = Doors();

        Assert.True(doors.Allows(Door.Locked, DoorVerb.Kick, Door.Open));
        Assert.True(doors.Allows(Door.Locked, DoorVerb.Kick, Door.Gone));
        Assert.False(doors.Allows(Door.Locked, DoorVerb.Kick, Door.Shut));
        Assert.False(doors.Allows(Door.Open, DoorVerb.Kick, Door.Gone));
    }

    [Fact]
    public void Add_refuses_a_row_that_stands_there_and_what_the_enums_do_not_define()
    {
        var doors = Doors();

        Assert.Throws<ArgumentException>(() => doors.Add(Door.Locked, DoorVerb.Kick, Door.Gone));
        Assert.Throws<ArgumentOutOfRangeException>(() => doors.Add((Door)9, DoorVerb.Kick, Door.Gone));
        Assert.Throws<ArgumentOutOfRangeException>(() => doors.Add(Door.Open, (DoorVerb)9, Door.Gone));
        Assert.Throws<ArgumentOutOfRangeException>(() => doors.Add(Door.Open, DoorVerb.Kick, (Door)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => doors.Legal((Door)9).Any());
        Assert.Throws<ArgumentOutOfRangeException>(() => doors.Illegal((Door)9, DoorVerb.Kick));
        Assert.Throws<ArgumentOutOfRangeException>(() => doors.Illegal(Door.Open, (DoorVerb)9));
        Assert.Throws<ArgumentException>(() => new Lifecycle<Door, DoorVerb>("", Door.Open));
        Assert.Equal(5, doors.Count());
    }

    public static TheoryData<string> Readings => ["Transitions", "Legal", "Illegal", "Allows", "ToMermaid", "foreach"];

    [Theory]
    [MemberData(nameof(Readings))]
    public void Add_is_closed_once_the_table_was_read(string reading)
    {
        var doors = Doors();
        doors.Add(Door.Open, DoorVerb.Kick, Door.Gone);

        _ = reading switch
        {
            "Transitions" => doors.Transitions.Count,
            "Legal" => doors.Legal(Door.Open).Count(),
            "Illegal" => doors.Illegal(Door.Open, DoorVerb.Shut) is null ? 0 : 1,
            "Allows" => doors.Allows(Door.Open, DoorVerb.Shut, Door.Shut) ? 0 : 1,
            "ToMermaid" => doors.ToMermaid().Length,
            _ => doors.Count(),
        };

        Assert.Throws<InvalidOperationException>(() => doors.Add(Door.Gone, DoorVerb.Open, Door.Open));
    }

    [Fact]
    public void ToMermaid_draws_the_start_every_row_and_the_ends() => Assert.Equal(
        "stateDiagram-v2\n" +
        "    [*] --> Open\n" +
        "    Open --> Shut : Shut\n" +
        "    Shut --> Open : Open\n" +
        "    Shut --> Locked : Lock\n" +
        "    Locked --> Open : Kick\n" +
        "    Locked --> Gone : Kick\n" +
        "    Gone --> [*]\n",
        Doors().ToMermaid());

    [Fact]
    public void ToMermaid_of_an_empty_table_has_its_start_alone() =>
        Assert.Equal("stateDiagram-v2\n    [*] --> Shut\n", new Lifecycle<Door, DoorVerb>("Door", Door.Shut).ToMermaid());
}
