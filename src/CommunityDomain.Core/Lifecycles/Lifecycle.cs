using System.Globalization;
using System.Text;

namespace CommunityDomain;

/// <summary>The table of an aggregate's life: which verb leads from which status to which. Declared once; guards, errors and diagrams read it.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <typeparam name="TVerb">The verbs.</typeparam>
/// <remarks>Immutable and safe for concurrent use. Written with a collection initialiser:
/// <c>new("RecruitmentCall", CallStatus.Draft) { { CallStatus.Draft, CallVerb.Publish, CallStatus.Published } }</c>;
/// it is closed once it was first asked.</remarks>
public sealed class Lifecycle<TStatus, TVerb> : IEnumerable<LifecycleTransition<TStatus, TVerb>>
    where TStatus : struct, Enum
    where TVerb : struct, Enum
{
    private readonly List<LifecycleTransition<TStatus, TVerb>> _transitions = [];
    private bool _closed;

    /// <summary>Begins a table.</summary>
    /// <param name="name">The aggregate's name, as in the glossary.</param>
    /// <param name="start">The status in which a life begins.</param>
    public Lifecycle(string name, TStatus start)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Start = start;
    }

    /// <summary>The aggregate's name.</summary>
    public string Name { get; }

    /// <summary>The status in which a life begins.</summary>
    public TStatus Start { get; }

    /// <summary>The rows in the order of the table.</summary>
    public IReadOnlyList<LifecycleTransition<TStatus, TVerb>> Transitions
    {
        get
        {
            _closed = true;
            return _transitions;
        }
    }

    /// <summary>Adds a row; only while the table is declared.</summary>
    /// <param name="from">The status before.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="to">The status after; a verb may have several rows when what it finds decides between them.</param>
    /// <exception cref="InvalidOperationException">The table has been read already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    /// <exception cref="ArgumentException">The row stands there already.</exception>
    public void Add(TStatus from, TVerb verb, TStatus to)
    {
        if (_closed)
            throw new InvalidOperationException($"The lifecycle of {Name} is closed.");
        Defined(from, nameof(from));
        Defined(verb, nameof(verb));
        Defined(to, nameof(to));
        var row = new LifecycleTransition<TStatus, TVerb>(from, verb, to);
        if (_transitions.Contains(row))
            throw new ArgumentException($"{row} stands in the lifecycle of {Name} already.", nameof(to));
        _transitions.Add(row);
    }

    /// <summary>The verbs that are legal in <paramref name="status"/>, in the order of the table, each once.</summary>
    /// <param name="status">A defined status.</param>
    public IEnumerable<TVerb> Legal(TStatus status)
    {
        Defined(status, nameof(status));
        return Transitions.Where(row => Same(row.From, status)).Select(row => row.Verb).Distinct();
    }

    /// <summary>Whether the table has the row.</summary>
    /// <param name="from">The status before.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="to">The status after.</param>
    public bool Allows(TStatus from, TVerb verb, TStatus to) => Transitions.Contains(new(from, verb, to));

    /// <summary>The guard of a verb.</summary>
    /// <param name="status">The present status.</param>
    /// <param name="verb">The verb that is tried.</param>
    /// <returns><c>null</c> when the verb is legal, else <c>core.illegal-verb</c> with the verbs that are.</returns>
    public DomainError? Illegal(TStatus status, TVerb verb)
    {
        Defined(status, nameof(status));
        Defined(verb, nameof(verb));
        foreach (var row in Transitions)
        {
            if (Same(row.From, status) && Same(row.Verb, verb))
                return null;
        }
        return new CoreErrors.IllegalVerb(Name, status, verb, Legal(status).Select(legal => legal.ToString()).ToValueList());
    }

    /// <summary>The table as a Mermaid state diagram, lines ended by a line feed. Statuses that nothing leaves lead to the end.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.Append(CultureInfo.InvariantCulture, $"    [*] --> {Start}\n");
        foreach (var row in Transitions)
            text.Append(CultureInfo.InvariantCulture, $"    {row.From} --> {row.To} : {row.Verb}\n");
        foreach (var last in Transitions.Select(row => row.To).Distinct().Where(to => !Transitions.Any(row => Same(row.From, to))))
            text.Append(CultureInfo.InvariantCulture, $"    {last} --> [*]\n");
        return text.ToString();
    }

    /// <inheritdoc/>
    public IEnumerator<LifecycleTransition<TStatus, TVerb>> GetEnumerator() => Transitions.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Same<T>(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    private static void Defined<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new ArgumentOutOfRangeException(name, value, $"{value} is not a defined {typeof(T).Name}.");
    }
}
