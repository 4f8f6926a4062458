namespace CommunityDomain.Admission;

/// <summary>The declared order of applications for the seats of one call: total, and the same on every machine.</summary>
public static class SeatOrder
{
    /// <summary>The applications in the order in which they get seats.</summary>
    /// <param name="call">The call, which declares the order.</param>
    /// <param name="applications">Submitted applications, in any order.</param>
    public static ValueList<PartnerApplication> Of(RecruitmentCall call, IEnumerable<PartnerApplication> applications)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(applications);
        return applications.Order(Comparer<PartnerApplication>.Create((left, right) => Compare(call, left, right))).ToValueList();
    }

    internal static bool Precedes(RecruitmentCall call, PartnerApplication one, PartnerApplication other) => Compare(call, one, other) < 0;

    private static int Compare(RecruitmentCall call, PartnerApplication left, PartnerApplication right)
    {
        var first = call.Terms.TieOrder switch
        {
            TieOrder.HigherSupport => Support(right).CompareTo(Support(left)),
            TieOrder.DrawnByLot => Lot(call, left).CompareTo(Lot(call, right)),
            _ => 0,
        };
        if (first != 0)
            return first;
        var second = Nullable.Compare(left.State.SubmittedAt, right.State.SubmittedAt);
        return second != 0 ? second : left.Id.CompareTo(right.Id);
    }

    private static decimal Support(PartnerApplication application) =>
        application.State.Opinion is { } opinion && (long)opinion.For + opinion.Against is > 0 and var votes
            ? (decimal)opinion.For / votes
            : 0m;

    private static UInt128 Lot(RecruitmentCall call, PartnerApplication application) =>
        Id.Derive<PartnerApplicationId>(call.Id.Value ^ application.Id.Value, "lot").Value;
}
