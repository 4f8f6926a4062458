namespace CommunityDomain.Volunteering;

/// <summary>
/// One of a repair's proofs: a rostering problem whose objective counts places and assignments kept by weights, and a roster of it with its certificate.
/// Verify it like any roster; no roster's weighted sum of places and assignments kept is above its bound.
/// </summary>
/// <param name="Question">The problem.</param>
/// <param name="Answer">A roster of it, with its certificate.</param>
/// <param name="Weights">The weights of its objective.</param>
public sealed record RepairProof(RosterProblem Question, Roster Answer, RepairWeights Weights);
