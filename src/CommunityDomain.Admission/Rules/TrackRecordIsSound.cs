using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-TRACK</c>: the party has finished services before, and its evaluation grade is good and not too old. Advice: a new
/// party is welcome, and a good grade is preferred.</summary>
/// <param name="services">The least number of finished services.</param>
/// <param name="grade">The least grade in A's where a party was evaluated.</param>
/// <param name="years">For how many years a grade is valid; 5 by statute.</param>
public sealed class TrackRecordIsSound(int services = 1, int grade = 3, int years = 5)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-TRACK"), AdmissionStages.Eligibility,
        Bases.Statute(
            "Measures for the Evaluation of Social Organisations (社会组织评估管理办法) art. 28; the number of services by design",
            "《社会组织评估管理办法》第二十八条；服务次数为设计值", grade == 3 && years == 5, new LocalDate(2011, 3, 1)),
        ("Services", services), ("Grade", grade), ("Years", years))
{
    /// <summary>The least number of finished services.</summary>
    public int Services { get; } = services;

    /// <summary>The least grade in A's.</summary>
    public int Grade { get; } = grade;

    /// <summary>For how many years a grade is valid.</summary>
    public int Years { get; } = years;

    /// <inheritdoc/>
    public override bool IsMandatory => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsStatutoryProcurement)
            return NotApplicable();
        if (facts.Track is not { } track)
            return Unknown();
        if (track.ServicesDone < Services)
            return Fail(("Has", track.ServicesDone));
        if (track.Grade is not { } had)
            return Pass();
        if (track.GradedOn > on)
            return FailFor("fail-future", ("GradedOn", track.GradedOn));
        // A grade that is too low is so on whatever day it was given.
        if (had < Grade)
            return FailFor("fail-grade", ("Has", had));
        if (track.GradedOn is not { } graded)
            return Unknown();
        return graded.PlusYears(Years) < on ? FailFor("fail-old", ("GradedOn", graded)) : Pass();
    }
}
