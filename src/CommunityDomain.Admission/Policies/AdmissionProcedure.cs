using System.Globalization;
using System.Text;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>The figures of the procedure (办理程序): how often something may be asked for, by how many, and how long each side has.</summary>
/// <remarks>
/// A call promises them, an application and a partner keep those that they began under, and their events record them: a replay never
/// depends on what holds today. A host sets them for each community, for example as an <see cref="Inherited{T}"/>. The lengths of public
/// notices stand in the terms of calls and rounds, the deadline of a supplement in each request. A verb that takes a procedure refuses one
/// with a figure out of its range by <c>core.out-of-range</c>.
/// </remarks>
/// <param name="SupplementRounds">How often an applicant can be asked for a supplement; 0 to 100.</param>
/// <param name="Reviewers">The least number of reviewers; 1 to 100.</param>
/// <param name="AgreementDays">Within how many days after its approval an agreement has to be signed; 1 to 3,660.</param>
/// <param name="AppealWorkingDays">Within how many working days after a refusal an appeal can be lodged; 1 to 3,660.</param>
/// <param name="AppealDecisionDays">Within how many days an appeal has to be decided; 1 to 3,660.</param>
/// <param name="ReconsiderationDays">For how many days a refusal that is an administrative act can be taken to reconsideration; 1 to 3,660.</param>
/// <param name="RenewalDays">How many days before the last one a renewal opens; 1 to 3,660.</param>
/// <param name="HearingNoticeDays">How many full days lie between the notice of a termination and the hearing; 1 to 3,660.</param>
public sealed record AdmissionProcedure(
    int SupplementRounds = 2, int Reviewers = 2, int AgreementDays = 30, int AppealWorkingDays = 15, int AppealDecisionDays = 30,
    int ReconsiderationDays = 60, int RenewalDays = 60, int HearingNoticeDays = 7)
{
    // As many working days as a term can have.
    internal const int LongestNotice = 10_000;

    private const int LongestDays = 3660;

    /// <summary>The figures where nobody set others. They never change: what was recorded before procedures were meant these.</summary>
    public static AdmissionProcedure Default { get; } = new();

    /// <summary>Each figure with what it rests on, in the order of an application's life. One that a host changed is shown as the host's own.</summary>
    public ValueList<ProcedureFigure> Figures() =>
    [
        new("procedure.supplement-rounds", SupplementRounds, Bases.Design(
            "nobody is kept waiting by ever new questions", "避免反复要求补正", SupplementRounds == Default.SupplementRounds)),
        new("procedure.reviewers", Reviewers, Bases.Design("two see more than one", "两人以上审核，互相监督", Reviewers == Default.Reviewers)),
        new("procedure.agreement-days", AgreementDays, Bases.Design(
            "as long as after an award, Government Procurement Law (政府采购法) art. 46", "参照《政府采购法》第四十六条中标后签约期限",
            AgreementDays == Default.AgreementDays)),
        new("procedure.appeal-working-days", AppealWorkingDays, Bases.Design(
            "as long as for a complaint, Government Procurement Law (政府采购法) art. 55", "参照《政府采购法》第五十五条投诉期限",
            AppealWorkingDays == Default.AppealWorkingDays)),
        new("procedure.appeal-decision-days", AppealDecisionDays, Bases.Design(
            "a refused applicant is not left without an answer for longer than a month", "不得让被拒申请人等候超过一个月",
            AppealDecisionDays == Default.AppealDecisionDays)),
        new("procedure.reconsideration-days", ReconsiderationDays, Bases.Statute(
            "Administrative Reconsideration Law (行政复议法) art. 20", "《行政复议法》第二十条", ReconsiderationDays == Default.ReconsiderationDays,
            new LocalDate(2024, 1, 1))),
        new("procedure.renewal-days", RenewalDays, Bases.Design(
            "time enough to gather papers before the last day", "到期前留足准备材料的时间", RenewalDays == Default.RenewalDays)),
        new("procedure.hearing-notice-days", HearingNoticeDays, Bases.Design(
            "as before a hearing on a penalty, Administrative Penalty Law (行政处罚法) art. 64", "参照《行政处罚法》第六十四条听证通知期限",
            HearingNoticeDays == Default.HearingNoticeDays)),
    ];

    /// <summary>The procedure as a Markdown table in one language, lines ended by a line feed: each figure and its basis.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string ToMarkdown(CultureInfo culture)
    {
        var text = new StringBuilder(AdmissionTexts.Catalogue.Template("procedure.head", culture)).Append("\n|---|---|---|\n");
        foreach (var figure in Figures())
        {
            var basis = Explanation.Of(
                AdmissionTexts.Catalogue, "policy.basis", ("Kind", figure.Basis.Kind), ("Citation", figure.Basis.Cite(culture)));
            text.Append(CultureInfo.InvariantCulture, $"| {figure.Describe(culture)} | {figure.Value} | {basis.In(culture)} |\n");
        }
        return text.ToString();
    }

    /// <summary>This procedure, once every figure is found in its range.</summary>
    /// <returns>This procedure, or <c>core.out-of-range</c> for each figure that is not.</returns>
    public Result<AdmissionProcedure> Validated() => Faults().Then(() => Result.Ok(this));

    internal Refusals Faults()
    {
        var refusals = new Refusals()
            .When(SupplementRounds is < 0 or > 100, () => new CoreErrors.OutOfRange("supplement rounds", SupplementRounds, 0, 100))
            .When(Reviewers is < 1 or > 100, () => new CoreErrors.OutOfRange("reviewers", Reviewers, 1, 100));
        foreach (var (what, days) in (ReadOnlySpan<(string, int)>)
            [
                ("agreement days", AgreementDays), ("appeal days", AppealWorkingDays), ("appeal decision days", AppealDecisionDays),
                ("reconsideration days", ReconsiderationDays), ("renewal days", RenewalDays), ("hearing notice days", HearingNoticeDays),
            ])
        {
            refusals.When(days is < 1 or > LongestDays, () => new CoreErrors.OutOfRange(what, days, 1, LongestDays));
        }
        return refusals;
    }

    // Whether the applicant or the partner would have less than the other procedure promised.
    internal bool Narrows(AdmissionProcedure promised) =>
        SupplementRounds < promised.SupplementRounds || Reviewers < promised.Reviewers || AgreementDays < promised.AgreementDays
        || AppealWorkingDays < promised.AppealWorkingDays || AppealDecisionDays > promised.AppealDecisionDays
        || ReconsiderationDays < promised.ReconsiderationDays || RenewalDays < promised.RenewalDays
        || HearingNoticeDays < promised.HearingNoticeDays;
}
