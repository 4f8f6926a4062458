namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.unknown-item</c>: the catalogue holds no such item.</summary>
    /// <param name="item">The item's code.</param>
    public sealed class UnknownItem(string item) : DomainError(AdmissionTexts.Catalogue, "admission.unknown-item", ("Item", item))
    {
        /// <summary>The item's code.</summary>
        public string Item { get; } = item;
    }
}
