namespace CommunityDomain.Volunteering;

/// <summary>In which order the places of a term's classes are given.</summary>
public enum EnrolmentOrder
{
    /// <summary>Who comes first (先到先得).</summary>
    FirstCome,

    /// <summary>Wishes are gathered first, and allotted in an order that is declared (按公布的顺序): a lot, grades, distance.</summary>
    Declared,
}
