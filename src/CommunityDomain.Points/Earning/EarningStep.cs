using System.Globalization;

namespace CommunityDomain.Points;

/// <summary>One step of the count: from the points so far to the points after it. Immutable; its words stand under its code, in lower case.</summary>
public abstract class EarningStep
{
    private readonly Explanation _description;

    /// <summary>Declares a step.</summary>
    /// <param name="texts">The catalogue with its words, under <c>poi-rate.rule</c> for the code <c>POI-RATE</c>.</param>
    /// <param name="code">The stable code.</param>
    /// <param name="basis">Its source.</param>
    /// <param name="parameters">Its parameters, as its words name them.</param>
    protected EarningStep(TextCatalogue texts, RuleCode code, RuleBasis basis, params ReadOnlySpan<Detail> parameters)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentException.ThrowIfNullOrEmpty(code.Value, nameof(code));
        (Code, Basis) = (code, basis);
        _description = Explanation.Of(texts, $"{code.Value.ToLowerInvariant()}.rule", parameters);
    }

    /// <summary>The stable code.</summary>
    public RuleCode Code { get; }

    /// <summary>The source.</summary>
    public RuleBasis Basis { get; }

    /// <summary>The points after this step, from 0. Pure.</summary>
    /// <param name="facts">The service and what was earned before.</param>
    /// <param name="points">The points so far, from 0.</param>
    public abstract long Apply(EarningFacts facts, long points);

    /// <summary>What the step does, in the language of <paramref name="culture"/>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Describe(CultureInfo culture) => _description.In(culture);

    /// <summary>The code and the basis.</summary>
    public override string ToString() => $"{Code} [{Basis}]";
}
