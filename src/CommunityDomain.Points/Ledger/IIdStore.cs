namespace CommunityDomain.Points;

/// <summary>Where the ids stand whose positions an <see cref="IdIndex{TStore}"/> holds.</summary>
internal interface IIdStore
{
    UInt128 IdAt(int position);
}
