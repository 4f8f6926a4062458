using FluentResults;

namespace CommunityDomain;

/// <summary>Collects every reason why something is refused, so that the caller gets all of them and not the first.</summary>
/// <remarks>Mutable, for the inside of one verb or factory; not safe for concurrent use.</remarks>
public sealed class Refusals
{
    private List<DomainError>? _errors;

    /// <summary>Whether anything was refused so far.</summary>
    public bool Any => _errors is not null;

    /// <summary>The refusals in the order in which they were found.</summary>
    public IReadOnlyList<DomainError> All => _errors ?? [];

    /// <summary>Adds <paramref name="error"/> unless it is <c>null</c>.</summary>
    /// <param name="error">A refusal, or <c>null</c> for none.</param>
    public Refusals Add(DomainError? error)
    {
        if (error is not null)
            (_errors ??= []).Add(error);
        return this;
    }

    /// <summary>Adds the domain errors of a failed result; a success adds nothing.</summary>
    /// <param name="result">The result of a part.</param>
    public Refusals AddFrom(IResultBase result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var error in result.Errors)
            Add(error as DomainError);
        return this;
    }

    /// <summary>Adds what another list collected.</summary>
    /// <param name="others">The refusals of a part.</param>
    public Refusals AddAll(Refusals others)
    {
        ArgumentNullException.ThrowIfNull(others);
        if (ReferenceEquals(others, this))
            return this;
        foreach (var error in others.All)
            Add(error);
        return this;
    }

    /// <summary>Adds an error when <paramref name="refused"/>; the error is only made then.</summary>
    /// <param name="refused">Whether the condition for a refusal holds.</param>
    /// <param name="error">Makes the error.</param>
    public Refusals When(bool refused, Func<DomainError> error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return refused ? Add(error()) : this;
    }

    /// <summary>A failure with every refusal, or what <paramref name="next"/> gives when there was none.</summary>
    /// <typeparam name="T">The type of the result's value.</typeparam>
    /// <param name="next">What happens when nothing was refused.</param>
    public Result<T> Then<T>(Func<Result<T>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return _errors is null ? next() : Fail<T>();
    }

    /// <summary>A failure with every refusal.</summary>
    /// <typeparam name="T">The type of the value that is not there.</typeparam>
    /// <exception cref="InvalidOperationException">Nothing was refused.</exception>
    public Result<T> Fail<T>() =>
        _errors is null ? throw new InvalidOperationException("Nothing was refused.") : Result.Fail<T>(_errors);
}
