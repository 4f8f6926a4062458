namespace CommunityDomain.Partnerships;

/// <summary>A question to all parties: may a successor take a party's place, with all its rights and duties (合同权利义务一并转让, 民法典 art. 555)?</summary>
/// <param name="Leaving">The party that leaves, for example a team that was filed or registered.</param>
/// <param name="Successor">Who takes its place, in the same role.</param>
/// <param name="Reason">Why; for a conversion, the register's entry.</param>
/// <param name="Consents">Who consented so far.</param>
/// <param name="Signed">The consent of the successor, or of who signs for him: his signature once he stands in the place; <c>null</c> before.</param>
public sealed record Novation(
    PartyId Leaving, AgreementParty Successor, string Reason, ValueList<PartyId> Consents, Signature? Signed = null)
{
    internal PartyId Signer => Successor.ActsThrough ?? Successor.Party;
}
