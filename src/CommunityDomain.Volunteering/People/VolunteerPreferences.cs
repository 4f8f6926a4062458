namespace CommunityDomain.Volunteering;

/// <summary>What a volunteer likes and dislikes: wishes, never conditions.</summary>
/// <param name="Activities">Activities.</param>
/// <param name="Posts">Duty posts.</param>
/// <param name="Zones">Communities.</param>
/// <param name="Times">Times of the week.</param>
/// <param name="With">Companions to be with.</param>
/// <param name="Apart">Companions to be apart from.</param>
public sealed record VolunteerPreferences(
    ValueList<ActivityWish> Activities = default, ValueList<PostWish> Posts = default, ValueList<ZoneWish> Zones = default,
    ValueList<TimeWish> Times = default, ValueList<PersonId> With = default, ValueList<PersonId> Apart = default)
{
    /// <summary>No preferences.</summary>
    public static VolunteerPreferences None { get; } = new();

    internal Refusals Faults(PersonId self)
    {
        var refusals = new Refusals();
        foreach (var wish in Activities)
            Weight(wish.Weight);
        foreach (var wish in Posts)
            Weight(wish.Weight);
        foreach (var wish in Zones)
            Weight(wish.Weight);
        foreach (var wish in Times)
            Weight(wish.Weight);
        foreach (var person in With)
            refusals.When(person == self || Apart.Contains(person), () => new VolunteeringErrors.CompanionsClash(person));
        foreach (var person in Apart)
            refusals.When(person == self, () => new VolunteeringErrors.CompanionsClash(person));
        return refusals;

        void Weight(int weight) =>
            refusals.When(weight is < -100 or > 100, () => new CoreErrors.OutOfRange("weight", weight, -100, 100));
    }
}
