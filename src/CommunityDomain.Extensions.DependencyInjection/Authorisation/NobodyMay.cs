namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Stands where a host has not said who may do what: a forgotten registration closes doors, it doesn't open them.</summary>
internal sealed class NobodyMay : IAuthorisation
{
    private NobodyMay()
    {
    }

    public static NobodyMay Instance { get; } = new();

    public ValueTask<bool> MayAsync(Actor by, Enum verb, CommunityId community, CancellationToken cancellation) => ValueTask.FromResult(false);
}
