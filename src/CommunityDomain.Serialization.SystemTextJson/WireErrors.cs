namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The refusals of the wire format.</summary>
public static class WireErrors
{
    /// <summary><c>wire.malformed</c>: a text is not the JSON of what was to be read.</summary>
    /// <param name="what">The type that was to be read.</param>
    /// <param name="line">The line of the fault, from 0.</param>
    /// <param name="position">The bytes before the fault in its line, from 0.</param>
    /// <param name="reason">What is wrong, in English, for whoever repairs the text.</param>
    public sealed class Malformed(string what, long line, long position, string reason)
        : DomainError(WireTexts.Catalogue, "wire.malformed", ("Type", what), ("Line", line), ("Position", position), ("Reason", reason))
    {
        /// <summary>The type that was to be read.</summary>
        public string What { get; } = what;

        /// <summary>The line of the fault, from 0.</summary>
        public long Line { get; } = line;

        /// <summary>The bytes before the fault in its line, from 0.</summary>
        public long Position { get; } = position;

        /// <summary>What is wrong, in English, for whoever repairs the text.</summary>
        public string Reason { get; } = reason;
    }

    /// <summary><c>wire.unknown-event</c>: this version of the format has no event of this name; a later one may have written it.</summary>
    /// <param name="name">The name and version found.</param>
    /// <param name="union">The kind of event that was to be read.</param>
    public sealed class UnknownEvent(string name, string union)
        : DomainError(WireTexts.Catalogue, "wire.unknown-event", ("Name", name), ("Union", union))
    {
        /// <summary>The name and version found.</summary>
        public string Name { get; } = name;

        /// <summary>The kind of event that was to be read.</summary>
        public string Union { get; } = union;
    }
}
