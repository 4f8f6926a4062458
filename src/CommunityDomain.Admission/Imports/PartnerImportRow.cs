namespace CommunityDomain.Admission;

/// <summary>A partner that exists already, as a row of a host's roll.</summary>
/// <param name="Key">The key by which the roll tells its rows apart; no personal data. The partner's id comes from it.</param>
/// <param name="Party">The party and its people, by pseudonym.</param>
/// <param name="Scopes">What it was admitted to.</param>
/// <param name="Term">From when to when.</param>
public sealed record PartnerImportRow(string Key, Applicant Party, ValueList<PartnershipScope> Scopes, PartnershipTerm Term);
