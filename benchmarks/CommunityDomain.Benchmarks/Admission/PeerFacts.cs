using CommunityDomain.Admission;
using NodaTime;

namespace CommunityDomain.Benchmarks.Admission;

/// <summary>The facts as an expression engine likes them: plain members. What costs us time, such as check digits, is done for it already.</summary>
public sealed class PeerFacts
{
    public bool HasGenuineNumbers { get; init; }

    public DateTime On { get; init; }

    public DateTime BornOn { get; init; }

    public bool HasCapacity { get; init; }

    public bool FormFitsMode { get; init; }

    public DateTime LastViolation { get; init; }

    public string Listing { get; init; } = string.Empty;

    public bool IsWithinCharter { get; init; }

    public DateTime QualificationExpires { get; init; }

    public DateTime ServiceEnds { get; init; }

    public DateTime MinorsCheckedOn { get; init; }

    public bool HasInterest { get; init; }

    public bool IsTied { get; init; }

    public bool LocalityScores { get; init; }

    public DateTime InsuredUntil { get; init; }

    public bool IsStatutory { get; init; }

    public bool HasPremises { get; init; }

    public decimal Funds { get; init; }

    public int NoticeWorkingDays { get; init; }

    public int FieldsWithoutConsent { get; init; }

    public bool IsDuplicate { get; init; }

    public int ServicesDone { get; init; }

    public int Grade { get; init; }

    public int SeatsLeft { get; init; }

    public static PeerFacts Of(AdmissionFacts facts, LocalDate on) => new()
    {
        HasGenuineNumbers = true,
        On = on.ToDateTimeUnspecified(),
        BornOn = facts.ResponsibleBornOn!.Value.ToDateTimeUnspecified(),
        HasCapacity = facts.ResponsibleHasCapacity == true,
        FormFitsMode = facts.Scopes.All(scope => LegalFormMatrix.Default.Allows(facts.LegalForm!.Value, scope.Mode)),
        LastViolation = DateTime.MinValue,
        Listing = facts.Listing.ToString()!,
        IsWithinCharter = true,
        QualificationExpires = facts.Qualifications[0].ExpiresOn!.Value.ToDateTimeUnspecified(),
        ServiceEnds = facts.ServiceDays!.End.ToDateTimeUnspecified(),
        MinorsCheckedOn = facts.MinorsChecks!.Value[0].CheckedOn!.Value.ToDateTimeUnspecified(),
        LocalityScores = facts.LocalityScores == true,
        InsuredUntil = facts.InsuredDays!.End.ToDateTimeUnspecified(),
        HasPremises = facts.Size!.HasPremises,
        Funds = facts.Size.Funds.Amount,
        NoticeWorkingDays = facts.NoticeWorkingDays!.Value,
        ServicesDone = facts.Track!.ServicesDone,
        Grade = facts.Track.Grade!.Value,
        SeatsLeft = facts.SeatsLeft!.Value,
    };
}
