using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain.Partnerships;

/// <summary>Exports a purchase project as a release of the Open Contracting Data Standard, version 1.1.</summary>
/// <remarks>Parties are named by their ids alone; a publisher adds names and identifiers of the organisations. Persons do not appear. Pure: the
/// same project gives the same bytes.</remarks>
public static class OpenContracting
{
    /// <summary>Writes one release: everything that is known of the project now, tagged by how far it has come.</summary>
    /// <param name="project">The project.</param>
    /// <param name="ocidPrefix">The publisher's registered prefix, for example <c>ocds-213czf</c>.</param>
    /// <param name="zone">The zone in which local days begin.</param>
    /// <returns>The release as JSON.</returns>
    public static string Release(PurchaseProject project, string ocidPrefix, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentException.ThrowIfNullOrWhiteSpace(ocidPrefix);
        ArgumentNullException.ThrowIfNull(zone);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            Write(json, project, ocidPrefix, zone);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter json, PurchaseProject project, string ocidPrefix, DateTimeZone zone)
    {
        var (state, terms) = (project.State, project.Terms);
        json.WriteStartObject();
        json.WriteString("ocid", $"{ocidPrefix}-{project.Id}");
        json.WriteString("id", $"{project.Id}-{project.Version}");
        json.WriteString("date", Date(state.ChangedAt));
        json.WriteStartArray("tag");
        json.WriteStringValue(Tag(project));
        json.WriteEndArray();
        json.WriteString("initiationType", "tender");
        json.WriteString("language", "zh");
        json.WriteStartArray("parties");
        Party(json, terms.Purchaser, ["buyer", "procuringEntity"]);
        foreach (var bid in state.Bids)
            Party(json, bid.Bid.Bidder, state.Winner?.Bidder == bid.Bid.Bidder ? ["tenderer", "supplier"] : ["tenderer"]);
        json.WriteEndArray();
        Reference(json, "buyer", terms.Purchaser);
        json.WriteStartObject("planning");
        json.WriteStartObject("budget");
        Value(json, "amount", terms.Budget);
        json.WriteEndObject();
        json.WriteEndObject();
        Tender(json, project, zone);
        if (state.Winner is { } winner)
            Award(json, project, winner);
        if (state.Contract is { } contract)
            Contract(json, project, contract, zone);
        json.WriteEndObject();
    }

    private static void Tender(Utf8JsonWriter json, PurchaseProject project, DateTimeZone zone)
    {
        var (state, terms) = (project.State, project.Terms);
        json.WriteStartObject("tender");
        json.WriteString("id", project.Id.ToString());
        json.WriteString("title", terms.Title);
        json.WriteString("status", TenderStatus(project.Status));
        Reference(json, "procuringEntity", terms.Purchaser);
        Value(json, "value", terms.Budget);
        json.WriteString("procurementMethod", terms.Regime == ProcurementRegime.Tender ? "open" : "limited");
        json.WriteString("procurementMethodDetails", terms.Regime.ToString());
        json.WriteString("mainProcurementCategory", "services");
        if (state is { PublishedAt: { } published, BidsUntil: { } until })
        {
            json.WriteStartObject("tenderPeriod");
            json.WriteString("startDate", Date(published));
            json.WriteString("endDate", Date(until));
            json.WriteEndObject();
        }
        Period(json, "contractPeriod", terms.ServiceTerm, zone);
        json.WriteNumber("numberOfTenderers", state.Bids.Count);
        if (!state.Bids.IsEmpty)
        {
            json.WriteStartArray("tenderers");
            foreach (var bid in state.Bids)
                Reference(json, null, bid.Bid.Bidder);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Award(Utf8JsonWriter json, PurchaseProject project, BidResult winner)
    {
        json.WriteStartArray("awards");
        json.WriteStartObject();
        json.WriteString("id", $"{project.Id}-award");
        json.WriteString("title", project.Terms.Title);
        json.WriteString("status", project.State.Contract is null ? "pending" : "active");
        json.WriteString("date", Date(project.State.AwardedAt!.Value));
        Value(json, "value", winner.Price);
        json.WriteStartArray("suppliers");
        Reference(json, null, winner.Bidder);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Contract(Utf8JsonWriter json, PurchaseProject project, PurchaseContract contract, DateTimeZone zone)
    {
        json.WriteStartArray("contracts");
        json.WriteStartObject();
        json.WriteString("id", $"{project.Id}-contract");
        json.WriteString("awardID", $"{project.Id}-award");
        json.WriteString("title", project.Terms.Title);
        json.WriteString("status", project.Status switch
        {
            PurchaseStatus.Contracted => "pending",
            PurchaseStatus.Performing or PurchaseStatus.Rectifying => "active",
            _ => "terminated",
        });
        Period(json, "period", project.Terms.ServiceTerm, zone);
        Value(json, "value", contract.Price);
        json.WriteString("dateSigned", Date(project.State.SignedAt!.Value));
        json.WriteStartObject("implementation");
        json.WriteStartArray("milestones");
        foreach (var milestone in contract.Milestones)
        {
            var accepted = project.State.Deliveries.Where(one => one.Milestone == milestone.Code).Sum(one => one.Acceptance?.Quantity ?? 0);
            json.WriteStartObject();
            json.WriteString("id", milestone.Code);
            json.WriteString("title", milestone.Subject);
            json.WriteString("type", "delivery");
            json.WriteString("status", accepted == milestone.Quantity ? "met" : accepted > 0 ? "partiallyMet" : "scheduled");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Tag(PurchaseProject project) => project.Status switch
    {
        PurchaseStatus.Planned => "planning",
        PurchaseStatus.Cancelled or PurchaseStatus.Void => "tenderCancellation",
        PurchaseStatus.Terminated => "contractTermination",
        PurchaseStatus.Published or PurchaseStatus.Bidding or PurchaseStatus.Evaluated => "tender",
        PurchaseStatus.AwardNotice => "award",
        PurchaseStatus.Contracted => "contract",
        PurchaseStatus.Archived when project.State.Contract is null => "tenderCancellation",
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

    private static void Party(Utf8JsonWriter json, PartyId party, string[] roles)
    {
        json.WriteStartObject();
        json.WriteString("id", party.ToString());
        json.WriteStartArray("roles");
        foreach (var role in roles)
            json.WriteStringValue(role);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter json, string? name, PartyId party)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteString("id", party.ToString());
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, Money money)
    {
        json.WriteStartObject(name);
        json.WriteNumber("amount", money.Amount);
        json.WriteString("currency", money.Currency.Code);
        json.WriteEndObject();
    }

    private static void Period(Utf8JsonWriter json, string name, DateInterval days, DateTimeZone zone)
    {
        json.WriteStartObject(name);
        json.WriteString("startDate", Date(zone.AtStartOfDay(days.Start).ToInstant()));
        json.WriteString("endDate", Date(zone.AtStartOfDay(days.End.PlusDays(1)).ToInstant() - Duration.FromSeconds(1)));
        json.WriteEndObject();
    }

    private static string Date(Instant instant) => InstantPattern.General.Format(instant);
}
