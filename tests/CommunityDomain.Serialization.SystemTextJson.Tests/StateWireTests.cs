using System.Reflection;
using System.Runtime.CompilerServices;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

/// <summary>Holds of every aggregate's state in every package.</summary>
public sealed class StateWireTests
{
    [Theory]
    [MemberData(nameof(WireExamples.StateTypes), MemberType = typeof(WireExamples))]
    public void Every_state_is_registered_written_as_its_golden_and_read_back(string type)
    {
        var state = WireExamples.State(type);

        var json = WireProbe.Write(state);

        Assert.Contains(state.GetType(), WireFormat.Default.States);
        WireProbe.MatchesGolden(state.GetType().Name, json);
        Assert.Equal(state, WireProbe.Read(state.GetType(), json));
    }

    [Theory]
    [MemberData(nameof(WireExamples.StateTypes), MemberType = typeof(WireExamples))]
    public void Every_id_enum_and_list_inside_is_registered(string type) =>
        Assert.Empty(WireProbe.Unregistered(WireExamples.State(type).GetType()));

    [Theory]
    [MemberData(nameof(WireExamples.StateTypes), MemberType = typeof(WireExamples))]
    public void Every_example_fills_every_field(string type) => Assert.Empty(WireProbe.Silent(WireExamples.State(type)));

    [Theory]
    [MemberData(nameof(WireExamples.StateTypes), MemberType = typeof(WireExamples))]
    public void A_field_that_is_not_required_may_be_missing_and_is_then_what_a_new_state_has(string type)
    {
        var state = WireExamples.State(type);
        foreach (var property in state.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false)
                || (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.NotNull);
            var json = WireProbe.Parse(WireProbe.Write(state));
            Assert.True(json.Remove(WireProbe.Camel(property.Name)), $"{property.Name} is written");

            var read = WireProbe.Read(state.GetType(), json.ToJsonString());

            if (required)
                Assert.Equal("wire.malformed", read);
            else
                Assert.Equal(property.GetValue(Activator.CreateInstance(state.GetType())), property.GetValue(read));
        }
    }
}
