namespace CommunityDomain.Admission;

/// <summary>What the public is shown, and by what right.</summary>
/// <param name="Fields">The fields that the notice would have.</param>
/// <param name="Consented">The fields whose publication the applicant consented to.</param>
/// <param name="Redacted">The fields that are blacked out.</param>
public sealed record NoticePublication(ValueList<string> Fields, ValueList<string> Consented, ValueList<string> Redacted = default);
