namespace CommunityDomain;

public static partial class CoreErrors
{
    /// <summary><c>core.import-repeated</c>: an earlier row of the same import has this key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="row">The number of the earlier row, from 1.</param>
    public sealed class ImportRepeated(string key, int row)
        : DomainError(CoreTexts.Catalogue, "core.import-repeated", ("Key", key), ("Row", row))
    {
        /// <summary>The key.</summary>
        public string Key { get; } = key;

        /// <summary>The number of the earlier row, from 1.</summary>
        public int Row { get; } = row;
    }

    /// <summary><c>core.import-differs</c>: an earlier import gave something else under this key; an import never overwrites.</summary>
    /// <param name="key">The key.</param>
    public sealed class ImportDiffers(string key) : DomainError(CoreTexts.Catalogue, "core.import-differs", ("Key", key))
    {
        /// <summary>The key.</summary>
        public string Key { get; } = key;
    }
}
