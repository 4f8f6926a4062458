namespace CommunityDomain.Partnerships;

/// <summary>What a share is a share of.</summary>
public enum IncomeBasis
{
    /// <summary>Income before costs.</summary>
    Gross,

    /// <summary>Income after costs.</summary>
    Net,
}
