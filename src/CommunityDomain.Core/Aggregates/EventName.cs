using System.Globalization;

namespace CommunityDomain;

/// <summary>The stable name of a kind of event.</summary>
/// <param name="Value">The dotted name, lower case: area, aggregate, fact; for example <c>admission.call.published</c>.</param>
/// <param name="Version">The version of its wire format, from 1.</param>
public readonly record struct EventName(string Value, int Version = 1)
{
    /// <summary>The name and the version, for example <c>admission.call.published.v1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}.v{Version}");
}
