namespace CommunityDomain.Partnerships;

/// <summary>The id of an item of a task list.</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct TaskItemId(UInt128 Value) : IId<TaskItemId>
{
    /// <inheritdoc/>
    public static TaskItemId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(TaskItemId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
