namespace CommunityDomain.Admission;

/// <summary>What can be done with a conversion.</summary>
public enum ConversionVerb
{
    /// <summary>Judge the rules of the new form.</summary>
    Review,

    /// <summary>Record the filing or registration.</summary>
    Register,

    /// <summary>Record what a contract's other side says.</summary>
    AnswerNovation,

    /// <summary>Give the partner its new form.</summary>
    Complete,

    /// <summary>Refuse it.</summary>
    Refuse,

    /// <summary>Take it back.</summary>
    Withdraw,
}
