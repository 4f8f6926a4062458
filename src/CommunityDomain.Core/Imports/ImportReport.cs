namespace CommunityDomain;

/// <summary>What an import gives: the new things, and a row of the report for each row of the source.</summary>
/// <typeparam name="T">What a row gives.</typeparam>
/// <remarks>Nothing is stored by an import: a dry run is a report whose <see cref="New"/> the host throws away, and cannot differ from the real one.</remarks>
public sealed class ImportReport<T>
{
    internal ImportReport(string basis, ValueList<ImportedRow> rows, ValueList<T> @new)
    {
        Basis = basis;
        Rows = rows;
        New = @new;
    }

    /// <summary>On what the host takes over what exists without deciding it anew, for example the document that admitted them.</summary>
    public string Basis { get; }

    /// <summary>The rows, in the order of the source.</summary>
    public ValueList<ImportedRow> Rows { get; }

    /// <summary>What the rows that are <see cref="ImportOutcome.Imported"/> give, in the same order: what a host stores.</summary>
    public ValueList<T> New { get; }

    /// <summary>Whether no row was refused.</summary>
    public bool IsClean => Count(ImportOutcome.Refused) == 0;

    /// <summary>How many rows came out so.</summary>
    /// <param name="outcome">A defined outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> is not defined.</exception>
    public int Count(ImportOutcome outcome) => Enum.IsDefined(outcome)
        ? Rows.Count(row => row.Outcome == outcome)
        : throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of an import.");
}
