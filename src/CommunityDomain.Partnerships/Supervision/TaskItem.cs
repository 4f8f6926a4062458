using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>An item of a task list.</summary>
/// <param name="Id">Its id, derived from the list's.</param>
/// <param name="Subject">What is to be done.</param>
/// <param name="Owner">Who owes it: always one.</param>
/// <param name="Due">When.</param>
/// <param name="FinishedAt">When it was done; <c>null</c> while it is open.</param>
/// <param name="Evidence">Where that can be seen.</param>
public sealed record TaskItem(TaskItemId Id, string Subject, PartyId Owner, DueRule Due, Instant? FinishedAt, string? Evidence);
