using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

public sealed class WireFormatTests
{
    private static readonly WireFormat Wire = WireFormat.Default;

    private static readonly EventEnvelope<RecruitmentCallEvent> Cancelled = new(
        0xCA11, 2, Instant.FromUtc(2024, 3, 1, 1, 0), new Actor(new PersonId(7), Role.CommunityOfficer), new RecruitmentCallEvent.Cancelled("why"));

    [Fact]
    public void History_round_trips_as_an_array()
    {
        ValueList<EventEnvelope<RecruitmentCallEvent>> history = [Cancelled, Cancelled with { Version = 3, Event = new RecruitmentCallEvent.Closed() }];

        Assert.Equal(history, Wire.Deserialize<ValueList<EventEnvelope<RecruitmentCallEvent>>>(Wire.SerializeToUtf8(history)).Value);
    }

    [Fact]
    public void Event_of_a_name_that_is_not_known_is_its_own_error()
    {
        var json = Wire.Serialize(Cancelled).Replace("cancelled.v1", "cancelled.v2", StringComparison.Ordinal);

        var error = Assert.IsType<WireErrors.UnknownEvent>(Assert.Single(Wire.Deserialize<EventEnvelope<RecruitmentCallEvent>>(json).Errors));

        Assert.Equal(("wire.unknown-event", "admission.call.cancelled.v2", "RecruitmentCallEvent"), (error.Code, error.Name, error.Union));
    }

    [Theory]
    // The line and the bytes before the fault in it.
    [InlineData("", 0, 0)]
    [InlineData("[]", 0, 1)]
    [InlineData("null", 0, 0)]
    [InlineData("{\n \"type\": 4 }", 1, 10)]
    [InlineData("{\n \"type\": \"admission.call.closed.v1\",\n \"version\": \"1\" }", 2, 15)]
    [InlineData("{\n \"type\": \"admission.call.cancelled.v1\",\n \"data\": { \"reason\": 5 } }", 2, 22)]
    [InlineData("{\n \"type\": \"admission.call.cancelled.v1\",\n \"data\": { \"reason\": null } }", 2, 25)]
    [InlineData("{\n \"type\": \"admission.call.cancelled.v1\",\n \"data\": { ] }", 2, 11)]
    public void Malformed_event_names_the_position(string json, long line, long position)
    {
        var error = Assert.IsType<WireErrors.Malformed>(Assert.Single(Wire.Deserialize<EventEnvelope<RecruitmentCallEvent>>(json).Errors));

        Assert.Equal((line, position), (error.Line, error.Position));
    }

    [Theory]
    [InlineData("aggregateId")]
    [InlineData("version")]
    [InlineData("at")]
    [InlineData("by")]
    [InlineData("data")]
    [InlineData("type")]
    public void Event_without_a_part_of_its_envelope_or_with_it_twice_is_malformed(string part)
    {
        var whole = WireProbe.Parse(Wire.Serialize(Cancelled));
        var value = whole[part]!.ToJsonString();
        whole.Remove(part);
        var without = whole.ToJsonString();
        var twice = $"{without[..^1]},\"{part}\":{value},\"{part}\":{value}}}";

        Assert.Contains(part, Reason<EventEnvelope<RecruitmentCallEvent>>(without), StringComparison.Ordinal);
        Assert.Contains("twice", Reason<EventEnvelope<RecruitmentCallEvent>>(twice), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"000000000000000000000000000000C0\"", true)]
    [InlineData("\"c0\"", false)]
    [InlineData("192", false)]
    [InlineData("null", false)]
    public void Id_is_32_hexadecimal_digits(string json, bool good)
    {
        var read = Wire.Deserialize<CommunityId>(json);

        Assert.Equal(good, read.IsSuccess);
        if (good)
            Assert.Equal("\"000000000000000000000000000000c0\"", Wire.Serialize(read.Value));
    }

    [Theory]
    [InlineData("\"Talent\"", true)]
    [InlineData("\"talent\"", false)]
    [InlineData("\"1\"", false)]
    [InlineData("1", false)]
    [InlineData("\"Partner, Talent\"", false)]
    public void Enum_is_read_by_its_exact_name_alone(string json, bool good) => Assert.Equal(good, Wire.Deserialize<CallKind>(json).IsSuccess);

    [Fact]
    public void Undefined_enum_is_not_written() => Assert.Throws<ArgumentOutOfRangeException>(() => Wire.Serialize((CallKind)9));

    [Theory]
    [InlineData("\"CNY 12.30\"", "\"CNY 12.30\"")]
    [InlineData("\"JPY 5\"", "\"JPY 5\"")]
    [InlineData("\"CNY 1.234\"", null)]
    [InlineData("\"CNY 100000000000000.01\"", null)]
    [InlineData("\"XXX 1\"", null)]
    [InlineData("12.3", null)]
    public void Money_is_exact_or_malformed(string json, string? written)
    {
        var read = Wire.Deserialize<Money>(json);

        Assert.Equal(written, read.IsSuccess ? Wire.Serialize(read.Value) : null);
    }

    [Theory]
    [InlineData("\"12.5%\"", true)]
    [InlineData("\"1000%\"", true)]
    [InlineData("\"1000.1%\"", false)]
    [InlineData("\"-1%\"", false)]
    [InlineData("\"12.5\"", false)]
    public void Percentage_carries_its_sign(string json, bool good) => Assert.Equal(good, Wire.Deserialize<Percentage>(json).IsSuccess);

    [Theory]
    [InlineData("\"2024-02-28/2024-02-29\"", true)]
    [InlineData("\"2024-02-29/2024-02-28\"", false)]
    [InlineData("\"2023-02-28/2023-02-29\"", false)]
    [InlineData("\"2024-02-28\"", false)]
    public void Date_interval_is_two_dates_in_order(string json, bool good) => Assert.Equal(good, Wire.Deserialize<DateInterval>(json).IsSuccess);

    [Theory]
    [InlineData("\"2024-02-28T00:00:00Z/2024-02-29T00:00:00Z\"", true)]
    [InlineData("\"2024-02-28T00:00:00Z/\"", true)]
    [InlineData("\"/\"", true)]
    [InlineData("\"2024-02-29T00:00:00Z/2024-02-28T00:00:00Z\"", false)]
    [InlineData("\"2024-02-28T00:00:00Z\"", false)]
    [InlineData("\"x/\"", false)]
    public void Interval_is_two_instants_in_order_each_may_be_open(string json, bool good)
    {
        var read = Wire.Deserialize<Interval>(json);

        Assert.Equal(good ? json : null, read.IsSuccess ? Wire.Serialize(read.Value) : null);
    }

    [Fact]
    public void Chinese_is_written_as_it_reads() =>
        Assert.Contains("社区拆分", Wire.Serialize(Cancelled with { Event = new RecruitmentCallEvent.Cancelled("社区拆分") }), StringComparison.Ordinal);

    [Fact]
    public void Type_that_the_format_does_not_know_is_a_programmers_error()
    {
        Assert.Throws<NotSupportedException>(() => Wire.Serialize(new HostEvent.Opened(1)));
        Assert.Throws<NotSupportedException>(() => Wire.Deserialize<HostEvent.Opened>("{}"));
    }

    [Fact]
    public void Host_adds_events_of_its_own()
    {
        var wire = Wire.With(HostTypes());
        var opened = new EventEnvelope<HostEvent>(1, 1, Cancelled.At, Cancelled.By, new HostEvent.Opened(3));

        Assert.Equal(opened, wire.Deserialize<EventEnvelope<HostEvent>>(wire.Serialize(opened)).Value);
        Assert.Contains("host.shop.opened.v1", wire.Events.Keys);
        Assert.DoesNotContain("host.shop.opened.v1", Wire.Events.Keys);
    }

    [Fact]
    public void Two_events_of_one_name_are_refused_when_the_format_is_made() =>
        Assert.Throws<ArgumentException>(() => Wire.With(HostTypes()).With(HostTypes()));

    [Fact]
    public void Event_registered_under_another_name_than_it_gives_is_not_written()
    {
        var wire = Wire.With(new WireTypes(HostJson.Default).Events<HostEvent>(events => events.Event<HostEvent.Opened>("host.shop.begun")));

        Assert.Throws<NotSupportedException>(
            () => wire.Serialize(new EventEnvelope<HostEvent>(1, 1, Cancelled.At, Cancelled.By, new HostEvent.Opened(3))));
    }

    [Fact]
    public void Host_teaches_its_own_options_and_keeps_its_naming()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, TypeInfoResolver = HostJson.Default };
        Wire.AddTo(options);

        var json = JsonSerializer.Serialize(new HostDocument(new CommunityId(0xC0), CallKind.Talent), (JsonTypeInfo<HostDocument>)options.GetTypeInfo(typeof(HostDocument)));

        Assert.Equal("{\"home_community\":\"000000000000000000000000000000c0\",\"kind\":\"Talent\"}", json);
    }

    [Fact]
    public void Options_cannot_be_changed() => Assert.True(Wire.Options.IsReadOnly);

    private static string Reason<T>(string json) => Assert.IsType<WireErrors.Malformed>(Assert.Single(Wire.Deserialize<T>(json).Errors)).Reason;

    private static WireTypes HostTypes() =>
        new WireTypes(HostJson.Default).Events<HostEvent>(events => events.Event<HostEvent.Opened>("host.shop.opened"));
}

internal abstract record HostEvent : DomainEvent
{
    internal sealed record Opened(int Doors) : HostEvent
    {
        public override EventName Name => new("host.shop.opened");
    }
}

internal sealed record HostDocument(CommunityId HomeCommunity, CallKind Kind);

[JsonSerializable(typeof(HostEvent.Opened))]
[JsonSerializable(typeof(HostDocument))]
internal sealed partial class HostJson : JsonSerializerContext;
