namespace CommunityDomain;

/// <summary>Makes new ids. The host's: the domain never makes an id out of chance.</summary>
public interface IIdSource
{
    /// <summary>A new id, never given before by this source; later ids are greater.</summary>
    /// <typeparam name="TId">The type of the id.</typeparam>
    TId Next<TId>()
        where TId : struct, IId<TId>;
}
