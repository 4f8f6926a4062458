using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A change of an agreement in force.</summary>
/// <param name="Subject">What is changed and why; not empty.</param>
/// <param name="ValueChange">How much is added to the value, or taken from it when negative; <c>null</c> for nothing.</param>
/// <param name="NewEnd">The last day of the term from now on, <c>null</c> to leave it.</param>
/// <param name="Obligations">What is promised in addition.</param>
public sealed record Amendment(string Subject, Money? ValueChange, LocalDate? NewEnd, ValueList<ObligationTerms> Obligations);
