using CommunityDomain.Admission;
using CommunityDomain.Serialization.SystemTextJson;
using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class WireFormatPage
{
    [Fact]
    public void States_and_histories_come_back_as_they_went()
    {
        var call = AdmissionFlow.Call();
        // guide:begin
        WireFormat wire = WireFormat.Default;

        string json = wire.Serialize(call.State);
        Result<RecruitmentCallState> state = wire.Deserialize<RecruitmentCallState>(json);

        byte[] history = wire.SerializeToUtf8(call.Changes);
        var changes = wire.Deserialize<ValueList<EventEnvelope<RecruitmentCallEvent>>>(history);
        // guide:end
        Assert.Equal(call.State, state.Value);
        Assert.Equal(call.Changes, changes.Value);
    }
}
