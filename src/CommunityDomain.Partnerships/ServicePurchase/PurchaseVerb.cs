namespace CommunityDomain.Partnerships;

/// <summary>What can be done with a purchase project.</summary>
public enum PurchaseVerb
{
    /// <summary>Publish the notice.</summary>
    Publish,

    /// <summary>Begin to receive bids.</summary>
    OpenBidding,

    /// <summary>Receive a bid.</summary>
    SubmitBid,

    /// <summary>Disqualify a bidder.</summary>
    Disqualify,

    /// <summary>Evaluate and rank the bids.</summary>
    Evaluate,

    /// <summary>Declare it void.</summary>
    DeclareVoid,

    /// <summary>Publish the award.</summary>
    NoticeAward,

    /// <summary>Challenge the result.</summary>
    FileChallenge,

    /// <summary>Answer a challenge, or decide a complaint.</summary>
    DecideChallenge,

    /// <summary>Complain of the answer to a challenge.</summary>
    Complain,

    /// <summary>Sign the contract.</summary>
    Sign,

    /// <summary>Publish the contract.</summary>
    PublishContract,

    /// <summary>Begin to perform.</summary>
    Start,

    /// <summary>Record a delivery.</summary>
    Deliver,

    /// <summary>Accept a delivery.</summary>
    AcceptDelivery,

    /// <summary>Have something set right.</summary>
    OrderRectification,

    /// <summary>Record that it was set right.</summary>
    AcceptRectification,

    /// <summary>Add to the contract.</summary>
    Supplement,

    /// <summary>Record users' opinion.</summary>
    HearUsers,

    /// <summary>Conclude acceptance.</summary>
    Conclude,

    /// <summary>Record a payment.</summary>
    Pay,

    /// <summary>Close the accounts.</summary>
    Settle,

    /// <summary>Archive the files.</summary>
    Archive,

    /// <summary>Cancel it.</summary>
    Cancel,

    /// <summary>End the contract before its time.</summary>
    Terminate,

    /// <summary>File a copy of the contract.</summary>
    FileContract,

    /// <summary>Record that the winner does not sign.</summary>
    DeclineAward,
}
