namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.another-catalogue</c>: the call refers to another guiding catalogue, or to one that was not shown.</summary>
    /// <param name="expected">The catalogue that it refers to.</param>
    /// <param name="actual">The one that was shown; <c>null</c> for none.</param>
    public sealed class AnotherCatalogue(GuidingCatalogueId expected, GuidingCatalogueId? actual)
        : DomainError(AdmissionTexts.Catalogue, "admission.another-catalogue", ("Expected", expected), ("Actual", actual))
    {
        /// <summary>The catalogue that the call refers to.</summary>
        public GuidingCatalogueId Expected { get; } = expected;

        /// <summary>The one that was shown; <c>null</c> for none.</summary>
        public GuidingCatalogueId? Actual { get; } = actual;
    }

    /// <summary><c>admission.unknown-catalogue-version</c>: the catalogue has published no such version.</summary>
    /// <param name="version">The version.</param>
    public sealed class UnknownCatalogueVersion(int version)
        : DomainError(AdmissionTexts.Catalogue, "admission.unknown-catalogue-version", ("Version", version))
    {
        /// <summary>The version.</summary>
        public int Version { get; } = version;
    }

    /// <summary><c>admission.unknown-item</c>: the catalogue holds no such item.</summary>
    /// <param name="item">The item's code.</param>
    public sealed class UnknownItem(string item) : DomainError(AdmissionTexts.Catalogue, "admission.unknown-item", ("Item", item))
    {
        /// <summary>The item's code.</summary>
        public string Item { get; } = item;
    }
}
