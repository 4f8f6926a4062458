namespace CommunityDomain;

/// <summary>Who acts, and in what role.</summary>
/// <param name="Person">The acting person's pseudonym; zero for the clock.</param>
/// <param name="Role">The role in which he acts.</param>
public readonly record struct Actor(PersonId Person, Role Role)
{
    /// <summary>The passing of time.</summary>
    public static Actor Clock => new(default, Role.Clock);

    /// <summary>The role and the pseudonym.</summary>
    public override string ToString() => $"{Role}:{Person}";
}
