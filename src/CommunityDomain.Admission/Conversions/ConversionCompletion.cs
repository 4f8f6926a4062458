namespace CommunityDomain.Admission;

/// <summary>A completed conversion and the partner in its new form: both are saved, with their expected versions, or neither.</summary>
/// <param name="Conversion">The conversion.</param>
/// <param name="Partner">The partner: the same id, the same history, another form.</param>
public sealed record ConversionCompletion(OrganisationConversion Conversion, CommunityPartner Partner);
