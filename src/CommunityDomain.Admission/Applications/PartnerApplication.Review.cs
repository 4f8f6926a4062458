using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

public sealed partial class PartnerApplication
{
    /// <summary>Begins to look whether everything is there.</summary>
    /// <param name="by">The community's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or all of <c>core.illegal-verb</c>, <c>admission.person-must-decide</c>, <c>admission.reviewer-is-applicant</c>,
    /// <c>admission.reviewer-recused</c> that apply.</returns>
    public Result<PartnerApplication> BeginCheck(Actor by, Instant now) =>
        Guard(ApplicationVerb.BeginCheck, by, now).Then(() => Record(by, now, new PartnerApplicationEvent.CheckBegun()));

    /// <summary>Asks for what is missing; at most as often as the procedure allows.</summary>
    /// <param name="items">What is missing, by name; none twice.</param>
    /// <param name="dueAt">Until when, exclusive; after <paramref name="now"/>.</param>
    /// <param name="by">The community's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or all of <c>core.empty</c>, <c>core.duplicate-id</c>, <c>admission.deadline-in-the-past</c>,
    /// <c>admission.supplement-rounds-exhausted</c> and what <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> RequestSupplement(ValueList<string> items, Instant dueAt, Actor by, Instant now) =>
        Guard(ApplicationVerb.RequestSupplement, by, now)
            .When(items.IsEmpty || items.Any(string.IsNullOrWhiteSpace), () => new CoreErrors.Empty("items"))
            .When(items.Distinct().Count() < items.Count, () => new CoreErrors.DuplicateId("item", items.ToString()))
            .When(dueAt <= now, () => new AdmissionErrors.DeadlineInThePast(dueAt))
            .When(
                State.SupplementRounds >= Procedure.SupplementRounds,
                () => new AdmissionErrors.SupplementRoundsExhausted(Procedure.SupplementRounds))
            .Then(() => Record(by, now, new PartnerApplicationEvent.SupplementRequested(items, dueAt)));

    /// <summary>Finds the application complete.</summary>
    /// <param name="by">The community's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or what <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> FindComplete(Actor by, Instant now) =>
        Guard(ApplicationVerb.FindComplete, by, now).Then(() => Record(by, now, new PartnerApplicationEvent.FoundComplete()));

    /// <summary>Declares that somebody has to step back; from then on he decides nothing here.</summary>
    /// <param name="interest">Who, and until when.</param>
    /// <param name="by">Who declares it.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<PartnerApplication> DeclareInterest(Interest interest, Actor by, Instant now) =>
        Guard(ApplicationVerb.DeclareInterest, now)
            .When(interest.Person == default, () => new CoreErrors.Empty("person"))
            .Then(() => Record(by, now, new PartnerApplicationEvent.InterestDeclared(interest)));

    /// <summary>Judges the rules of the stages submit and eligibility and, when none stands in the way, hands over to the community.</summary>
    /// <param name="matter">The policy that the call promised, today's facts and the waivers; form and scopes are taken from the application.</param>
    /// <param name="reviewers">The reviewers, as many as the procedure asks for or more, none with an interest.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or all of <c>admission.assessment-refuses</c>, <c>admission.assessment-of-another-policy</c>,
    /// <c>admission.too-few-reviewers</c>, what a waiver is refused for, and what <see cref="BeginCheck"/> refuses, also of each reviewer.</returns>
    public Result<PartnerApplication> Review(AdmissionCase matter, ValueList<PersonId> reviewers, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(days);
        var refusals = Guard(ApplicationVerb.Review, by, now);
        foreach (var reviewer in reviewers)
            refusals.RequireImpartial(Merges, State.Applicant, State.Interests, reviewer, now);
        var count = Merges.Count(reviewers);
        refusals.When(count < Procedure.Reviewers, () => new AdmissionErrors.TooFewReviewers(count, Procedure.Reviewers));
        var assessment = Own(matter).Require(
            refusals, State.PolicyVersion, days.DateOf(now), AdmissionStages.Submit, AdmissionStages.Eligibility);
        return refusals.Then(() => Record(by, now, new PartnerApplicationEvent.Reviewed(assessment!.ToRecord(), reviewers)));
    }

    /// <summary>Records what the community thinks; a later opinion replaces an earlier one.</summary>
    /// <param name="opinion">The opinion; not negative, and somebody was asked.</param>
    /// <param name="by">The community's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The application, or all of <c>core.out-of-range</c>, <c>core.empty</c> and what <see cref="BeginCheck"/> refuses.</returns>
    public Result<PartnerApplication> RecordOpinion(CommunityOpinion opinion, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        return Guard(ApplicationVerb.RecordOpinion, by, now)
            .When(opinion.For < 0, () => new CoreErrors.OutOfRange("votes", opinion.For, 0, int.MaxValue))
            .When(opinion.Against < 0, () => new CoreErrors.OutOfRange("votes", opinion.Against, 0, int.MaxValue))
            .When(opinion is { For: 0, Against: 0 }, () => new CoreErrors.Empty("votes"))
            .Then(() => Record(by, now, new PartnerApplicationEvent.OpinionRecorded(opinion)));
    }

    // What the application itself knows, it does not let be said otherwise.
    private AdmissionCase Own(AdmissionCase matter) =>
        matter with { Facts = matter.Facts with { LegalForm = State.Applicant.Form, Scopes = State.Scopes } };
}
