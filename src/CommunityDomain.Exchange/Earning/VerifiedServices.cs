using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Exchange;

/// <summary>Makes what points are counted from out of what volunteering recorded.</summary>
public static class VerifiedServices
{
    /// <summary>The verified service of an attested record; its id has the record's bits, so that a record counts once.</summary>
    /// <param name="record">The record.</param>
    /// <param name="activityKind">The kind of its activity, by which rates differ; may be empty.</param>
    /// <param name="traits">What makes it worth more, as the host knows from calendar, post and roster.</param>
    /// <returns>The service, or <c>exchange.service-not-attested</c>.</returns>
    public static Result<VerifiedService> From(ServiceRecord record, string activityKind, ServiceTraits traits)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(activityKind);
        var state = record.State;
        if (record.Status != ServiceStatus.Attested || state.CheckedOutAt is not { } wentAt)
            return Result.Fail<VerifiedService>(new ExchangeErrors.ServiceNotAttested(record.Id, record.Status));
        return Result.Ok(new VerifiedService(
            IdOf(record.Id), state.Person, state.Activity.Value, activityKind, state.Day, new Interval(state.CheckedInAt, wentAt), record.NetMinutes)
        {
            Engagement = state.Nature switch
            {
                ServiceNature.Volunteer => ServiceEngagement.Volunteer,
                ServiceNature.Duty => ServiceEngagement.Duty,
                _ => ServiceEngagement.Paid,
            },
            Evidence = record.Evidence == EvidenceTier.Recorded ? ServiceEvidence.SystemCheckIn : ServiceEvidence.Attested,
            Traits = traits,
            AttestedBy = state.AttestedBy?.Person,
            IsLateEntry = state.EntryDue is null ? null : state.IsLateEntry,
        });
    }

    /// <summary>The id under which a record's service is counted.</summary>
    /// <param name="record">The record's id.</param>
    public static VerifiedServiceId IdOf(ServiceRecordId record) => new(record.Value);
}
