using FluentResults;

namespace CommunityDomain;

/// <summary>Takes over in bulk what exists already (批量导入): every row judged, errors by row, harmless when repeated, the basis named.</summary>
public static class BulkImport
{
    /// <summary>Judges every row, whatever is wrong with the others.</summary>
    /// <typeparam name="TRow">A row of the source.</typeparam>
    /// <typeparam name="T">What a row gives.</typeparam>
    /// <param name="basis">On what they are taken over, for example the document that admitted them.</param>
    /// <param name="rows">The rows, in the order of the source.</param>
    /// <param name="key">The key by which the source tells its rows apart; no personal data.</param>
    /// <param name="existing">What an earlier import of the same key gave, or <c>null</c>.</param>
    /// <param name="read">Reads a row: what it gives, or every reason why not.</param>
    /// <param name="same">Whether what a row gives is what is there already.</param>
    /// <returns>
    /// The report, or <c>core.empty</c> without a basis. A row is refused with what <paramref name="read"/> says, with <c>core.empty</c>
    /// for want of a key, with <c>core.import-repeated</c> for a key that an earlier row has, and with <c>core.import-differs</c> when
    /// what is there already is another: an import never overwrites.
    /// </returns>
    public static Result<ImportReport<T>> Run<TRow, T>(
        string basis, IEnumerable<TRow> rows, Func<TRow, string> key, Func<string, T?> existing, Func<TRow, Result<T>> read, Func<T, T, bool> same)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(same);
        if (string.IsNullOrWhiteSpace(basis))
            return Result.Fail<ImportReport<T>>(new CoreErrors.Empty("basis"));
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        List<ImportedRow> report = [];
        List<T> imported = [];
        foreach (var row in rows)
        {
            var (number, name) = (report.Count + 1, key(row));
            var result = read(row);
            var refusals = new Refusals().AddFrom(result);
            if (string.IsNullOrWhiteSpace(name))
                refusals.Add(new CoreErrors.Empty("key"));
            else if (!first.TryAdd(name, number))
                refusals.Add(new CoreErrors.ImportRepeated(name, first[name]));
            var already = refusals.Any ? null : existing(name);
            if (already is not null)
                refusals.When(!same(already, result.Value), () => new CoreErrors.ImportDiffers(name));

            var outcome = refusals.Any ? ImportOutcome.Refused : already is null ? ImportOutcome.Imported : ImportOutcome.Unchanged;
            report.Add(new(number, name ?? string.Empty, outcome, refusals.All.ToValueList()));
            if (outcome == ImportOutcome.Imported)
                imported.Add(result.Value);
        }
        return Result.Ok(new ImportReport<T>(basis, report.ToValueList(), imported.ToValueList()));
    }
}
