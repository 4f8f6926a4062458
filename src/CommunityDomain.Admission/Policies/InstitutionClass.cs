namespace CommunityDomain.Admission;

/// <summary>The class of a public institution (事业单位分类).</summary>
public enum InstitutionClass
{
    /// <summary>Class one for public benefit (公益一类): funded by the state, neither buys nor sells services.</summary>
    One,

    /// <summary>Class two for public benefit (公益二类).</summary>
    Two,

    /// <summary>In production and business (从事生产经营活动).</summary>
    Business,
}
