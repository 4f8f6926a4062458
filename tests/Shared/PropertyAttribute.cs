using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CommunityDomain;

/// <summary>A property over generated cases: FsCheck's, with the cases of <see cref="PropertySeed"/>.</summary>
/// <remarks>It stands in front of FsCheck's own attribute in every test of the house, so none can forget it.</remarks>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Usage", "xUnit3003", Justification = "FsCheck's attribute takes no source information that it could be given.")]
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    private const int CasesUnlessSaid = 100;

    public PropertyAttribute([CallerMemberName] string name = "")
    {
        Name = name;
        Replay = PropertySeed.Replay(name);
        if (PropertySeed.Times > 1)
            MaxTest = CasesUnlessSaid;
    }

    /// <summary>The property's name, from which its cases come.</summary>
    public string Name { get; }

    /// <summary>How many cases, before <c>COMMUNITYDOMAIN_PROPERTY_CASES</c> multiplies them.</summary>
    public new int MaxTest
    {
        get => base.MaxTest;
        set => base.MaxTest = value * PropertySeed.Times;
    }
}
