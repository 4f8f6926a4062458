namespace CommunityDomain.Partnerships;

/// <summary>What is counted.</summary>
public enum StatisticMeasure
{
    /// <summary>Agreements that all parties signed.</summary>
    AgreementsConcluded,

    /// <summary>Agreements that took effect.</summary>
    AgreementsBegun,

    /// <summary>Agreements that ended, completed or terminated.</summary>
    AgreementsEnded,

    /// <summary>Obligations met.</summary>
    ObligationsMet,

    /// <summary>Remedies ordered.</summary>
    RemediesOrdered,

    /// <summary>Projects begun.</summary>
    Projects,

    /// <summary>Links between a demand and a supply that were delivered.</summary>
    LinksDelivered,

    /// <summary>Money paid, in minor units of one currency.</summary>
    Paid,

    /// <summary>Minutes of service.</summary>
    ServiceMinutes,

    /// <summary>Person-times served.</summary>
    PersonsServed,

    /// <summary>Complaints received.</summary>
    Complaints,

    /// <summary>Inspections begun.</summary>
    Inspections,

    /// <summary>Projects settled.</summary>
    ProjectsSettled,

    /// <summary>Value of deliveries accepted, in minor units of one currency.</summary>
    Accepted,

    /// <summary>Challenges to a result.</summary>
    Challenges,

    /// <summary>Links offered.</summary>
    LinksOffered,

    /// <summary>Links that both sides accepted.</summary>
    LinksConfirmed,

    /// <summary>Links that a side declined, did not answer or did not keep.</summary>
    LinksFailed,

    /// <summary>Complaints closed, or not taken up.</summary>
    ComplaintsClosed,

    /// <summary>Rectification notices issued.</summary>
    NoticesIssued,

    /// <summary>Inspections closed because it was set right.</summary>
    InspectionsClosed,

    /// <summary>Inspections handed over to the enforcement body.</summary>
    InspectionsHandedOver,
}
