using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-ID</c>: the numbers that identify the party and its person in charge are genuine and their documents valid.</summary>
/// <remarks>Checks digits by GB 11643 and GB 32100; whether a register knows the number is the host's to ask. A team, a record-filed
/// organisation and a person have no code of an organisation and are known by the person in charge.</remarks>
public sealed class IdentityIsGenuine()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-ID"), AdmissionStages.Submit,
        RuleBasis.Statute(
            "national standards GB 32100-2015, GB 11643-1999", new LocalDate(2015, 10, 1), chinese: "国家标准 GB 32100—2015、GB 11643—1999"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.LegalForm is not { } form || facts.Responsible is not { } responsible)
            return Unknown();
        if (!IdentityNumbers.IsGenuine(responsible) || responsible.Kind == DeclaredIdentityKind.UnifiedSocialCreditCode)
            return FailFor("fail-person", ("Kind", responsible.Kind));
        if (responsible.ExpiresOn < on)
            return FailFor("fail-expired", ("Kind", responsible.Kind), ("ExpiredOn", responsible.ExpiresOn));
        if (form is LegalForm.NeighbourhoodTeam or LegalForm.RecordFiled or LegalForm.Individual)
            return Pass();
        if (facts.Organisation is not { } organisation)
            return Unknown();
        if (organisation.Kind != DeclaredIdentityKind.UnifiedSocialCreditCode || !IdentityNumbers.IsGenuine(organisation))
            return FailFor("fail-organisation");
        return organisation.ExpiresOn < on
            ? FailFor("fail-expired", ("Kind", organisation.Kind), ("ExpiredOn", organisation.ExpiresOn))
            : Pass();
    }
}
