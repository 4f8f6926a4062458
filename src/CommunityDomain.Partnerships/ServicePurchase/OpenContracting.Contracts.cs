using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace CommunityDomain.Partnerships;

// Awards, the contract, and how it was performed and paid.
public static partial class OpenContracting
{
    // Those whose award fell, in the order of their bids.
    private static IEnumerable<PartyId> Withdrawn(PurchaseProjectState state) =>
        state.Bids.Where(bid => bid.Disqualified is DisqualificationGround.ChallengeUpheld or DisqualificationGround.AwardDeclined).Select(bid => bid.Bid.Bidder);

    private static void Awards(Utf8JsonWriter json, PurchaseProject project)
    {
        var state = project.State;
        var withdrawn = Withdrawn(state).ToList();
        if (withdrawn.Count == 0 && state.Winner is null)
            return;
        json.WriteStartArray("awards");
        foreach (var bidder in withdrawn)
            Award(json, project, state.Ranking.First(result => result.Bidder == bidder), "cancelled", null);
        if (state.Winner is { } winner)
            Award(json, project, winner, state.Contract is null ? "pending" : "active", state.AwardedAt);
        json.WriteEndArray();
    }

    private static void Award(Utf8JsonWriter json, PurchaseProject project, BidResult result, string status, Instant? noticed)
    {
        json.WriteStartObject();
        json.WriteString("id", AwardId(project, result.Bidder));
        json.WriteString("title", project.Terms.Title);
        json.WriteString("status", status);
        if (noticed is { } at)
            json.WriteString("date", Date(at));
        Value(json, "value", result.Price);
        json.WriteStartArray("suppliers");
        Reference(json, null, result.Bidder);
        json.WriteEndArray();
        if (noticed is { } published)
        {
            json.WriteStartArray("documents");
            Document(json, $"{AwardId(project, result.Bidder)}-notice", "awardNotice", published);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    // Nobody is awarded the same project twice, so that the id lasts.
    private static string AwardId(PurchaseProject project, PartyId winner) => $"{project.Id}-award-{winner}";

    private static void Contract(
        Utf8JsonWriter json, PurchaseProject project, PurchaseContract contract, WorkCalendar calendar, DateTimeZone zone)
    {
        var state = project.State;
        json.WriteStartArray("contracts");
        json.WriteStartObject();
        json.WriteString("id", $"{project.Id}-contract");
        json.WriteString("awardID", AwardId(project, contract.Contractor));
        json.WriteString("title", project.Terms.Title);
        json.WriteString("status", project.Status switch
        {
            PurchaseStatus.Contracted => "pending",
            PurchaseStatus.Performing or PurchaseStatus.Rectifying => "active",
            _ => "terminated",
        });
        Period(json, "period", project.Terms.ServiceTerm, zone);
        Value(json, "value", contract.Price);
        Items(json, contract);
        json.WriteString("dateSigned", Date(state.SignedAt!.Value));
        if (state.ContractPublishedAt is { } published)
        {
            json.WriteStartArray("documents");
            Document(json, $"{project.Id}-contract-notice", "contractNotice", published);
            json.WriteEndArray();
        }
        if (!state.Supplements.IsEmpty)
            Amendments(json, state);
        Implementation(json, project, contract, calendar, zone);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Items(Utf8JsonWriter json, PurchaseContract contract)
    {
        json.WriteStartArray("items");
        foreach (var milestone in contract.Milestones)
        {
            json.WriteStartObject();
            json.WriteString("id", milestone.Code);
            json.WriteString("description", milestone.Subject);
            json.WriteNumber("quantity", milestone.Quantity);
            json.WriteStartObject("unit");
            Value(json, "value", milestone.Rate);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Amendments(Utf8JsonWriter json, PurchaseProjectState state)
    {
        json.WriteStartArray("amendments");
        foreach (var supplement in state.Supplements)
        {
            json.WriteStartObject();
            json.WriteString("id", supplement.Number.ToString(CultureInfo.InvariantCulture));
            json.WriteString("date", Date(supplement.SignedAt));
            json.WriteString("description", $"items/{supplement.Milestone}: + {supplement.Amount}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Implementation(
        Utf8JsonWriter json, PurchaseProject project, PurchaseContract contract, WorkCalendar calendar, DateTimeZone zone)
    {
        var state = project.State;
        json.WriteStartObject("implementation");
        if (!state.Payments.IsEmpty)
        {
            json.WriteStartArray("transactions");
            foreach (var payment in state.Payments)
            {
                json.WriteStartObject();
                json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{project.Id}-payment-{payment.Number}"));
                json.WriteString("date", Date(payment.At));
                Value(json, "value", payment.Amount);
                Reference(json, "payer", project.Terms.Purchaser);
                Reference(json, "payee", contract.Contractor);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteStartArray("milestones");
        foreach (var milestone in contract.Milestones)
            Milestone(json, project, milestone, calendar, zone);
        json.WriteEndArray();
        if (state.ConcludedOn is { } concluded)
        {
            json.WriteStartArray("documents");
            Document(json, $"{project.Id}-acceptance", "completionCertificate", null, zone.AtStartOfDay(concluded).ToInstant());
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Milestone(Utf8JsonWriter json, PurchaseProject project, Milestone milestone, WorkCalendar calendar, DateTimeZone zone)
    {
        var accepted = project.State.Deliveries.Where(one => one.Milestone == milestone.Code && one.Acceptance is not null)
            .Select(one => one.Acceptance!).ToList();
        var quantity = accepted.Sum(one => one.Quantity);
        var isOver = project.Status is not (PurchaseStatus.Contracted or PurchaseStatus.Performing or PurchaseStatus.Rectifying);
        json.WriteStartObject();
        json.WriteString("id", milestone.Code);
        json.WriteString("title", milestone.Subject);
        json.WriteString("type", "delivery");
        if (milestone.Due.Resolve(calendar).LastDay is { IsSuccess: true, Value: var due })
            json.WriteString("dueDate", Date(LastSecond(due, zone)));
        if (quantity == milestone.Quantity)
            json.WriteString("dateMet", Date(zone.AtStartOfDay(accepted.Max(one => one.AcceptedOn)).ToInstant()));
        json.WriteString("status", quantity == milestone.Quantity ? "met" : quantity > 0 ? "partiallyMet" : isOver ? "notMet" : "scheduled");
        json.WriteEndObject();
    }
}
