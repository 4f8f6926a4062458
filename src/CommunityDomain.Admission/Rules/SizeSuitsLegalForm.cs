using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-SIZE</c>: members, funds and premises suffice for the legal form that the party has or wants to have.</summary>
/// <param name="thresholds">The figures; <c>null</c> for <see cref="SizeThresholds.Default"/>.</param>
/// <remarks>
/// A registered association needs 50 persons, or 30 units, or 50 mixed, and funds; a social service institution funds and premises; a
/// record-filed organisation members and a resident organiser. Other forms are not concerned, and nobody is under statutory procurement.
/// The county may lower the figures (Zhejiang's decision of 31 July 2020 §3), so that the rule can be waived.
/// </remarks>
public sealed class SizeSuitsLegalForm(SizeThresholds? thresholds = null)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-SIZE"), AdmissionStages.Eligibility,
        Bases.Statute(
            "Regulations on the Registration of Social Organisations (社会团体登记管理条例) art. 10; Interim Regulations on the Registration of Private Non-enterprise Units (民办非企业单位登记管理暂行条例) art. 8; filing by design",
            "《社会团体登记管理条例》第十条；《民办非企业单位登记管理暂行条例》第八条；备案标准为设计值",
            thresholds is null || thresholds == SizeThresholds.Default, new LocalDate(1998, 10, 25)),
        ("Persons", (thresholds ?? SizeThresholds.Default).AssociationPersons), ("Units", (thresholds ?? SizeThresholds.Default).AssociationUnits),
        ("Funds", (thresholds ?? SizeThresholds.Default).Funds), ("Members", (thresholds ?? SizeThresholds.Default).FilingMembers))
{
    /// <summary>The figures.</summary>
    public SizeThresholds Thresholds { get; } = thresholds ?? SizeThresholds.Default;

    /// <inheritdoc/>
    public override bool IsWaivable => true;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsStatutoryProcurement)
            return NotApplicable();
        if (facts.LegalForm is not { } form)
            return Unknown();
        if (form is not (LegalForm.RegisteredAssociation or LegalForm.SocialServiceInstitution or LegalForm.RecordFiled))
            return NotApplicable();
        if (facts.Size is not { } size)
            return Unknown();
        if (form == LegalForm.RecordFiled)
        {
            if (size.Persons < Thresholds.FilingMembers)
                return FailFor("fail-members", ("Has", size.Persons));
            return size.OrganiserIsResident ? Pass() : FailFor("fail-organiser");
        }
        if (form == LegalForm.RegisteredAssociation && size.Persons < Thresholds.AssociationPersons && size.Units < Thresholds.AssociationUnits
            && size.Persons + size.Units < Thresholds.AssociationPersons)
            return Fail(("HasPersons", size.Persons), ("HasUnits", size.Units));
        if (size.Funds.Currency != Thresholds.Funds.Currency || size.Funds.Amount < Thresholds.Funds.Amount)
            return FailFor("fail-funds", ("Has", size.Funds));
        return size.HasPremises ? Pass() : FailFor("fail-premises");
    }
}
