using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What an income share knows.</summary>
public sealed record IncomeShareState : AggregateState<IncomeShareId>
{
    /// <summary>The agreement to which it belongs.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>The terms under which the next period is stated.</summary>
    public required IncomeShareTerms Terms { get; init; }

    /// <summary>All terms in the order in which they were agreed: a period is stated, and stated again, under the latest that hold from its first day or before.</summary>
    public ValueList<IncomeShareTerms> Agreed { get; init; }

    /// <summary>Where it stands.</summary>
    public IncomeShareStatus Status { get; init; }

    /// <summary>The first day of the next period to state.</summary>
    public required LocalDate NextFrom { get; init; }

    /// <summary>The loss carried on.</summary>
    public required Money Carried { get; init; }

    /// <summary>Every statement and reversal, in order; none is ever changed.</summary>
    public ValueList<ShareStatement> Statements { get; init; }

    /// <summary>Every payment, in order; negative for what was given back.</summary>
    public ValueList<SharePart> Payments { get; init; }
}
