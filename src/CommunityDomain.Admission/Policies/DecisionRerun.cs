namespace CommunityDomain.Admission;

/// <summary>A past decision, run again under the rules of its day.</summary>
/// <param name="Record">What was kept of it.</param>
/// <param name="Assessment">What the same rules say now, with all their words.</param>
public sealed record DecisionRerun(AssessmentRecord Record, Assessment Assessment)
{
    /// <summary>Whether every verdict is as it was.</summary>
    public bool IsIdentical => Assessment.ToRecord() == Record;

    /// <summary>The codes of the rules whose verdict is another than it was, in the order of the record.</summary>
    public ValueList<string> Differences
    {
        get
        {
            var now = Assessment.ToRecord();
            return Record.Verdicts.Where(verdict => !now.Verdicts.Contains(verdict)).Select(verdict => verdict.Rule).ToValueList();
        }
    }
}
