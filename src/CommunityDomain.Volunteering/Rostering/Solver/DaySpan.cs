namespace CommunityDomain.Volunteering;

/// <summary>Some days of a problem, by number; the end is not in it.</summary>
internal readonly record struct DaySpan(int First, int End)
{
    public bool Has(int day) => day >= First && day < End;
}
