namespace CommunityDomain.Volunteering;

/// <summary>Who served before, how often and at which duty posts: fairness counts on from it, and continuity (接续) prefers who knows the post.</summary>
/// <remarks>Immutable and safe for concurrent use. Whoever was merged with another is resolved by the caller.</remarks>
public sealed class RosterHistory
{
    private readonly Dictionary<PersonId, int> _served;
    private readonly Dictionary<(PersonId Person, DutyPostId Post), int> _posts;

    private RosterHistory(Dictionary<PersonId, int> served, Dictionary<(PersonId Person, DutyPostId Post), int> posts) => (_served, _posts) = (served, posts);

    /// <summary>Nobody served before.</summary>
    public static RosterHistory None { get; } = new([], []);

    /// <summary>The history of services, in any order; each counts once.</summary>
    /// <param name="services">Who served at which post.</param>
    public static RosterHistory Of(IEnumerable<(PersonId Person, DutyPostId Post)> services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var (served, posts) = (new Dictionary<PersonId, int>(), new Dictionary<(PersonId, DutyPostId), int>());
        foreach (var (person, post) in services)
        {
            served[person] = served.GetValueOrDefault(person) + 1;
            posts[(person, post)] = posts.GetValueOrDefault((person, post)) + 1;
        }
        return new(served, posts);
    }

    /// <summary>The history that a roster makes.</summary>
    /// <param name="last">The last roster.</param>
    /// <param name="shifts">Its shifts.</param>
    /// <exception cref="ArgumentException">The roster has a shift that is not among them.</exception>
    public static RosterHistory Of(Roster last, IEnumerable<ShiftContext> shifts)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(shifts);
        var posts = shifts.ToDictionary(one => one.Shift.Id, one => one.Shift.Post);
        return Of(last.Assignments.Select(one => posts.TryGetValue(one.Shift, out var post)
            ? (one.Person, post)
            : throw new ArgumentException($"The roster has {one.Shift}, which is not among the shifts.", nameof(shifts))));
    }

    /// <summary>How many shifts a volunteer served.</summary>
    /// <param name="person">The volunteer.</param>
    public int Served(PersonId person) => _served.GetValueOrDefault(person);

    /// <summary>How many of them he served at a post.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="post">The post.</param>
    public int ServedAt(PersonId person, DutyPostId post) => _posts.GetValueOrDefault((person, post));

    /// <summary>This history and another one after it.</summary>
    /// <param name="later">The other.</param>
    public RosterHistory And(RosterHistory later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var (served, posts) = (new Dictionary<PersonId, int>(_served), new Dictionary<(PersonId, DutyPostId), int>(_posts));
        foreach (var (person, times) in later._served)
            served[person] = served.GetValueOrDefault(person) + times;
        foreach (var (at, times) in later._posts)
            posts[at] = posts.GetValueOrDefault(at) + times;
        return new(served, posts);
    }
}
