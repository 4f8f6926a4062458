namespace CommunityDomain.Volunteering;

/// <summary>A duty post (岗位): a role at a place within an activity.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Demand">How many people each of its shifts needs.</param>
/// <param name="Requirements">What it asks of them.</param>
/// <param name="Priority">The worth of one filled place, 1 to 1,000,000; rosters maximise their sum.</param>
public sealed record DutyPost(
    DutyPostId Id, string Name, Place Place, ShiftDemand Demand, PostRequirements Requirements, int Priority = 1000)
{
    internal Refusals Faults()
    {
        ArgumentNullException.ThrowIfNull(Place);
        ArgumentNullException.ThrowIfNull(Requirements);
        return new Refusals()
            .When(Id == default, () => new CoreErrors.Empty("id"))
            .When(string.IsNullOrWhiteSpace(Name), () => new CoreErrors.Empty("name"))
            .When(Priority is < 1 or > 1_000_000, () => new CoreErrors.OutOfRange("priority", Priority, 1, 1_000_000))
            .When(Place.Point is { IsOnEarth: false }, () => new CoreErrors.Malformed("point", Place.Point.ToString()!))
            .Add(Demand.Fault())
            .AddAll(Requirements.Faults());
    }
}
