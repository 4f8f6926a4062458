using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

internal static class AdmissionExamples
{
    private static readonly Instant Opens = Instant.FromUtc(2024, 3, 1, 1, 0);

    private static readonly CallTerms Terms = new(
        "鸡鸣山社区合伙人招募令", CallKind.Talent,
        [new(Scenario.Governance, PartnershipMode.ServicePurchase), new(Scenario.Services, PartnershipMode.BenefitExchange)],
        Capacity: 12, Opens, Opens + Duration.FromDays(30), NoticeWorkingDays: 5, PolicyVersion: "2024-03");

    public static IEnumerable<DomainEvent> Events =>
    [
        new RecruitmentCallEvent.Drafted(new CommunityId(0xC0), Terms),
        new RecruitmentCallEvent.Published(),
        new RecruitmentCallEvent.Amended(Terms with { Capacity = 15 }, "报名踊跃，增加名额"),
        new RecruitmentCallEvent.Filled(new Admission.ApplicationId(0xA1)),
        new RecruitmentCallEvent.Closed(),
        new RecruitmentCallEvent.Concluded(),
        new RecruitmentCallEvent.Cancelled("社区拆分"),
    ];

    public static IEnumerable<object> States =>
    [
        new RecruitmentCallState
        {
            Id = new RecruitmentCallId(0xCA11),
            ChangedAt = Opens + Duration.FromDays(2),
            Community = new CommunityId(0xC0),
            Terms = Terms,
            Status = CallStatus.Closed,
            PublishedAt = Opens + Duration.FromDays(1),
            Seats = [new Admission.ApplicationId(0xA1), new Admission.ApplicationId(0xA2)],
        },
    ];
}
