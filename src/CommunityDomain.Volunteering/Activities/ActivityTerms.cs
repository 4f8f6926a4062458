namespace CommunityDomain.Volunteering;

/// <summary>What an activity says of itself.</summary>
/// <param name="Title">The title, not empty.</param>
/// <param name="Organiser">The party that organises it and signs agreements.</param>
/// <param name="Nature">What service in it is.</param>
/// <param name="Zone">The time zone of its places, for example <c>Asia/Shanghai</c>.</param>
/// <param name="Risks">The risks, as they are told to everybody who is asked; empty for none.</param>
/// <param name="AgreementGrounds">Why a written agreement is due, beside the danger of a duty post; none twice.</param>
public sealed record ActivityTerms(
    string Title, PartyId Organiser, ServiceNature Nature, string Zone, string Risks = "", ValueList<AgreementGround> AgreementGrounds = default)
{
    internal Refusals Faults()
    {
        if (!Enum.IsDefined(Nature))
            throw new ArgumentOutOfRangeException(nameof(Nature), Nature, "Not a service nature.");
        foreach (var ground in AgreementGrounds)
        {
            if (!Enum.IsDefined(ground))
                throw new ArgumentOutOfRangeException(nameof(AgreementGrounds), ground, "Not a ground.");
        }
        return new Refusals()
            .When(string.IsNullOrWhiteSpace(Title), () => new CoreErrors.Empty("title"))
            .When(Organiser == default, () => new CoreErrors.Empty("organiser"))
            .When(string.IsNullOrWhiteSpace(Zone), () => new CoreErrors.Empty("zone"))
            .When(AgreementGrounds.Distinct().Count() < AgreementGrounds.Count,
                () => new CoreErrors.DuplicateId("ground", AgreementGrounds.ToString()));
    }
}
