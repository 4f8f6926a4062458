using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-NOTICE</c>: the admission is shown to the public for long enough.</summary>
/// <param name="workingDays">The least number of full working days, from 1.</param>
public sealed class PublicNoticeLength(int workingDays = 5)
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-NOTICE"), AdmissionStages.Approval,
        Bases.Practice("Shenzhen Futian: 5 working days before a grant", "深圳市福田区：资助前公示5个工作日", workingDays == 5), ("WorkingDays", workingDays))
{
    /// <summary>The least number of full working days.</summary>
    public int WorkingDays { get; } = workingDays;

    /// <inheritdoc/>
    public override bool IsWaivable => false;

    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.NoticeWorkingDays switch
        {
            null => Unknown(),
            { } days when days < WorkingDays => Fail(("Has", days)),
            _ => Pass(),
        };
    }
}
