using System.Globalization;

namespace CommunityDomain.Admission;

/// <summary>One figure of a procedure, and what it rests on.</summary>
/// <param name="Code">Its stable code, for example <c>procedure.agreement-days</c>.</param>
/// <param name="Value">How many.</param>
/// <param name="Basis">Its source.</param>
public sealed record ProcedureFigure(string Code, int Value, RuleBasis Basis)
{
    /// <summary>What it counts, in the language of <paramref name="culture"/>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Describe(CultureInfo culture) => AdmissionTexts.Catalogue.Template(Code, culture);
}
