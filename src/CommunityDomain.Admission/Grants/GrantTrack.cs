namespace CommunityDomain.Admission;

/// <summary>A track of a grant round: which legal forms compete with one another, and for how much.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Forms">The legal forms.</param>
/// <param name="Ceiling">The most that one project can ask for.</param>
/// <param name="ShortlistSize">How many are shortlisted at most.</param>
/// <param name="Awards">How many are funded at most.</param>
public sealed record GrantTrack(string Name, ValueList<LegalForm> Forms, Money Ceiling, int ShortlistSize, int Awards);
