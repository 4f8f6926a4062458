namespace CommunityDomain;

/// <summary>One row of a lifecycle: from a status, by a verb, to a status.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <typeparam name="TVerb">The verbs.</typeparam>
/// <param name="From">The status before.</param>
/// <param name="Verb">The verb.</param>
/// <param name="To">The status after.</param>
public readonly record struct LifecycleTransition<TStatus, TVerb>(TStatus From, TVerb Verb, TStatus To)
    where TStatus : struct, Enum
    where TVerb : struct, Enum;
