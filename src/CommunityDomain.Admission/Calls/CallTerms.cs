using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a recruitment call says: for whom, how many, until when, under which rules.</summary>
/// <param name="Title">The title, not empty.</param>
/// <param name="Kind">Partners or talents.</param>
/// <param name="Scopes">The scenarios and modes that are open; at least one, none twice.</param>
/// <param name="Capacity">How many can be admitted, from 1.</param>
/// <param name="OpensAt">From when applications are taken, inclusive.</param>
/// <param name="ClosesAt">Until when applications are taken, exclusive; after <paramref name="OpensAt"/>.</param>
/// <param name="NoticeWorkingDays">How many full working days the public notice of an admission lasts, 1 to 10,000.</param>
/// <param name="PolicyVersion">The version of the admission policy that applies.</param>
/// <param name="TieOrder">Who comes first when more deserve a seat than there are.</param>
/// <param name="Procedure">The figures of the procedure that the call promises; <c>null</c> for <see cref="AdmissionProcedure.Default"/>.</param>
/// <param name="Catalogue">The items of a guiding catalogue that are wanted; <c>null</c> where the scopes alone say it.</param>
public sealed record CallTerms(
    string Title, CallKind Kind, ValueList<PartnershipScope> Scopes, int Capacity, Instant OpensAt, Instant ClosesAt,
    int NoticeWorkingDays, string PolicyVersion, TieOrder TieOrder = TieOrder.SubmittedFirst, AdmissionProcedure? Procedure = null,
    CatalogueReference? Catalogue = null)
{
    /// <summary>The figures of the procedure that the call promises.</summary>
    [AllowNull]
    public AdmissionProcedure Procedure
    {
        get;
        init => field = value ?? AdmissionProcedure.Default;
    } = Procedure ?? AdmissionProcedure.Default;
}
