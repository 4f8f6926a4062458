namespace CommunityDomain.Volunteering;

/// <summary>What can be done with a volunteer's registration.</summary>
public enum VolunteerVerb
{
    /// <summary>Change what is known: qualifications, trainings, covers, consents, availability, limits, preferences, teams.</summary>
    Update,

    /// <summary>Do not ask him for the time being.</summary>
    Suspend,

    /// <summary>Ask him again.</summary>
    Resume,

    /// <summary>End the registration.</summary>
    Withdraw,
}
