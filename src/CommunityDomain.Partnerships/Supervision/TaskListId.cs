namespace CommunityDomain.Partnerships;

/// <summary>The id of a task list.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct TaskListId(UInt128 Value) : IId<TaskListId>
{
    /// <inheritdoc/>
    public static TaskListId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(TaskListId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
