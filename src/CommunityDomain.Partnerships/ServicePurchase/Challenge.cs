using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A challenge to the result.</summary>
/// <param name="Id">Its id, derived from the project's.</param>
/// <param name="Challenger">The bidder that challenges.</param>
/// <param name="Subject">What is challenged.</param>
/// <param name="MayChangeResult">Whether it may change the result, which is what holds the project.</param>
/// <param name="Stage">How far it has gone.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="AnsweredAt">When it was answered.</param>
/// <param name="ComplainedAt">When it was complained of.</param>
/// <param name="Upheld">Whether it was upheld.</param>
/// <param name="DecidedAt">When the complaint was decided.</param>
/// <param name="Winner">Whose award is challenged; <c>null</c> in what was saved before this was kept.</param>
public sealed record Challenge(
    ChallengeId Id, PartyId Challenger, string Subject, bool MayChangeResult, ChallengeStage Stage, Instant RaisedAt,
    Instant? AnsweredAt, Instant? ComplainedAt, bool Upheld, Instant? DecidedAt = null,
    PartyId? Winner = null);
