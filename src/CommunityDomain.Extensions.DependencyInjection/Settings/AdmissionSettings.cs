using CommunityDomain.Admission;

namespace CommunityDomain.Extensions.DependencyInjection;

internal static class AdmissionSettings
{
    public static Setting<Policy<AdmissionFacts>> Policy { get; } = new("Admission", (_, _) => { });

    public static Setting<AdmissionProcedure> Procedure { get; } = new("AdmissionProcedure", (figures, name) =>
    {
        var faults = figures.Validated();
        Option.Require(faults.IsSuccess, name, figures, $"in range ({string.Join("; ", faults.Errors)})");
    });
}
