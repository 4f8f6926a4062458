using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

internal static class AdmissionExamples
{
    private static readonly Instant Opens = Instant.FromUtc(2024, 3, 1, 1, 0);

    private static readonly AdmissionProcedure Procedure = new(1, 3, 20, 10, 25, 90, 45, 10);

    private static readonly CallTerms Terms = new(
        "鸡鸣山社区合伙人招募令", CallKind.Talent,
        [new(Scenario.Governance, PartnershipMode.ServicePurchase), new(Scenario.Services, PartnershipMode.BenefitExchange)],
        Capacity: 12, Opens, Opens + Duration.FromDays(30), NoticeWorkingDays: 5, PolicyVersion: "2024-03", TieOrder.DrawnByLot, Procedure,
        new(new GuidingCatalogueId(0x61), 2, ["FW-01"]));

    private static readonly LocalDate Day = new(2024, 3, 11);
    private static readonly Applicant Party = new(new PartyId(0xA0), LegalForm.RecordFiled, new PersonId(0xA1), [new PersonId(0xA2)]);
    private static readonly PartnershipTerm Year = new(new LocalDate(2024, 4, 1), new LocalDate(2025, 3, 31), 30);
    private static readonly GrantProjectId Project = new(0x9001);
    private static readonly HeldQualification Nurse = new("护士执业证", new LocalDate(2020, 1, 1), new LocalDate(2026, 12, 31));

    private static readonly AssessmentRecord Assessment = new(
        "admission", "2024-03", Day, AssessmentOutcome.Passed,
        [
            new("ADM-ID", VerdictKind.Pass),
            new("ADM-SIZE", VerdictKind.Waived, new(new("ADM-SIZE"), new(new PersonId(0x0F), Role.SubdistrictOfficer), "县级已降低门槛", Opens)),
        ]);

    private static readonly GrantTerms Grant = new(
        "一老一小公益创投", CommunityLevel.TownOrSubdistrict,
        [new("备案组织赛道", [LegalForm.RecordFiled, LegalForm.NeighbourhoodTeam], Money.Yuan(30_000).Value, 20, 10)],
        [new("民生需求", 60), new("可行性", 40)], Money.Yuan(300_000).Value, Opens, Opens + Duration.FromDays(20),
        [new PersonId(0x11), new PersonId(0x12), new PersonId(0x13)], 3, 1, 60, 5, [50, 30, 20]);

    private static readonly GrantProposal Proposal = new(Project, Party, "银龄食堂", [new("厨具", Money.Yuan(12_000.5m).Value)], new GrantProjectId(0x9000));
    private static readonly CatalogueItem Item = new("FW-01", new(Scenario.Services, PartnershipMode.ResourceLinking), "助餐配送", ["持健康证"]);
    private static readonly StationService Service = new("E-01", "电商", "开店指导");

    public static IEnumerable<DomainEvent> Events =>
    [
        new RecruitmentCallEvent.Drafted(new CommunityId(0xC0), Terms),
        new RecruitmentCallEvent.Published(),
        new RecruitmentCallEvent.Amended(Terms with { Capacity = 15 }, "报名踊跃，增加名额"),
        new RecruitmentCallEvent.Filled(new Admission.PartnerApplicationId(0xA1)),
        new RecruitmentCallEvent.Closed(),
        new RecruitmentCallEvent.Concluded(),
        new RecruitmentCallEvent.Cancelled("社区拆分"),
        new RecruitmentCallEvent.Released(new Admission.PartnerApplicationId(0xA1)),
        .. Applications, .. Partners, .. Conversions, .. Grants, .. Talents, .. Support,
    ];

    private static DomainEvent[] Applications =>
    [
        new PartnerApplicationEvent.Drafted(new(0xCA11), new(0xC0), Party, Terms.Scopes, "2024-03", Procedure),
        new PartnerApplicationEvent.Submitted(),
        new PartnerApplicationEvent.CheckBegun(),
        new PartnerApplicationEvent.SupplementRequested(["章程", "成员名册"], Opens),
        new PartnerApplicationEvent.Supplemented(["章程"]),
        new PartnerApplicationEvent.FoundComplete(),
        new PartnerApplicationEvent.InterestDeclared(new(new PersonId(0x0F), Opens)),
        new PartnerApplicationEvent.Reviewed(Assessment, [new PersonId(0x21), new PersonId(0x22)]),
        new PartnerApplicationEvent.OpinionRecorded(new(24, 3, "居民欢迎")),
        new PartnerApplicationEvent.NoticePublished(5, ["名称"]),
        new PartnerApplicationEvent.Objected(1, "拖欠工资"),
        new PartnerApplicationEvent.ObjectionDecided(1, ObjectionOutcome.Dismissed, "工资已结清"),
        new PartnerApplicationEvent.Approved(Opens + Duration.FromDays(30)),
        new PartnerApplicationEvent.AgreementPrepared(),
        new PartnerApplicationEvent.Activated(new("协议 2024-17", Opens), new PartnerId(0xBA)),
        new PartnerApplicationEvent.Refused(["名额已满"], new(0xC0), Assessment),
        new PartnerApplicationEvent.Appealed("名额尚有剩余", Opens),
        new PartnerApplicationEvent.AppealDecided(true, "原决定有误", new(0xC1)),
        new PartnerApplicationEvent.Withdrawn(),
        new PartnerApplicationEvent.Lapsed(Opens),
    ];

    private static DomainEvent[] Partners =>
    [
        new CommunityPartnerEvent.Begun(new(0xC0), Party, Terms.Scopes, Year, "2024-03", new Admission.PartnerApplicationId(0xA1), Procedure),
        new CommunityPartnerEvent.Grandfathered(new(0xC0), Party, Terms.Scopes, Year, "2024-03", "2022 年合伙人名册", Procedure),
        new CommunityPartnerEvent.Extended(Terms.Scopes, Year, new Admission.PartnerApplicationId(0xA2), Procedure),
        new CommunityPartnerEvent.Renewed(Year, Assessment, Procedure),
        new CommunityPartnerEvent.Converted(LegalForm.RegisteredAssociation, Day, new ConversionId(0x70)),
        new CommunityPartnerEvent.PutOnProbation("迟交报告", Day),
        new CommunityPartnerEvent.ProbationPassed(),
        new CommunityPartnerEvent.Suspended("账目不公开", SuspensionEffect.HandOver),
        new CommunityPartnerEvent.Reinstated("账目已公开"),
        new CommunityPartnerEvent.TerminationNotified("挪用资金", Opens),
        new CommunityPartnerEvent.HearingHeld("已听取陈述"),
        new CommunityPartnerEvent.TerminationDropped("款项已退回"),
        new CommunityPartnerEvent.Terminated("挪用资金属实"),
        new CommunityPartnerEvent.ExitBegun("迁往外地"),
        new CommunityPartnerEvent.ExitSettled(PersonalDataHandling.Deleted),
    ];

    private static DomainEvent[] Conversions =>
    [
        new OrganisationConversionEvent.Requested(new PartnerId(0xBA), Party, Terms.Scopes, LegalForm.RegisteredAssociation, ["维修合同"]),
        new OrganisationConversionEvent.Reviewed(Assessment),
        new OrganisationConversionEvent.Registered(new("义备 2023-07", "福田街道", Day)),
        new OrganisationConversionEvent.NovationAsked("维修合同"),
        new OrganisationConversionEvent.NovationAnswered("维修合同", true),
        new OrganisationConversionEvent.Completed(),
        new OrganisationConversionEvent.Refused("成员不足"),
        new OrganisationConversionEvent.Withdrawn(),
    ];

    private static DomainEvent[] Grants =>
    [
        new GrantRoundEvent.Announced(new(0xC0), Grant),
        new GrantRoundEvent.Opened(),
        new GrantRoundEvent.ProjectSubmitted(Proposal, "备案组织赛道"),
        new GrantRoundEvent.ProjectScreenedOut(Project, "材料不全"),
        new GrantRoundEvent.Screened(),
        new GrantRoundEvent.Shortlisted([Project]),
        new GrantRoundEvent.ProjectStruck(Project, "抄袭"),
        new GrantRoundEvent.RoadshowBegun(),
        new GrantRoundEvent.JudgeRecused(new(new PersonId(0x11), Project)),
        new GrantRoundEvent.Scored(new(new PersonId(0x12), Project, [80, 75])),
        new GrantRoundEvent.Ranked([new(1, Project, 78.3333m, 3)]),
        new GrantRoundEvent.AwardsPublished([Project]),
        new GrantRoundEvent.Agreed(),
        new GrantRoundEvent.TranchePaid(Project, 1, Money.Yuan(6_000.25m).Value),
        new GrantRoundEvent.MidtermAccepted(),
        new GrantRoundEvent.FinalAccepted(),
        new GrantRoundEvent.Closed(),
        new GrantRoundEvent.Cancelled("经费取消"),
    ];

    private static DomainEvent[] Talents =>
    [
        new TalentListingEvent.Listed(new(0xCA11), new(0xC0), new PersonId(0x51), [Nurse], ["姓名"], Year),
        new TalentListingEvent.Qualified([Nurse]),
        new TalentListingEvent.ConsentChanged(["姓名", "专长"]),
        new TalentListingEvent.Nominated("义乌工匠 2024", ["服务报告"]),
        new TalentListingEvent.SelectionRecorded(true),
        new TalentListingEvent.Withdrawn(),
    ];

    private static DomainEvent[] Support =>
    [
        new GuidingCatalogueEvent.Begun(new(0xC0)),
        new GuidingCatalogueEvent.ItemPut(Item),
        new GuidingCatalogueEvent.ItemRemoved("FW-01"),
        new GuidingCatalogueEvent.Published(2, Day),
        new MentorGroupEvent.Founded(new(0xC0)),
        new MentorGroupEvent.Joined(new PersonId(0x71)),
        new MentorGroupEvent.Left(new PersonId(0x71)),
        new MentorGroupEvent.Held("财务培训", new PersonId(0x71), Day, 24),
        new MentorGroupEvent.Dissolved(),
        new StationCatalogueEvent.Opened(new(0xC0), CommunityLevel.Community),
        new StationCatalogueEvent.Offered(Service),
        new StationCatalogueEvent.Retired("E-01"),
        new StationCatalogueEvent.Used("E-01", 12),
        new StationCatalogueEvent.Closed(),
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
            Seats = [new Admission.PartnerApplicationId(0xA1), new Admission.PartnerApplicationId(0xA2)],
        },
        new PartnerApplicationState
        {
            Id = new(0xA1), ChangedAt = Opens, Call = new(0xCA11), Community = new(0xC0), Applicant = Party, Scopes = Terms.Scopes,
            PolicyVersion = "2024-03", Procedure = Procedure, Status = ApplicationStatus.UnderAppeal, SubmittedAt = Opens, SupplementRounds = 1,
            Supplement = new(["章程"], Opens, ["章程"]), Interests = [new(new PersonId(0x0F), Opens)], Assessment = Assessment,
            Reviewers = [new PersonId(0x21)], ReviewedBy = new(0x22), Opinion = new(24, 3, "欢迎"), Notice = new(Opens, 5, ["名称"]),
            NoticedBy = new(0x22), Objections = [new(1, "拖欠工资", Opens, ObjectionOutcome.Upheld, "属实")], ApprovedAt = Opens,
            AgreementDueAt = Opens, Refusal = new(["属实"], new(0xC0), new(0x23), Opens, ApplicationStatus.ObjectionInvestigation, Assessment),
            Appeal = new("已结清", Opens, Opens), Agreement = new("协议 2024-17", Opens), Partner = new PartnerId(0xBA),
        },
        new CommunityPartnerState
        {
            Id = new(0xBA), ChangedAt = Opens, Community = new(0xC0), Party = Party, Scopes = Terms.Scopes,
            Applications = [new Admission.PartnerApplicationId(0xA1)], GrandfatheredUnder = "2022 年合伙人名册", Term = Year, PolicyVersion = "2024-03",
            Procedure = Procedure, Standing = PartnerStanding.Suspended, StandingSince = Opens, ProbationUntil = Day, Suspension = SuspensionEffect.Pause,
            Termination = new("挪用资金", Opens, new(0x22), Opens, Opens),
            Forms = [new(LegalForm.NeighbourhoodTeam, LegalForm.RecordFiled, Day, new ConversionId(0x70))],
        },
        new OrganisationConversionState
        {
            Id = new(0x70), ChangedAt = Opens, Partner = new(0xBA), Party = Party, Scopes = Terms.Scopes, To = LegalForm.RegisteredAssociation,
            Status = ConversionStatus.Registered, Assessment = Assessment, Registration = new("义备 2023-07", "福田街道", Day),
            Contracts = [new("维修合同", NovationOutcome.Consented)], RefusedBecause = "无",
        },
        new GrantRoundState
        {
            Id = new(0x66), ChangedAt = Opens, Community = new(0xC0), Terms = Grant, Status = GrantRoundStatus.Notice,
            Projects = [new(Proposal, "备案组织赛道", 1, GrantProjectStatus.Awarded, "入选", Money.Yuan(12_000.5m).Value, 1)],
            Recusals = [new(new PersonId(0x11), Project)], Scores = [new(new PersonId(0x12), Project, [80, 75])],
            Ranking = [new(1, Project, 78.3333m, 3)], ShortlistShownAt = Opens, AwardsShownAt = Opens,
        },
        new TalentListingState
        {
            Id = new(0x52), ChangedAt = Opens, Call = new(0xCA11), Community = new(0xC0), Person = new(0x51), Qualifications = [Nurse],
            ConsentedFields = ["姓名"], Term = Year, Status = TalentStatus.Selected,
            Nominations = [new("义乌工匠 2024", ["服务报告"], Opens, new(0x22), true)],
        },
        new GuidingCatalogueState
        {
            Id = new(0x61), ChangedAt = Opens, Community = new(0xC0), Status = CatalogueStatus.Editing, Items = [Item],
            Versions = [new(1, Day, [Item])],
        },
        new MentorGroupState
        {
            Id = new(0x71), ChangedAt = Opens, Community = new(0xC0), Status = MentorGroupStatus.Dissolved, Mentors = [new PersonId(0x72)],
            Events = [new(1, "财务培训", new(0x72), Day, 24)],
        },
        new StationCatalogueState
        {
            Id = new(0x81), ChangedAt = Opens, Community = new(0xC0), Level = CommunityLevel.Community, Status = StationStatus.Closed,
            Services = [Service], Uses = [new("E-01", 12)],
        },
    ];
}
