using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What a complaint knows.</summary>
public sealed record ComplaintState : AggregateState<ComplaintId>
{
    /// <summary>Where.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>The bits of the id of what it is about: an agreement, a purchase project, a link.</summary>
    public required UInt128 About { get; init; }

    /// <summary>Until when what must happen.</summary>
    public required ComplaintDeadlines Deadlines { get; init; }

    /// <summary>When the running deadline began: received, taken up, or escalated.</summary>
    public required Instant Since { get; init; }

    /// <summary>Where it stands.</summary>
    public ComplaintStatus Status { get; init; }

    /// <summary>Who answers it; <c>null</c> before it is taken up.</summary>
    public PartyId? Handler { get; init; }

    /// <summary>The steps that were done, in order, each with who had to do it.</summary>
    public ValueList<ComplaintStep> Done { get; init; }

    /// <summary>The answers, in order.</summary>
    public ValueList<string> Answers { get; init; }
}
