using CommunityDomain.Partnerships;
using FluentResults;

namespace CommunityDomain.Testing;

/// <summary>What somebody tried with a service purchase, one verb after the other.</summary>
/// <param name="Regime">Under which regime.</param>
/// <param name="Draws">A draw a verb, as <see cref="LifecycleLaws.Verb"/> reads it.</param>
public sealed record PurchaseStory(ProcurementRegime Regime, ValueList<int> Draws)
{
    /// <summary>Plays it from <see cref="PurchaseExample.Project"/> as planned: what was tried and what came of it; a refusal leaves the project as it was.</summary>
    public IEnumerable<(PurchaseVerb Verb, Result<PurchaseProject> Result)> Play()
    {
        var project = PurchaseExample.Project(Regime, PurchaseStatus.Planned);
        for (var step = 0; step < Draws.Count; step++)
        {
            var verb = LifecycleLaws.Verb(PurchaseProject.Lifecycle, project.Status, Draws[step]);
            var result = PurchaseStories.Try(project, verb, step);
            project = result.IsSuccess ? result.Value : project;
            yield return (verb, result);
        }
    }

    /// <summary>The project at its end.</summary>
    public PurchaseProject End() => Play().Select(one => one.Result).LastOrDefault(result => result.IsSuccess)?.Value
        ?? PurchaseExample.Project(Regime, PurchaseStatus.Planned);
}
