using System.Globalization;
using NodaTime;

namespace CommunityDomain;

/// <summary>The common part of a rule whose words stand in a text catalogue under its code, in lower case.</summary>
/// <typeparam name="TFacts">The facts that it judges.</typeparam>
/// <remarks>
/// Keys: <c>adm-cap.rule</c> says what the rule asks, <c>adm-cap.fail</c> and <c>adm-cap.unknown</c> why a verdict is what it is
/// (a rule with several reasons adds a suffix), <c>adm-cap.remedy</c> what to do. Immutable and safe for concurrent use.
/// </remarks>
public abstract class Rule<TFacts> : IRule<TFacts>
{
    private readonly TextCatalogue _texts;
    private readonly string _key;
    private readonly ValueList<Detail> _parameters;

    /// <summary>Declares a rule.</summary>
    /// <param name="texts">The catalogue with its words.</param>
    /// <param name="code">The stable code.</param>
    /// <param name="stage">At which verb it is asked.</param>
    /// <param name="basis">Its source.</param>
    /// <param name="parameters">Its parameters, as its description names them.</param>
    protected Rule(TextCatalogue texts, RuleCode code, RuleStage stage, RuleBasis basis, params ReadOnlySpan<Detail> parameters)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentException.ThrowIfNullOrEmpty(code.Value, nameof(code));
        ArgumentException.ThrowIfNullOrEmpty(stage.Code, nameof(stage));
        _texts = texts;
        _key = code.Value.ToLowerInvariant();
        _parameters = ValueList.Create(parameters);
        Code = code;
        Stage = stage;
        Basis = basis;
    }

    /// <inheritdoc/>
    public RuleCode Code { get; }

    /// <inheritdoc/>
    public RuleStage Stage { get; }

    /// <inheritdoc/>
    public RuleBasis Basis { get; }

    /// <inheritdoc/>
    public virtual bool IsMandatory => true;

    /// <inheritdoc/>
    public virtual bool IsWaivable => IsMandatory && Basis.Kind != BasisKind.Statute;

    /// <inheritdoc/>
    public abstract Verdict Evaluate(TFacts facts, LocalDate on);

    /// <inheritdoc/>
    public string Describe(CultureInfo culture) => _texts.Render($"{_key}.rule", culture, _parameters);

    /// <inheritdoc/>
    public string Remedy(Verdict verdict, CultureInfo culture) =>
        _texts.Render($"{_key}.remedy", culture, [.. _parameters, .. verdict.Reason?.Details ?? []]);

    /// <summary>The code and the basis.</summary>
    public override string ToString() => $"{Code} [{Basis}]";

    /// <summary>The rule is kept.</summary>
    protected Verdict Pass() => new(this, VerdictKind.Pass);

    /// <summary>The rule does not concern these facts.</summary>
    protected Verdict NotApplicable() => new(this, VerdictKind.NotApplicable);

    /// <summary>The rule is broken; the words stand under <c>.fail</c>.</summary>
    /// <param name="details">The values that the words name.</param>
    protected Verdict Fail(params ReadOnlySpan<Detail> details) => FailFor("fail", details);

    /// <summary>The rule is broken for one of several reasons.</summary>
    /// <param name="reason">The key's ending, for example <c>fail-expired</c>.</param>
    /// <param name="details">The values that the words name.</param>
    protected Verdict FailFor(string reason, params ReadOnlySpan<Detail> details) =>
        new(this, VerdictKind.Fail, Because(reason, details));

    /// <summary>A fact is missing: asked for, never passed in silence; the words stand under <c>.unknown</c>.</summary>
    /// <param name="details">The values that the words name.</param>
    protected Verdict Unknown(params ReadOnlySpan<Detail> details) => new(this, VerdictKind.Unknown, Because("unknown", details));

    private Explanation Because(string reason, ReadOnlySpan<Detail> details) =>
        new(_texts, $"{_key}.{reason}", [.. _parameters, .. details]);
}
