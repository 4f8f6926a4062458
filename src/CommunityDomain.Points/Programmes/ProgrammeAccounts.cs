namespace CommunityDomain.Points;

/// <summary>The ids of a programme's accounts: derived, so that the same programme and person always have the same.</summary>
/// <param name="Programme">The programme.</param>
public readonly record struct ProgrammeAccounts(PointsProgrammeId Programme)
{
    /// <summary>Who gives points.</summary>
    public AccountId PointsIssuer => Own("points-issuer");

    /// <summary>Against which service minutes are recorded.</summary>
    public AccountId MinutesIssuer => Own("minutes-issuer");

    /// <summary>Where expired points go.</summary>
    public AccountId Expired => Own("points-expired");

    /// <summary>Where points over a cap or a ceiling go.</summary>
    public AccountId Donation => Own("points-donation");

    /// <summary>A member's points.</summary>
    /// <param name="person">The member.</param>
    public AccountId PointsOf(PersonId person) => Of(person.Value, "points-of-member");

    /// <summary>A member's service minutes: a lifelong record that nothing debits.</summary>
    /// <param name="person">The member.</param>
    public AccountId MinutesOf(PersonId person) => Of(person.Value, "minutes-of-member");

    /// <summary>The points that a merchant accepted.</summary>
    /// <param name="merchant">The merchant.</param>
    public AccountId PointsAccepted(PartyId merchant) => Of(merchant.Value, "points-of-merchant");

    /// <summary>Against which pieces of a reward are put in stock.</summary>
    /// <param name="reward">The reward.</param>
    public AccountId Supply(RewardId reward) => Of(reward.Value, "supply-of-reward");

    /// <summary>The pieces of a reward that are left.</summary>
    /// <param name="reward">The reward.</param>
    public AccountId Stock(RewardId reward) => Of(reward.Value, "stock-of-reward");

    /// <summary>The pieces of a reward that a member took in a period: its ceiling is the limit per person.</summary>
    /// <param name="reward">The reward.</param>
    /// <param name="person">The member.</param>
    /// <param name="period">The period's number.</param>
    public AccountId Taken(RewardId reward, PersonId person, int period) =>
        Id.Derive<AccountId>(Of(reward.Value, "taken-of-reward").Value, $"taken-by:{person}", period);

    private AccountId Own(string purpose) => Id.Derive<AccountId>(Programme.Value, purpose);

    private AccountId Of(UInt128 whose, string purpose) => Id.Derive<AccountId>(Own(purpose).Value, $"of:{Id.Format(whose)}");
}
