namespace CommunityDomain.Admission;

/// <summary>A project of a grant round.</summary>
/// <param name="Proposal">What was handed in.</param>
/// <param name="Track">The track that its applicant's form belongs to.</param>
/// <param name="Number">Its number by time of submission, from 1: what the public sees instead of a name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Reason">Why it was screened out, struck or not funded; else <c>null</c>.</param>
/// <param name="Award">What it is given; <c>null</c> when nothing.</param>
/// <param name="TranchesPaid">How many tranches have been paid.</param>
public sealed record GrantProject(
    GrantProposal Proposal, string Track, int Number, GrantProjectStatus Status = GrantProjectStatus.Submitted, string? Reason = null,
    Money? Award = null, int TranchesPaid = 0)
{
    /// <summary>Its id.</summary>
    public GrantProjectId Id => Proposal.Id;
}
