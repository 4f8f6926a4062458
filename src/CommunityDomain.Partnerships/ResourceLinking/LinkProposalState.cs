using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What a proposal knows.</summary>
public sealed record LinkProposalState : AggregateState<LinkProposalId>
{
    /// <summary>The demand.</summary>
    public required RegisterEntryId Demand { get; init; }

    /// <summary>The supply.</summary>
    public required RegisterEntryId Supply { get; init; }

    /// <summary>How many units.</summary>
    public required int Quantity { get; init; }

    /// <summary>What the round looked for.</summary>
    public required MatchObjective Objective { get; init; }

    /// <summary>Until when both sides answer, exclusive.</summary>
    public required Instant AnswerBy { get; init; }

    /// <summary>Where it stands.</summary>
    public LinkStatus Status { get; init; }

    /// <summary>The sides that accepted, in order.</summary>
    public ValueList<EntrySide> Accepted { get; init; }

    /// <summary>The side that declined or did not come; <c>null</c> for none.</summary>
    public EntrySide? Failed { get; init; }

    /// <summary>The rating; <c>null</c> before.</summary>
    public LinkRating? Rating { get; init; }
}
