namespace CommunityDomain.Partnerships;

/// <summary>What must be shown before parties of some legal form agree in some mode and scenario.</summary>
public enum AgreementCondition
{
    /// <summary>A legal person signs and answers for the team.</summary>
    LegalSponsor,

    /// <summary>A named person answers for the team, and the residents' committee guides it.</summary>
    ResponsiblePerson,

    /// <summary>The person has the qualification that the service asks for.</summary>
    QualifiedIndividual,

    /// <summary>The institution is of class two, or engages in production and business.</summary>
    ClassTwoInstitution,

    /// <summary>The service is not on the list of what may not be purchased.</summary>
    NegativeListChecked,

    /// <summary>No public power is handed on: no penalties, no compulsion, no decision that is the government's.</summary>
    NoPublicPower,

    /// <summary>Income is not distributed: it goes into the purpose.</summary>
    NoDistribution,

    /// <summary>Whatever is raised from the public runs through a qualified charity's account.</summary>
    QualifiedCharity,

    /// <summary>A business that promises proceeds has signed a donation agreement first.</summary>
    DonationAgreement,

    /// <summary>Volunteers are insured before service with a danger to the person.</summary>
    Insurance,

    /// <summary>The competent authority's dated document covers the public right that is offered.</summary>
    AuthorityDocument,

    /// <summary>The owners decided: two thirds took part, three quarters of them approved.</summary>
    OwnersDecision,

    /// <summary>Votes and opinions are never rewarded.</summary>
    NoRewardForVotes,
}
