using System.Text.Json.Nodes;
using CommunityDomain.Partnerships;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What a reader of a release checks by hand: required fields, references that lead somewhere, sums. A test holds the releases of the story to a
/// JSON schema as well.</summary>
public static class ReleaseCheck
{
    public static IReadOnlyList<string> Faults(PurchaseProject project, string text)
    {
        ArgumentNullException.ThrowIfNull(project);
        var faults = new List<string>();
        var release = JsonNode.Parse(text)!.AsObject();
        foreach (var field in (string[])["ocid", "id", "date", "tag", "initiationType"])
            Check(release.ContainsKey(field), $"{field} is missing");
        var parties = Items(release, "parties").ToDictionary(party => party["id"]!.ToString(), party => party["roles"]!.AsArray().Select(role => $"{role}").ToList());
        foreach (var bid in project.State.Bids)
            Check(Is(bid.Bid.Bidder, "tenderer"), "who bids is a tenderer");
        Check(Is(project.Terms.Purchaser, "buyer"), "who purchases is the buyer");
        if (project.State.Winner is { } winner)
            Check(Is(winner.Bidder, "supplier"), "who wins is a supplier");
        var awards = Items(release, "awards").ToDictionary(award => award["id"]!.ToString(), award => award["status"]!.ToString());
        Check(awards.Values.Count(status => status != "cancelled") == (project.State.Winner is null ? 0 : 1), "one award stands");
        foreach (var contract in Items(release, "contracts"))
        {
            Check(awards.GetValueOrDefault(contract["awardID"]!.ToString()) == "active", "a contract follows an active award");
            Check(
                Items(contract["implementation"]!.AsObject(), "transactions").Sum(Amount) == project.State.Paid.Amount, "transactions come to what was paid");
            Check(
                Items(contract, "items").Sum(item => item["quantity"]!.GetValue<decimal>() * Amount(item["unit"]!.AsObject()))
                    == contract["value"]!["amount"]!.GetValue<decimal>(),
                "items come to the price");
        }
        return faults;

        void Check(bool holds, string fault)
        {
            if (!holds)
                faults.Add(fault);
        }

        bool Is(PartyId party, string role) => parties.TryGetValue(party.ToString(), out var roles) && roles.Contains(role);
    }

    private static IEnumerable<JsonObject> Items(JsonObject owner, string name) => owner[name]?.AsArray().Select(item => item!.AsObject()) ?? [];

    private static decimal Amount(JsonObject owner) => owner["value"]!["amount"]!.GetValue<decimal>();
}
