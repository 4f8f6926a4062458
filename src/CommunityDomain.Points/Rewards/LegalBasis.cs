using NodaTime;

namespace CommunityDomain.Points;

/// <summary>The dated document with which an authority allows that points count towards a scarce public service.</summary>
/// <param name="Authority">The authority, for example the district's education bureau.</param>
/// <param name="Document">The document's number or title.</param>
/// <param name="ValidFrom">The first day on which it holds, inclusive.</param>
/// <param name="ValidTo">The last day on which it holds, inclusive.</param>
public sealed record LegalBasis(string Authority, string Document, LocalDate ValidFrom, LocalDate ValidTo);
