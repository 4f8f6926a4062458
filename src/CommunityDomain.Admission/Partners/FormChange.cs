using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A change of legal form in a partner's history.</summary>
/// <param name="From">The form before.</param>
/// <param name="To">The form after.</param>
/// <param name="On">The day of the filing or registration.</param>
/// <param name="Conversion">The conversion that led to it.</param>
public sealed record FormChange(LegalForm From, LegalForm To, LocalDate On, ConversionId Conversion);
