using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Exports a purchase project as a release of the Open Contracting Data Standard, version 1.1.</summary>
/// <remarks>Parties are named by their ids alone; a publisher adds names and identifiers of the organisations. Persons do not appear, nor does
/// evidence, which points into the purchaser's files, nor the filing of the contract's copy, which is no publication. Pure: the same project and calendar give the same bytes.</remarks>
public static partial class OpenContracting
{
    /// <summary>Writes one release: everything that is known of the project now, tagged by how far it has come.</summary>
    /// <param name="project">The project.</param>
    /// <param name="ocidPrefix">The publisher's registered prefix, for example <c>ocds-213czf</c>.</param>
    /// <param name="calendar">The work calendar, by which milestones fall due; a date that it can't know is left out.</param>
    /// <param name="zone">The zone in which local days begin.</param>
    /// <returns>The release as JSON.</returns>
    public static string Release(PurchaseProject project, string ocidPrefix, WorkCalendar calendar, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentException.ThrowIfNullOrWhiteSpace(ocidPrefix);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zone);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            Write(json, project, ocidPrefix, calendar, zone);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, PurchaseProject project, string ocidPrefix, WorkCalendar calendar, DateTimeZone zone)
    {
        var state = project.State;
        json.WriteStartObject();
        json.WriteString("ocid", $"{ocidPrefix}-{project.Id}");
        json.WriteString("id", $"{project.Id}-{project.Version}");
        json.WriteString("date", Date(state.ChangedAt));
        json.WriteStartArray("tag");
        json.WriteStringValue(Tag(state));
        json.WriteEndArray();
        json.WriteString("initiationType", "tender");
        json.WriteString("language", "zh");
        Parties(json, state);
        Reference(json, "buyer", state.Terms.Purchaser);
        json.WriteStartObject("planning");
        json.WriteStartObject("budget");
        Value(json, "amount", state.Terms.Budget);
        json.WriteEndObject();
        json.WriteEndObject();
        Tender(json, project, zone);
        Awards(json, project);
        if (state.Contract is { } contract)
            Contract(json, project, contract, calendar, zone);
        json.WriteEndObject();
    }

    // Each party once, with all its roles: who is paid is who supplies, and the buyer pays.
    private static void Parties(Utf8JsonWriter json, PurchaseProjectState state)
    {
        var roles = new List<(PartyId Party, string Role)> { (state.Terms.Purchaser, "buyer"), (state.Terms.Purchaser, "procuringEntity") };
        roles.AddRange(state.Bids.Select(bid => (bid.Bid.Bidder, "tenderer")));
        if (state.Winner is { } winner)
            roles.Add((winner.Bidder, "supplier"));
        if (!state.Payments.IsEmpty)
            roles.AddRange([(state.Terms.Purchaser, "payer"), (state.Contract!.Contractor, "payee")]);
        json.WriteStartArray("parties");
        foreach (var party in roles.GroupBy(one => one.Party, one => one.Role))
        {
            json.WriteStartObject();
            json.WriteString("id", party.Key.ToString());
            json.WriteStartArray("roles");
            foreach (var role in party)
                json.WriteStringValue(role);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Tender(Utf8JsonWriter json, PurchaseProject project, DateTimeZone zone)
    {
        var (state, terms) = (project.State, project.Terms);
        json.WriteStartObject("tender");
        json.WriteString("id", project.Id.ToString());
        json.WriteString("title", terms.Title);
        json.WriteString("status", TenderStatus(End(state)));
        Reference(json, "procuringEntity", terms.Purchaser);
        Value(json, "value", terms.Budget);
        json.WriteString("procurementMethod", Method(terms));
        json.WriteString("procurementMethodDetails", terms.Regime.ToString());
        json.WriteString("mainProcurementCategory", "services");
        json.WriteString("awardCriteria", Criteria(terms));
        json.WriteString("awardCriteriaDetails", string.Join("; ", terms.Criteria.Select(
            criterion => string.Create(CultureInfo.InvariantCulture, $"{criterion.Name} {criterion.Weight.Value:0.####} %"))));
        if (terms.AdmittedOnly)
            json.WriteString("eligibilityCriteria", "admitted community partners");
        if (state is { PublishedAt: { } published, BidsUntil: { } until })
            Period(json, "tenderPeriod", published, until);
        Period(json, "contractPeriod", terms.ServiceTerm, zone);
        json.WriteNumber("numberOfTenderers", state.Bids.Count);
        if (!state.Bids.IsEmpty)
        {
            json.WriteStartArray("tenderers");
            foreach (var bid in state.Bids)
                Reference(json, null, bid.Bid.Bidder);
            json.WriteEndArray();
        }
        if (state.PublishedAt is { } notice)
        {
            json.WriteStartArray("documents");
            Document(json, $"{project.Id}-notice", "tenderNotice", notice);
            foreach (var challenge in state.Challenges)
            {
                Document(
                    json, challenge.Id.ToString(), "complaints", challenge.RaisedAt,
                    challenge.DecidedAt ?? challenge.ComplainedAt ?? challenge.AnsweredAt);
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    // An archive shows how the project had ended.
    private static PurchaseStatus End(PurchaseProjectState state) => state.ArchivedFrom ?? state.Status;

    private static string Tag(PurchaseProjectState state) => End(state) switch
    {
        PurchaseStatus.Planned => "planning",
        PurchaseStatus.Cancelled or PurchaseStatus.Void => "tenderCancellation",
        PurchaseStatus.Terminated => "contractTermination",
        PurchaseStatus.Evaluated when Withdrawn(state).Any() => "awardCancellation",
        PurchaseStatus.Published or PurchaseStatus.Bidding or PurchaseStatus.Evaluated => "tender",
        PurchaseStatus.AwardNotice => "award",
        PurchaseStatus.Contracted => "contract",
        _ => "implementation",
    };

    private static string TenderStatus(PurchaseStatus status) => status switch
    {
        PurchaseStatus.Planned => "planning",
        PurchaseStatus.Published or PurchaseStatus.Bidding or PurchaseStatus.Evaluated => "active",
        PurchaseStatus.Cancelled => "cancelled",
        PurchaseStatus.Void => "unsuccessful",
        _ => "complete",
    };

    // Open: whoever wants to may bid; selective: whoever is qualified beforehand; limited: by another method of the law than a tender.
    private static string Method(PurchaseTerms terms) =>
        terms.AdmittedOnly ? "selective" : terms.Regime == ProcurementRegime.NonTender ? "limited" : "open";

    private static string Criteria(PurchaseTerms terms) =>
        terms.Criteria.All(criterion => criterion.Kind == BidCriterionKind.Price) ? "priceOnly"
        : terms.Criteria.All(criterion => criterion.Kind == BidCriterionKind.Quality) ? "qualityOnly"
        : "ratedCriteria";
}
