using NodaTime;

namespace CommunityDomain.Partnerships;

public static partial class PartnershipsErrors
{
    /// <summary><c>partnerships.roles-missing</c>: parties that the mode needs are missing.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="missing">The roles that nobody has.</param>
    public sealed class RolesMissing(PartnershipMode mode, ValueList<AgreementRole> missing)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.roles-missing", ("Mode", mode), ("Missing", missing))
    {
        /// <summary>The mode.</summary>
        public PartnershipMode Mode { get; } = mode;

        /// <summary>The roles that nobody has.</summary>
        public ValueList<AgreementRole> Missing { get; } = missing;
    }

    /// <summary><c>partnerships.party-twice</c>: a party stands in the agreement twice.</summary>
    /// <param name="party">The party.</param>
    public sealed class PartyTwice(PartyId party) : DomainError(PartnershipsTexts.Catalogue, "partnerships.party-twice", ("Party", party))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;
    }

    /// <summary><c>partnerships.role-refused</c>: a party's legal form can't have its role.</summary>
    /// <param name="party">The party.</param>
    /// <param name="role">The role.</param>
    /// <param name="form">Its legal form.</param>
    /// <param name="basis">The source.</param>
    public sealed class RoleRefused(PartyId party, AgreementRole role, LegalForm form, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.role-refused",
            ("Party", party), ("Role", role), ("Form", form), ("Basis", basis))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;

        /// <summary>The role.</summary>
        public AgreementRole Role { get; } = role;

        /// <summary>Its legal form.</summary>
        public LegalForm Form { get; } = form;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.form-refused</c>: the matrix refuses the party's legal form in this mode and scenario.</summary>
    /// <param name="party">The party.</param>
    /// <param name="form">Its legal form.</param>
    /// <param name="mode">The mode.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="basis">The source.</param>
    public sealed class FormRefused(PartyId party, LegalForm form, PartnershipMode mode, Scenario scenario, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.form-refused",
            ("Party", party), ("Form", form), ("Mode", mode), ("Scenario", scenario), ("Basis", basis))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;

        /// <summary>Its legal form.</summary>
        public LegalForm Form { get; } = form;

        /// <summary>The mode.</summary>
        public PartnershipMode Mode { get; } = mode;

        /// <summary>The scenario.</summary>
        public Scenario Scenario { get; } = scenario;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.condition-unmet</c>: a condition of the matrix has no evidence.</summary>
    /// <param name="party">The party for which it is asked.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="basis">The source.</param>
    public sealed class ConditionUnmet(PartyId party, AgreementCondition condition, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.condition-unmet",
            ("Party", party), ("Condition", condition), ("Basis", basis))
    {
        /// <summary>The party for which it is asked.</summary>
        public PartyId Party { get; } = party;

        /// <summary>The condition.</summary>
        public AgreementCondition Condition { get; } = condition;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.no-legal-sponsor</c>: a party that is no legal person does not act through one in the agreement.</summary>
    /// <param name="party">The party.</param>
    /// <param name="form">Its legal form.</param>
    /// <param name="basis">The source.</param>
    public sealed class NoLegalSponsor(PartyId party, LegalForm form, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.no-legal-sponsor", ("Party", party), ("Form", form), ("Basis", basis))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;

        /// <summary>Its legal form.</summary>
        public LegalForm Form { get; } = form;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.representative-unfit</c>: whom a party acts through is no other party, no legal person, or does not sign itself.</summary>
    /// <param name="party">The party.</param>
    /// <param name="through">Whom it would act through.</param>
    public sealed class RepresentativeUnfit(PartyId party, PartyId through)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.representative-unfit", ("Party", party), ("Through", through))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;

        /// <summary>Whom it would act through.</summary>
        public PartyId Through { get; } = through;
    }

    /// <summary><c>partnerships.term-too-long</c>: the term, with all extensions, is longer than the mode allows.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="end">The end asked for.</param>
    /// <param name="latest">The latest end.</param>
    /// <param name="basis">The source.</param>
    public sealed class TermTooLong(PartnershipMode mode, LocalDate end, LocalDate latest, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.term-too-long",
            ("Mode", mode), ("End", end), ("Latest", latest), ("Basis", basis))
    {
        /// <summary>The mode.</summary>
        public PartnershipMode Mode { get; } = mode;

        /// <summary>The end asked for.</summary>
        public LocalDate End { get; } = end;

        /// <summary>The latest end.</summary>
        public LocalDate Latest { get; } = latest;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.not-a-party</c>: somebody is not a party to the agreement.</summary>
    /// <param name="party">Who.</param>
    public sealed class NotAParty(PartyId party) : DomainError(PartnershipsTexts.Catalogue, "partnerships.not-a-party", ("Party", party))
    {
        /// <summary>Who.</summary>
        public PartyId Party { get; } = party;
    }

    /// <summary><c>partnerships.signed-already</c>: the party has signed.</summary>
    /// <param name="party">The party.</param>
    public sealed class SignedAlready(PartyId party)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.signed-already", ("Party", party))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;
    }

    /// <summary><c>partnerships.signs-through-another</c>: the party is signed for by its sponsor.</summary>
    /// <param name="party">The party.</param>
    /// <param name="through">Who signs for it.</param>
    public sealed class SignsThroughAnother(PartyId party, PartyId through)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.signs-through-another", ("Party", party), ("Through", through))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;

        /// <summary>Who signs for it.</summary>
        public PartyId Through { get; } = through;
    }

    /// <summary><c>partnerships.term-not-begun</c>: the term has not begun.</summary>
    /// <param name="start">Its first day.</param>
    public sealed class TermNotBegun(LocalDate start)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.term-not-begun", ("Start", start))
    {
        /// <summary>Its first day.</summary>
        public LocalDate Start { get; } = start;
    }

    /// <summary><c>partnerships.term-over</c>: the term is over.</summary>
    /// <param name="end">Its last day.</param>
    public sealed class TermOver(LocalDate end) : DomainError(PartnershipsTexts.Catalogue, "partnerships.term-over", ("End", end))
    {
        /// <summary>Its last day.</summary>
        public LocalDate End { get; } = end;
    }

    /// <summary><c>partnerships.term-running</c>: the term is not over.</summary>
    /// <param name="end">Its last day.</param>
    public sealed class TermRunning(LocalDate end) : DomainError(PartnershipsTexts.Catalogue, "partnerships.term-running", ("End", end))
    {
        /// <summary>Its last day.</summary>
        public LocalDate End { get; } = end;
    }

    /// <summary><c>partnerships.obligations-open</c>: obligations are open.</summary>
    /// <param name="open">The open obligations.</param>
    public sealed class ObligationsOpen(ValueList<ObligationId> open)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.obligations-open", ("Open", open))
    {
        /// <summary>The open obligations.</summary>
        public ValueList<ObligationId> Open { get; } = open;
    }

    /// <summary><c>partnerships.unknown-obligation</c>: the agreement has no such obligation.</summary>
    /// <param name="obligation">The id given.</param>
    public sealed class UnknownObligation(ObligationId obligation)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-obligation", ("Obligation", obligation))
    {
        /// <summary>The id given.</summary>
        public ObligationId Obligation { get; } = obligation;
    }

    /// <summary><c>partnerships.obligation-discharged</c>: the obligation was met before.</summary>
    /// <param name="obligation">The obligation.</param>
    public sealed class ObligationDischarged(ObligationId obligation)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.obligation-discharged", ("Obligation", obligation))
    {
        /// <summary>The obligation.</summary>
        public ObligationId Obligation { get; } = obligation;
    }

    /// <summary><c>partnerships.supplements-exceed</c>: all supplements together exceed their limit.</summary>
    /// <param name="sum">The sum of all supplements, this one included.</param>
    /// <param name="limit">The greatest sum.</param>
    /// <param name="basis">The source.</param>
    public sealed class SupplementsExceed(Money sum, Money limit, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.supplements-exceed", ("Sum", sum), ("Limit", limit), ("Basis", basis))
    {
        /// <summary>The sum of all supplements, this one included.</summary>
        public Money Sum { get; } = sum;

        /// <summary>The greatest sum.</summary>
        public Money Limit { get; } = limit;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.consent-missing</c>: not every signing party consented.</summary>
    /// <param name="missing">Who did not.</param>
    public sealed class ConsentMissing(ValueList<PartyId> missing)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.consent-missing", ("Missing", missing))
    {
        /// <summary>Who did not.</summary>
        public ValueList<PartyId> Missing { get; } = missing;
    }

    /// <summary><c>partnerships.consented-already</c>: the party has consented.</summary>
    /// <param name="party">The party.</param>
    public sealed class ConsentedAlready(PartyId party)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.consented-already", ("Party", party))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;
    }

    /// <summary><c>partnerships.novation-pending</c>: a novation waits for consents.</summary>
    /// <param name="leaving">The party that would leave.</param>
    public sealed class NovationPending(PartyId leaving)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.novation-pending", ("Leaving", leaving))
    {
        /// <summary>The party that would leave.</summary>
        public PartyId Leaving { get; } = leaving;
    }

    /// <summary><c>partnerships.no-novation</c>: no novation waits for consents.</summary>
    public sealed class NoNovation() : DomainError(PartnershipsTexts.Catalogue, "partnerships.no-novation");

    /// <summary><c>partnerships.successor-role-differs</c>: a successor would have another role.</summary>
    /// <param name="role">The role of the party that leaves.</param>
    /// <param name="successor">The successor's.</param>
    public sealed class SuccessorRoleDiffers(AgreementRole role, AgreementRole successor)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.successor-role-differs", ("Role", role), ("Successor", successor))
    {
        /// <summary>The role of the party that leaves.</summary>
        public AgreementRole Role { get; } = role;

        /// <summary>The successor's.</summary>
        public AgreementRole Successor { get; } = successor;
    }

    /// <summary><c>partnerships.due-date-passed</c>: a date given for something to be done lies in the past.</summary>
    /// <param name="dueOn">The date given.</param>
    /// <param name="today">The day of the verb.</param>
    public sealed class DueDatePassed(LocalDate dueOn, LocalDate today)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.due-date-passed", ("DueOn", dueOn), ("Today", today))
    {
        /// <summary>The date given.</summary>
        public LocalDate DueOn { get; } = dueOn;

        /// <summary>The day of the verb.</summary>
        public LocalDate Today { get; } = today;
    }

    /// <summary><c>partnerships.all-signed</c>: an agreement that all have signed ends for another reason than that it was never signed.</summary>
    public sealed class AllSigned() : DomainError(PartnershipsTexts.Catalogue, "partnerships.all-signed");
}
