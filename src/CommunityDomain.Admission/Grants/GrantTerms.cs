using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a grant round says.</summary>
/// <param name="Title">The title.</param>
/// <param name="Level">City, town or subdistrict, or community.</param>
/// <param name="Tracks">The tracks; no legal form in two.</param>
/// <param name="Criteria">The criteria; their order breaks ties.</param>
/// <param name="Budget">The money of the round.</param>
/// <param name="OpensAt">From when projects are taken, inclusive.</param>
/// <param name="ClosesAt">Until when, exclusive.</param>
/// <param name="Judges">The judges, by pseudonym.</param>
/// <param name="LeastJudges">How many judges must score a project, after trimming at least one.</param>
/// <param name="Trim">How many of the highest and how many of the lowest totals of a project are left out.</param>
/// <param name="PassingScore">The least mean, 0 to 100, that can be funded.</param>
/// <param name="NoticeWorkingDays">For how many full working days shortlist and awards are shown, 1 to 10,000.</param>
/// <param name="Tranches">The parts in which an award is paid, in percent; they sum to 100.</param>
public sealed record GrantTerms(
    string Title, CommunityLevel Level, ValueList<GrantTrack> Tracks, ValueList<GrantCriterion> Criteria, Money Budget,
    Instant OpensAt, Instant ClosesAt, ValueList<PersonId> Judges, int LeastJudges, int Trim, int PassingScore, int NoticeWorkingDays,
    ValueList<int> Tranches);
