namespace CommunityDomain.Admission;

/// <summary>The stages at which admission rules are asked, in the order of an application's life.</summary>
public static class AdmissionStages
{
    /// <summary>When an application is submitted.</summary>
    public static RuleStage Submit => new("submit");

    /// <summary>When it is reviewed, before the community is asked.</summary>
    public static RuleStage Eligibility => new("eligibility");

    /// <summary>Before it is shown to the public.</summary>
    public static RuleStage Notice => new("notice");

    /// <summary>Before it is approved.</summary>
    public static RuleStage Approval => new("approval");

    /// <summary>Before the partner begins to work.</summary>
    public static RuleStage Activation => new("activation");

    /// <summary>When a partner bids for a contract.</summary>
    public static RuleStage Bid => new("bid");
}
