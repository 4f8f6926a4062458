namespace CommunityDomain.Admission;

/// <summary>An application that led to a partner, and the partner: both are saved, with their expected versions, or neither.</summary>
/// <param name="Application">The application.</param>
/// <param name="Partner">The partner.</param>
public sealed record Activation(PartnerApplication Application, CommunityPartner Partner);
