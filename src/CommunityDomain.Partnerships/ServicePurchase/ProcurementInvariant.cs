namespace CommunityDomain.Partnerships;

/// <summary>What the regimes ask of a project.</summary>
public enum ProcurementInvariant
{
    /// <summary>Nothing on the negative list is purchased.</summary>
    NegativeList,

    /// <summary>The purchaser is a state organ.</summary>
    PurchaserType,

    /// <summary>The contractor is of a form that may contract.</summary>
    ContractorType,

    /// <summary>The contract lasts a year at most, three where need and budget are stable.</summary>
    ContractTerm,

    /// <summary>Twenty days at least to bid.</summary>
    BidPeriod,

    /// <summary>Three qualified bidders at least.</summary>
    ThreeBidders,

    /// <summary>No serious violation in three years.</summary>
    SupplierRecord,

    /// <summary>Related bidders are barred in one contract.</summary>
    RelatedBidders,

    /// <summary>A bid bond of two per cent at most, a performance bond of ten.</summary>
    Bonds,

    /// <summary>Admission as a partner is never a condition for bidding.</summary>
    AdmissionNeverGates,

    /// <summary>Three evaluators at least.</summary>
    Panel,

    /// <summary>The award is published within two working days.</summary>
    AwardPublished,

    /// <summary>The contract is signed within thirty days of the award notice.</summary>
    SignInTime,

    /// <summary>A pending challenge that may change the result holds signature and performance.</summary>
    ChallengeHold,

    /// <summary>The contract is published within two working days.</summary>
    ContractPublished,

    /// <summary>Supplements come to ten per cent at most.</summary>
    SupplementLimit,

    /// <summary>Users' opinion comes before final acceptance.</summary>
    UsersHeard,

    /// <summary>No more is paid than was accepted: in every regime, whatever else the rules may say.</summary>
    PaidWithinAccepted,

    /// <summary>Nothing is split under a limit.</summary>
    NoSplitting,

    /// <summary>Files are kept for fifteen years.</summary>
    FilesKept,

    /// <summary>Nobody evaluates a bidder in whom he has an interest.</summary>
    Recusal,

    /// <summary>The result is challenged within seven working days of the end of its notice, which lasts one; complained of within fifteen of the end of
    /// the time to answer, or of a later answer.</summary>
    ChallengeInTime,

    /// <summary>A challenge is answered within seven working days.</summary>
    ChallengeAnswered,

    /// <summary>A complaint is decided within thirty working days.</summary>
    ComplaintDecided,

    /// <summary>A copy of the contract is filed with the supervising authority within seven working days.</summary>
    ContractFiled,
}
