namespace CommunityDomain.Partnerships;

/// <summary>How somebody is persuaded first.</summary>
public enum PersuasionKind
{
    /// <summary>In words (劝导).</summary>
    Words,

    /// <summary>Guided to a set place (疏导点).</summary>
    SetPlace,
}
