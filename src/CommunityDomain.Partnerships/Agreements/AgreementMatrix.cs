using System.Collections.Frozen;

namespace CommunityDomain.Partnerships;

/// <summary>Who may agree on what: mode × scenario × legal form, every cell decided, with its source.</summary>
/// <remarks>Immutable and safe for concurrent use; a lookup takes O(1). A host replaces cells with <see cref="With"/>.</remarks>
public sealed class AgreementMatrix
{
    private readonly FrozenDictionary<(PartnershipMode Mode, Scenario Scenario, LegalForm Form), AgreementCell> _cells;

    private AgreementMatrix(IEnumerable<AgreementCell> cells) =>
        _cells = cells.ToFrozenDictionary(cell => (cell.Mode, cell.Scenario, cell.Form));

    /// <summary>The default matrix.</summary>
    public static AgreementMatrix Default { get; } = new(
        from mode in Enum.GetValues<PartnershipMode>()
        from scenario in Enum.GetValues<Scenario>()
        from form in Enum.GetValues<LegalForm>()
        select AgreementMatrixSources.Decide(mode, scenario, form));

    /// <summary>Every cell, by mode, scenario and legal form.</summary>
    public IEnumerable<AgreementCell> Cells => _cells.Values.OrderBy(cell => cell.Mode).ThenBy(cell => cell.Scenario).ThenBy(cell => cell.Form);

    /// <summary>The cell of a mode, a scenario and a legal form.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="form">The legal form of the performing party.</param>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    public AgreementCell Cell(PartnershipMode mode, Scenario scenario, LegalForm form) =>
        _cells.TryGetValue((mode, scenario, form), out var cell)
            ? cell
            : throw new ArgumentOutOfRangeException(nameof(mode), (mode, scenario, form), "A value is not defined.");

    /// <summary>This matrix with another cell in its place.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentException">A conditional cell has no condition, or another cell has one.</exception>
    public AgreementMatrix With(AgreementCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        _ = Cell(cell.Mode, cell.Scenario, cell.Form);
        if ((cell.Decision == AgreementDecision.Conditional) == cell.Requirements.IsEmpty)
            throw new ArgumentException("A conditional cell has conditions, and no other cell has any.", nameof(cell));
        return new(_cells.Values.Select(old => (old.Mode, old.Scenario, old.Form) == (cell.Mode, cell.Scenario, cell.Form) ? cell : old));
    }
}
