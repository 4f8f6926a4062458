namespace CommunityDomain.Partnerships;

/// <summary>What an agreement knows.</summary>
public sealed record AgreementState : AggregateState<AgreementId>
{
    /// <summary>The terms as amended and novated.</summary>
    public required AgreementTerms Terms { get; init; }

    /// <summary>The value when all had signed, the measure of every supplement; <c>null</c> where no money passes.</summary>
    public Money? OriginalValue { get; init; }

    /// <summary>The sum of all supplements so far; what was taken off does not lower it.</summary>
    public Money? Supplements { get; init; }

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status { get; init; }

    /// <summary>The signatures, in the order in which they were given; a successor's consent is his.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>The obligations, in the order of the agreement and its amendments.</summary>
    public ValueList<Obligation> Obligations { get; init; }

    /// <summary>What is being set right, <c>null</c> for nothing.</summary>
    public Remedy? Remedy { get; init; }

    /// <summary>The novation that waits for consents, <c>null</c> for none.</summary>
    public Novation? Novation { get; init; }

    /// <summary>Why it rests, <c>null</c> when it does not.</summary>
    public SuspensionGround? Suspension { get; init; }

    /// <summary>Why it ended before its time, <c>null</c> when it did not.</summary>
    public TerminationGround? Termination { get; init; }
}
