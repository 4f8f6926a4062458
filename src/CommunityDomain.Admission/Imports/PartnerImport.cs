using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Takes over the partners that a community has already (存量合伙人导入): grandfathered under a named basis, errors by row.</summary>
/// <remarks>
/// Nothing is stored: a dry run is a report that the host throws away. The same roll read again gives the same ids and changes nothing.
/// A party that is a partner already, under its own id or one that was merged with it, is refused and named, to be merged or struck.
/// </remarks>
public static class PartnerImport
{
    /// <summary>The id of the partner that a row gives.</summary>
    /// <param name="community">The community.</param>
    /// <param name="key">The row's key.</param>
    public static PartnerId IdFor(CommunityId community, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return Id.Derive<PartnerId>(community.Value, $"import {key}");
    }

    /// <summary>Judges every row.</summary>
    /// <param name="basis">The decision under which they are partners, named.</param>
    /// <param name="community">The community.</param>
    /// <param name="rows">The rows, in the order of the roll.</param>
    /// <param name="partners">The partners that the community has now, those of earlier imports included.</param>
    /// <param name="merges">Which parties are the same.</param>
    /// <param name="policyVersion">The policy that holds for their renewal.</param>
    /// <param name="by">Who takes them over.</param>
    /// <param name="now">When.</param>
    /// <param name="procedure">The figures of the procedure that hold for them; <c>null</c> for <see cref="AdmissionProcedure.Default"/>.</param>
    /// <returns>The report, or <c>core.empty</c> without a basis. A row is refused with what <see cref="CommunityPartner.Grandfather"/> and
    /// <see cref="BulkImport.Run"/> refuse, and with <c>admission.party-is-partner</c>.</returns>
    public static Result<ImportReport<CommunityPartner>> Run(
        string basis, CommunityId community, IEnumerable<PartnerImportRow> rows, IEnumerable<CommunityPartner> partners, MergeMap<PartyId> merges,
        string policyVersion, Actor by, Instant now, AdmissionProcedure? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(partners);
        ArgumentNullException.ThrowIfNull(merges);
        ArgumentNullException.ThrowIfNull(policyVersion);
        var byId = new Dictionary<PartnerId, CommunityPartner>();
        var byParty = new Dictionary<PartyId, PartnerId>();
        var seen = new HashSet<PartnerId>();
        foreach (var partner in partners)
        {
            byId[partner.Id] = partner;
            if (partner.Standing is not (PartnerStanding.Exited or PartnerStanding.Terminated))
                byParty.TryAdd(merges.Resolve(partner.State.Party.Party), partner.Id);
        }
        return BulkImport.Run(
            basis, rows, row => row.Key, key => byId.GetValueOrDefault(IdFor(community, key)), Read, Same);

        Result<CommunityPartner> Read(PartnerImportRow row)
        {
            var id = string.IsNullOrWhiteSpace(row.Key) ? new PartnerId(1) : IdFor(community, row.Key);
            var party = merges.Resolve(row.Party.Party);
            var there = byId.GetValueOrDefault(id);
            // A row under a key that was there before gives nothing new, so that it makes nobody a partner.
            var isNew = seen.Add(id) && there is null;
            var refusals = new Refusals();
            // What was taken over and has left since may be another partner now.
            refusals.When(
                there?.Standing is not (PartnerStanding.Exited or PartnerStanding.Terminated)
                    && party != default && byParty.TryGetValue(party, out var other) && other != id,
                () => new AdmissionErrors.PartyIsPartner(row.Party.Party, byParty[party]));
            var taken = CommunityPartner.Grandfather(id, community, row.Party, row.Scopes, row.Term, policyVersion, basis, by, now, procedure);
            return refusals.AddFrom(taken).Then(() =>
            {
                if (isNew)
                    byParty.TryAdd(party, id);
                return taken;
            });
        }
    }

    // What a partner has become since it was taken over does not matter; what it was taken over as does.
    private static bool Same(CommunityPartner partner, CommunityPartner taken)
    {
        var (there, read) = (partner.State, taken.State);
        var form = there.Forms.IsEmpty ? there.Party.Form : there.Forms[0].From;
        // Only an application gives more scopes and with them another term; else a term keeps its first day and only grows.
        var isAsAdmitted = there.Applications.IsEmpty;
        return there.GrandfatheredUnder == read.GrandfatheredUnder && there.Party with { Form = form } == read.Party
            && ScopeSets.Within(read.Scopes, there.Scopes) && (!isAsAdmitted || there.Scopes.Count == read.Scopes.Count)
            && (!isAsAdmitted || (there.Term.From == read.Term.From && there.Term.Until >= read.Term.Until))
            && (partner.Version > taken.Version || there.Term == read.Term);
    }
}
