using CommunityDomain.Admission;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Takes applications through their life with everything in order, for tests that need one at some point of it.</summary>
/// <remarks>Times begin on Friday 1 March 2024, 9 o'clock in a zone eight hours before UTC, and go on as the steps need.</remarks>
public static class AdmissionFlow
{
    /// <summary>The office: China's work calendar, a fixed zone eight hours before UTC.</summary>
    public static OfficeDays Office { get; } = new(WorkCalendar.China, DateTimeZone.ForOffset(Offset.FromHours(8)));

    /// <summary>Friday 1 March 2024, 9 o'clock.</summary>
    public static Instant Start { get; } = Instant.FromUtc(2024, 3, 1, 1, 0);

    /// <summary>The community that calls, and that refuses.</summary>
    public static CommunityId CallingCommunity { get; } = new(0xC0);

    /// <summary>The body that decides appeals.</summary>
    public static CommunityId AppealBody { get; } = new(0xCA);

    /// <summary>An officer of the subdistrict, without any interest.</summary>
    public static Actor Officer { get; } = new(new(0x0F1), Role.SubdistrictOfficer);

    /// <summary>Another officer, who took part in nothing.</summary>
    public static Actor OtherOfficer { get; } = new(new(0x0F2), Role.SubdistrictOfficer);

    /// <summary>Two reviewers without any interest.</summary>
    public static ValueList<PersonId> Reviewers { get; } = [new(0x0F3), new(0x0F4)];

    /// <summary>The applicant: a social service institution.</summary>
    public static Applicant Institution { get; } =
        new(new(0xA0), LegalForm.SocialServiceInstitution, new(0xA1), [new(0xA2), new(0xA3)]);

    /// <summary>Who acts for the applicant.</summary>
    public static Actor ApplicantActor { get; } = new(new(0xA1), Role.Applicant);

    /// <summary>Facts that every rule is content with.</summary>
    public static AdmissionCase Matter { get; } = new(AdmissionPolicy.Default, AdmissionExamples.Facts);

    /// <summary>What is shown to the public: a name by consent, an address that is redacted.</summary>
    public static NoticePublication Publication { get; } = new(["name", "address"], ["name"], ["address"]);

    /// <summary>A year's partnership with a month of grace.</summary>
    public static PartnershipTerm OneYear { get; } = new(new LocalDate(2024, 4, 1), new LocalDate(2025, 3, 31), 30);

    /// <summary>A published partner call of the default policy for the scopes of <see cref="AdmissionExamples.Facts"/>.</summary>
    /// <param name="capacity">Its seats.</param>
    /// <param name="order">Who comes first.</param>
    /// <param name="procedure">The figures that it promises; <c>null</c> for the default ones.</param>
    public static RecruitmentCall Call(int capacity = 3, TieOrder order = TieOrder.SubmittedFirst, AdmissionProcedure? procedure = null) =>
        RecruitmentCall.Draft(
                new(0xCC), CallingCommunity,
                new CallTerms(
                    "Partners for services and safety", CallKind.Partner, AdmissionExamples.Facts.Scopes, capacity, Start, Start + Duration.FromDays(30),
                    NoticeWorkingDays: 5, AdmissionPolicy.Default.Version, order, procedure),
                Officer, Start)
            .Bind(call => call.Publish(Officer, Start)).Value;

    /// <summary>An application that has got as far as <paramref name="status"/>, with its whole history among its changes.</summary>
    /// <param name="status">Any status.</param>
    /// <param name="call">The call; <c>null</c> for <see cref="Call"/>.</param>
    /// <param name="applicant">The applicant; <c>null</c> for <see cref="Institution"/>.</param>
    /// <param name="submittedAt">When it is submitted; <c>null</c> for an hour after <see cref="Start"/>.</param>
    public static PartnerApplication Application(
        ApplicationStatus status, RecruitmentCall? call = null, Applicant? applicant = null, Instant? submittedAt = null)
    {
        call ??= Call();
        applicant ??= Institution;
        var now = submittedAt ?? (Start + Duration.FromHours(1));
        var by = new Actor(applicant.Responsible, Role.Applicant);
        var application = PartnerApplication.Draft(
            PartnerApplication.IdFor(call.Id, applicant.Party), call, applicant, call.Terms.Scopes, by, now).Value;
        if (status == ApplicationStatus.Draft)
            return application;
        application = application.Submit(call, [], by, now).Value;
        if (status == ApplicationStatus.Submitted)
            return application;
        if (status == ApplicationStatus.Withdrawn)
            return application.Withdraw(by, now).Value;
        application = application.BeginCheck(Officer, now).Value;
        if (status == ApplicationStatus.CompletenessCheck)
            return application;
        if (status is ApplicationStatus.SupplementRequested or ApplicationStatus.Lapsed)
        {
            var asked = application.RequestSupplement(["charter", "roster"], now + Duration.FromDays(5), Officer, now).Value;
            return status == ApplicationStatus.SupplementRequested ? asked : asked.Lapse(now + Duration.FromDays(5)).Value;
        }
        application = application.FindComplete(Officer, now).Value;
        if (status == ApplicationStatus.EligibilityReview)
            return application;
        application = application.Review(Matter, Reviewers, Office, Officer, now).Value;
        if (status is ApplicationStatus.Rejected or ApplicationStatus.UnderAppeal)
        {
            var refused = application.Refuse(["The community has no room for it."], null, CallingCommunity, Officer, now).Value;
            return status == ApplicationStatus.Rejected
                ? refused
                : refused.Appeal("There is room.", Office, by, now + Duration.FromDays(1)).Value;
        }
        application = application.RecordOpinion(new(24, 3, "welcome"), Officer, now).Value;
        if (status == ApplicationStatus.CommunityOpinion)
            return application;
        application = application.PublishNotice(call, Publication, Matter, Office, Officer, now).Value;
        if (status == ApplicationStatus.PublicNotice)
            return application;
        if (status == ApplicationStatus.ObjectionInvestigation)
            return application.Object("It owes wages.", Office, new(new(0x99), Role.Resident), now + Duration.FromDays(1)).Value;
        now = application.NoticeEnds(Office).Value;
        application = application.Approve(call, [], Matter, Office, Officer, now).Value.Application;
        if (status == ApplicationStatus.Approved)
            return application;
        application = application.PrepareAgreement(Officer, now).Value;
        return status == ApplicationStatus.AgreementPending
            ? application
            : application.Activate(new("agreement 1", now), OneYear, null, Matter, Office, Officer, now).Value.Application;
    }

    /// <summary>A partner that has just begun.</summary>
    /// <param name="applicant">The party; <c>null</c> for <see cref="Institution"/>.</param>
    /// <param name="call">The call; <c>null</c> for <see cref="Call"/>.</param>
    public static CommunityPartner Partner(Applicant? applicant = null, RecruitmentCall? call = null)
    {
        var pending = Application(ApplicationStatus.AgreementPending, call, applicant);
        var now = pending.State.ChangedAt;
        return pending.Activate(new("agreement 1", now), OneYear, null, Matter, Office, Officer, now).Value.Partner;
    }
}
