using System.Diagnostics;

namespace CommunityDomain.Admission;

public sealed partial class PartnerApplication
{
    /// <summary>The table of an application's life.</summary>
    public static Lifecycle<ApplicationStatus, ApplicationVerb> Lifecycle { get; } = new("PartnerApplication", ApplicationStatus.Draft)
    {
        { ApplicationStatus.Draft, ApplicationVerb.Submit, ApplicationStatus.Submitted },
        { ApplicationStatus.Draft, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.Submitted, ApplicationVerb.BeginCheck, ApplicationStatus.CompletenessCheck },
        { ApplicationStatus.Submitted, ApplicationVerb.DeclareInterest, ApplicationStatus.Submitted },
        { ApplicationStatus.Submitted, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.CompletenessCheck, ApplicationVerb.RequestSupplement, ApplicationStatus.SupplementRequested },
        { ApplicationStatus.CompletenessCheck, ApplicationVerb.FindComplete, ApplicationStatus.EligibilityReview },
        { ApplicationStatus.CompletenessCheck, ApplicationVerb.DeclareInterest, ApplicationStatus.CompletenessCheck },
        { ApplicationStatus.CompletenessCheck, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.SupplementRequested, ApplicationVerb.Supplement, ApplicationStatus.SupplementRequested },
        { ApplicationStatus.SupplementRequested, ApplicationVerb.Supplement, ApplicationStatus.CompletenessCheck },
        { ApplicationStatus.SupplementRequested, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.SupplementRequested, ApplicationVerb.Lapse, ApplicationStatus.Lapsed },
        { ApplicationStatus.EligibilityReview, ApplicationVerb.Review, ApplicationStatus.CommunityOpinion },
        { ApplicationStatus.EligibilityReview, ApplicationVerb.Refuse, ApplicationStatus.Rejected },
        { ApplicationStatus.EligibilityReview, ApplicationVerb.DeclareInterest, ApplicationStatus.EligibilityReview },
        { ApplicationStatus.EligibilityReview, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.CommunityOpinion, ApplicationVerb.RecordOpinion, ApplicationStatus.CommunityOpinion },
        { ApplicationStatus.CommunityOpinion, ApplicationVerb.PublishNotice, ApplicationStatus.PublicNotice },
        { ApplicationStatus.CommunityOpinion, ApplicationVerb.Refuse, ApplicationStatus.Rejected },
        { ApplicationStatus.CommunityOpinion, ApplicationVerb.DeclareInterest, ApplicationStatus.CommunityOpinion },
        { ApplicationStatus.CommunityOpinion, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.PublicNotice, ApplicationVerb.Object, ApplicationStatus.ObjectionInvestigation },
        { ApplicationStatus.PublicNotice, ApplicationVerb.Approve, ApplicationStatus.Approved },
        { ApplicationStatus.PublicNotice, ApplicationVerb.Refuse, ApplicationStatus.Rejected },
        { ApplicationStatus.PublicNotice, ApplicationVerb.DeclareInterest, ApplicationStatus.PublicNotice },
        { ApplicationStatus.PublicNotice, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.ObjectionInvestigation, ApplicationVerb.Object, ApplicationStatus.ObjectionInvestigation },
        { ApplicationStatus.ObjectionInvestigation, ApplicationVerb.DecideObjection, ApplicationStatus.ObjectionInvestigation },
        { ApplicationStatus.ObjectionInvestigation, ApplicationVerb.DecideObjection, ApplicationStatus.PublicNotice },
        { ApplicationStatus.ObjectionInvestigation, ApplicationVerb.DecideObjection, ApplicationStatus.Rejected },
        { ApplicationStatus.ObjectionInvestigation, ApplicationVerb.DeclareInterest, ApplicationStatus.ObjectionInvestigation },
        { ApplicationStatus.ObjectionInvestigation, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.Approved, ApplicationVerb.PrepareAgreement, ApplicationStatus.AgreementPending },
        { ApplicationStatus.Approved, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.Approved, ApplicationVerb.Lapse, ApplicationStatus.Lapsed },
        { ApplicationStatus.AgreementPending, ApplicationVerb.Activate, ApplicationStatus.Active },
        { ApplicationStatus.AgreementPending, ApplicationVerb.Withdraw, ApplicationStatus.Withdrawn },
        { ApplicationStatus.AgreementPending, ApplicationVerb.Lapse, ApplicationStatus.Lapsed },
        { ApplicationStatus.Rejected, ApplicationVerb.Appeal, ApplicationStatus.UnderAppeal },
        { ApplicationStatus.UnderAppeal, ApplicationVerb.DeclareInterest, ApplicationStatus.UnderAppeal },
        { ApplicationStatus.UnderAppeal, ApplicationVerb.DecideAppeal, ApplicationStatus.Rejected },
        { ApplicationStatus.UnderAppeal, ApplicationVerb.DecideAppeal, ApplicationStatus.EligibilityReview },
        { ApplicationStatus.UnderAppeal, ApplicationVerb.DecideAppeal, ApplicationStatus.CommunityOpinion },
        { ApplicationStatus.UnderAppeal, ApplicationVerb.DecideAppeal, ApplicationStatus.PublicNotice },
    };

    static PartnerApplicationState? IAggregate<PartnerApplication, PartnerApplicationState, PartnerApplicationEvent>.Begin(
        EventEnvelope<PartnerApplicationEvent> first) =>
        first.Event is PartnerApplicationEvent.Drafted drafted
            ? new PartnerApplicationState
            {
                Call = drafted.Call,
                Community = drafted.Community,
                Applicant = drafted.Applicant,
                Scopes = drafted.Scopes,
                PolicyVersion = drafted.PolicyVersion,
                Procedure = drafted.Procedure,
            }
            : null;

    static PartnerApplicationState IAggregate<PartnerApplication, PartnerApplicationState, PartnerApplicationEvent>.Apply(
        PartnerApplicationState state, EventEnvelope<PartnerApplicationEvent> change) => change.Event switch
        {
            PartnerApplicationEvent.Submitted => state with { Status = ApplicationStatus.Submitted, SubmittedAt = change.At },
            PartnerApplicationEvent.CheckBegun => state with { Status = ApplicationStatus.CompletenessCheck },
            PartnerApplicationEvent.SupplementRequested requested => state with
            {
                Status = ApplicationStatus.SupplementRequested,
                SupplementRounds = state.SupplementRounds + 1,
                Supplement = new(requested.Items, requested.DueAt),
            },
            PartnerApplicationEvent.Supplemented supplemented => AfterSupplement(state, supplemented.Items),
            PartnerApplicationEvent.FoundComplete => state with { Status = ApplicationStatus.EligibilityReview },
            PartnerApplicationEvent.InterestDeclared declared => state with { Interests = state.Interests.Add(declared.Interest) },
            PartnerApplicationEvent.Reviewed reviewed => state with
            {
                Status = ApplicationStatus.CommunityOpinion,
                Assessment = reviewed.Assessment,
                Reviewers = reviewed.Reviewers,
                ReviewedBy = change.By.Person,
            },
            PartnerApplicationEvent.OpinionRecorded recorded => state with { Opinion = recorded.Opinion },
            PartnerApplicationEvent.NoticePublished published => state with
            {
                Status = ApplicationStatus.PublicNotice,
                Notice = new(change.At, published.WorkingDays, published.Fields),
                NoticedBy = change.By.Person,
            },
            PartnerApplicationEvent.Objected objected => state with
            {
                Status = ApplicationStatus.ObjectionInvestigation,
                Objections = state.Objections.Add(new(objected.Number, objected.Grounds, change.At)),
            },
            PartnerApplicationEvent.ObjectionDecided decided => AfterObjection(state, decided, change),
            PartnerApplicationEvent.Approved approved => state with
            {
                Status = ApplicationStatus.Approved,
                ApprovedAt = change.At,
                AgreementDueAt = approved.AgreementDueAt,
            },
            PartnerApplicationEvent.AgreementPrepared => state with { Status = ApplicationStatus.AgreementPending },
            PartnerApplicationEvent.Activated activated => state with
            {
                Status = ApplicationStatus.Active,
                Agreement = activated.Agreement,
                Partner = activated.Partner,
            },
            PartnerApplicationEvent.Refused refused => state with
            {
                Status = ApplicationStatus.Rejected,
                Refusal = new(refused.Reasons, refused.Body, change.By.Person, change.At, state.Status, refused.Assessment),
                Appeal = null,
            },
            PartnerApplicationEvent.Appealed appealed => state with
            {
                Status = ApplicationStatus.UnderAppeal,
                Appeal = new(appealed.Grounds, change.At, appealed.DecisionDueAt),
            },
            PartnerApplicationEvent.AppealDecided decided => AfterAppeal(state, decided, change),
            PartnerApplicationEvent.Withdrawn => state with { Status = ApplicationStatus.Withdrawn },
            PartnerApplicationEvent.Lapsed => state with { Status = ApplicationStatus.Lapsed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static PartnerApplication IAggregate<PartnerApplication, PartnerApplicationState, PartnerApplicationEvent>.Create(
        PartnerApplicationState state, long version, ValueList<EventEnvelope<PartnerApplicationEvent>> changes) => new(state, version, changes);

    private static PartnerApplicationState AfterSupplement(PartnerApplicationState state, ValueList<string> items)
    {
        var supplement = state.Supplement! with { Given = state.Supplement.Given.AddRange(items) };
        return state with
        {
            Supplement = supplement,
            Status = supplement.Given.Count < supplement.Items.Count ? ApplicationStatus.SupplementRequested : ApplicationStatus.CompletenessCheck,
        };
    }

    private static PartnerApplicationState AfterObjection(
        PartnerApplicationState state, PartnerApplicationEvent.ObjectionDecided decided, EventEnvelope<PartnerApplicationEvent> change)
    {
        var objections = state.Objections.Replace(
            objection => objection.Number == decided.Number,
            objection => objection with { Outcome = decided.Outcome, Reasons = decided.Reasons });
        if (decided.Outcome == ObjectionOutcome.Upheld)
        {
            return state with
            {
                Objections = objections,
                Status = ApplicationStatus.Rejected,
                Refusal = new([decided.Reasons], state.Community, change.By.Person, change.At, ApplicationStatus.ObjectionInvestigation),
                Appeal = null,
            };
        }
        var open = objections.Any(objection => objection.Outcome == ObjectionOutcome.Open);
        return state with { Objections = objections, Status = open ? ApplicationStatus.ObjectionInvestigation : ApplicationStatus.PublicNotice };
    }

    // A granted appeal sets the refusal aside: the application goes on where it was refused, and the objection that
    // led to the refusal no longer stands in the way. What was shown to the public was taken down by the refusal, and is shown anew.
    private static PartnerApplicationState AfterAppeal(
        PartnerApplicationState state, PartnerApplicationEvent.AppealDecided decided, EventEnvelope<PartnerApplicationEvent> change)
    {
        if (!decided.IsGranted)
            return state with { Status = ApplicationStatus.Rejected };
        return state.Refusal!.From is ApplicationStatus.PublicNotice or ApplicationStatus.ObjectionInvestigation
            ? state with { Status = ApplicationStatus.PublicNotice, Notice = state.Notice! with { PublishedAt = change.At } }
            : state with { Status = state.Refusal.From };
    }
}
