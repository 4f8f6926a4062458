using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>An exchange or a training that mentors held.</summary>
/// <param name="Number">Its number within the group, from 1.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Mentor">Who held it.</param>
/// <param name="On">When.</param>
/// <param name="PersonTimes">How many took part.</param>
public sealed record MentorEvent(int Number, string Title, PersonId Mentor, LocalDate On, int PersonTimes);
