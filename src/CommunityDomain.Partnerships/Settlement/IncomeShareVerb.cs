namespace CommunityDomain.Partnerships;

/// <summary>What can be done with an income share.</summary>
public enum IncomeShareVerb
{
    /// <summary>State a period.</summary>
    State,

    /// <summary>Take back the latest statement.</summary>
    Reverse,

    /// <summary>Other rates or recipients from the next period on.</summary>
    ChangeTerms,

    /// <summary>Record a payment.</summary>
    Pay,

    /// <summary>Close it.</summary>
    Close,

    /// <summary>Record what a recipient gave back.</summary>
    GiveBack,
}
