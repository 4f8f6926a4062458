using System.Text.Json.Nodes;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

/// <summary>Holds of every event in every package; a new event is red here until it is registered, exemplified and recorded.</summary>
public sealed class EventWireTests
{
    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void Every_event_is_registered_under_the_name_that_it_gives(string type)
    {
        var example = WireExamples.Event(type);

        Assert.True(
            WireFormat.Default.Events.TryGetValue(example.Name.ToString(), out var registered),
            $"{type} is not registered as {example.Name}: add .Event<…>(\"{example.Name.Value}\") to its …Wire.cs.");
        Assert.Equal(example.GetType(), registered);
    }

    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void Every_event_is_written_as_its_golden_and_read_back(string type)
    {
        var example = WireExamples.Event(type);
        var envelope = WireProbe.Envelope(example);

        var json = WireProbe.Write(envelope);

        WireProbe.MatchesGolden(example.Name.ToString(), json);
        Assert.Equal(envelope, WireProbe.Read(envelope.GetType(), json));
    }

    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void Every_id_enum_and_list_inside_is_registered(string type) =>
        Assert.Empty(WireProbe.Unregistered(WireExamples.Event(type).GetType()));

    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void Every_example_fills_every_field(string type) => Assert.Empty(WireProbe.Silent(WireExamples.Event(type)));

    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void A_field_of_a_later_version_is_passed_over(string type)
    {
        var envelope = WireProbe.Envelope(WireExamples.Event(type));
        var json = WireProbe.Parse(WireProbe.Write(envelope));
        json["shard"] = new JsonObject { ["type"] = 4 };
        json["data"]!["later"] = new JsonArray(1, new JsonObject { ["version"] = 2 });

        Assert.Equal(envelope, WireProbe.Read(envelope.GetType(), json.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void A_missing_field_takes_its_default_or_is_malformed_when_it_has_none(string type)
    {
        var example = WireExamples.Event(type);
        var envelope = WireProbe.Envelope(example);
        foreach (var field in WireProbe.Fields(example.GetType()))
        {
            var json = WireProbe.Parse(WireProbe.Write(envelope));
            Assert.True(json["data"]!.AsObject().Remove(WireProbe.Camel(field.Name!)), $"{field.Name} is written");

            var read = WireProbe.Read(envelope.GetType(), json.ToJsonString());

            if (!field.HasDefaultValue)
            {
                Assert.Equal("wire.malformed", read);
                continue;
            }
            var data = read.GetType().GetProperty("Event")!.GetValue(read)!;
            var expected = field.DefaultValue ?? (field.ParameterType.IsValueType ? Activator.CreateInstance(field.ParameterType) : null);
            Assert.Equal(expected, data.GetType().GetProperty(field.Name!)!.GetValue(data));
        }
    }

    [Theory]
    [MemberData(nameof(WireExamples.EventTypes), MemberType = typeof(WireExamples))]
    public void Fields_are_read_in_any_order(string type)
    {
        var envelope = WireProbe.Envelope(WireExamples.Event(type));

        var json = Reversed(WireProbe.Parse(WireProbe.Write(envelope)));

        Assert.Equal(envelope, WireProbe.Read(envelope.GetType(), json.ToJsonString()));
    }

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Reverse().Select(field => KeyValuePair.Create(field.Key, field.Value is null ? null : Reversed(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Reversed(item))]),
        _ => node.DeepClone(),
    };
}
