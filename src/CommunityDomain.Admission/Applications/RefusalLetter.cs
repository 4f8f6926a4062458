using System.Globalization;
using System.Text;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>The letter that a refused applicant is owed (不予准入决定书): the reasons, every rule, and the ways open to him.</summary>
public static class RefusalLetter
{
    /// <summary>Writes the letter, lines ended by a line feed.</summary>
    /// <param name="application">A refused application.</param>
    /// <param name="assessment">What the rules said, run again with all its words; <c>null</c> where they were not asked.</param>
    /// <param name="isAdministrativeAct">Whether the refusal is an administrative act: the letter then names reconsideration.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="culture">The culture of the reader.</param>
    /// <returns>The letter, or <c>core.empty</c> without a refusal, <c>core.calendar-year-unknown</c>.</returns>
    public static Result<string> Write(
        PartnerApplication application, Assessment? assessment, bool isAdministrativeAct, OfficeDays days, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(days);
        var until = application.AppealableUntil(days);
        if (until.IsFailed)
            return Result.Fail<string>(until.Errors);
        var refusal = application.State.Refusal!;
        var text = new StringBuilder();
        Line("refusal.head", ("Application", application.Id), ("On", days.DateOf(refusal.At)), ("Body", refusal.Body));
        foreach (var reason in refusal.Reasons)
            Line("refusal.reason", ("Reason", reason));
        if (assessment is not null)
            text.Append(assessment.Explain(culture));
        Line("refusal.appeal", ("LastDay", LastDay(until.Value)));
        if (isAdministrativeAct)
        {
            var within = application.Procedure.ReconsiderationDays;
            Line("refusal.reconsideration", ("Days", within), ("LastDay", LastDay(days.EndOfDays(refusal.At, within))));
        }
        return Result.Ok(text.ToString());

        LocalDate LastDay(Instant end) => days.DateOf(end).PlusDays(-1);

        void Line(string key, params ReadOnlySpan<Detail> details) =>
            text.Append(Explanation.Of(AdmissionTexts.Catalogue, key, details).In(culture)).Append('\n');
    }
}
