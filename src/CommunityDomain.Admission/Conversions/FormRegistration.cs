using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>The filing or registration that gives a party its new form.</summary>
/// <param name="Number">The filing number, or the unified social credit code.</param>
/// <param name="Authority">Who filed or registered: the subdistrict, or the county's civil-affairs office.</param>
/// <param name="On">The day.</param>
public sealed record FormRegistration(string Number, string Authority, LocalDate On);
