using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityDomain.Testing;
using FsCheck;
using NJsonSchema;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Holds releases to a JSON schema, and to what no schema can say: references that lead somewhere, sums that agree.</summary>
/// <remarks><c>Data/ocds-1.1-profile.json</c> states the rules of the standard's release schema 1.1.5 for the fields that the export uses, in our
/// own words and stricter. Whoever has the published schema names its file in <c>COMMUNITYDOMAIN_OCDS_SCHEMA</c>, and every release is held to
/// it as well.</remarks>
public sealed class OpenContractingTests
{
    private static readonly IReadOnlyList<JsonSchema> Schemas = [.. SchemaFiles().Select(file =>
        JsonSchema.FromJsonAsync(File.ReadAllText(file)).GetAwaiter().GetResult())];

    public static TheoryData<ProcurementRegime> Regimes => [.. Enum.GetValues<ProcurementRegime>()];

    [Property(MaxTest = 25)]
    public Property Every_reachable_project_of_a_tender_exports_a_valid_release() => EveryReachable(ProcurementRegime.Tender);

    [Property(MaxTest = 25)]
    public Property Every_reachable_project_without_a_tender_exports_a_valid_release() => EveryReachable(ProcurementRegime.NonTender);

    [Property(MaxTest = 10)]
    public Property Every_reachable_project_below_the_threshold_exports_a_valid_release() => EveryReachable(ProcurementRegime.BelowThreshold);

    [Property(MaxTest = 10)]
    public Property Every_reachable_project_of_own_funds_exports_a_valid_release() => EveryReachable(ProcurementRegime.OwnFunds);

    [Property(MaxTest = 10)]
    public Property Every_reachable_micro_grant_exports_a_valid_release() => EveryReachable(ProcurementRegime.MicroGrant);

    private static Property EveryReachable(ProcurementRegime regime) =>
        LifecycleLaws.Hold<PurchaseProject, PurchaseProjectId, PurchaseProjectState, PurchaseProjectEvent, PurchaseStatus, PurchaseVerb>(
            () => Plan(Terms(regime, Budget(regime))).Value, PurchaseProject.Lifecycle, project => project.Status, PurchaseStories.Try, IsValid, steps: 60);

    [Theory]
    [MemberData(nameof(Regimes))]
    public void A_paid_project_exports_payments_supplements_items_and_documents(ProcurementRegime regime)
    {
        var price = Price(regime);
        var project = Performing(regime)
            .Supplement(new("M3", "more", 2, Yuan(price / 20), DueRule.On(new(2025, 5, 31))), Rules, Officer, At(2024, 7, 1)).Value
            .Deliver("M1", 100, new(2024, 12, 1), Rules, Shanghai, Officer, At(2024, 12, 1)).Value
            .AcceptDelivery(1, 100, Percent(100), Yuan(0), new(2024, 12, 2), "record 1", Shanghai, Officer, At(2024, 12, 2)).Value
            .Deliver("M3", 1, new(2024, 12, 1), Rules, Shanghai, Officer, At(2024, 12, 2)).Value
            .AcceptDelivery(2, 1, Percent(100), Yuan(0), new(2024, 12, 2), "record 2", Shanghai, Officer, At(2024, 12, 2)).Value
            .Pay(Yuan(price / 4), "transfer", Rules, Officer, At(2024, 12, 3)).Value
            .HearUsers(new(10, 9, "survey"), Officer, At(2024, 12, 4)).Value
            .Conclude(Rules, new(2024, 12, 5), Shanghai, Officer, At(2024, 12, 5)).Value;
        project = project.Pay(Yuan(project.Payable.Amount - (price / 4)), "transfer", Rules, Officer, At(2024, 12, 6)).Value
            .Settle(Officer, At(2024, 12, 7)).Value.Archive(new(2040, 1, 1), Rules, Shanghai, Officer, At(2024, 12, 8)).Value;
        IsValid(project);

        var release = Release(project);
        var contract = release["contracts"]![0]!;
        Assert.Equal("implementation", release["tag"]![0]!.ToString());
        Assert.Equal("ratedCriteria", release["tender"]!["awardCriteria"]!.ToString());
        Assert.Equal("price 20 %; method 80 %", release["tender"]!["awardCriteriaDetails"]!.ToString());
        Assert.Equal(
            regime == ProcurementRegime.NonTender ? "limited" : "open", release["tender"]!["procurementMethod"]!.ToString());
        Assert.Equal(price * 1.1m, contract["value"]!["amount"]!.GetValue<decimal>());
        Assert.Equal(["2024-12-03T01:00:00Z", "2024-12-06T01:00:00Z"], Each(contract["implementation"]!["transactions"], "date"));
        Assert.Equal([price / 4, price * 0.3m], contract["implementation"]!["transactions"]!.AsArray()
            .Select(one => one!["value"]!["amount"]!.GetValue<decimal>()));
        Assert.Equal(["2024-07-01T01:00:00Z"], Each(contract["amendments"], "date"));
        Assert.Equal(["met", "notMet", "partiallyMet"], Each(contract["implementation"]!["milestones"], "status"));
        // The last second of 31 December in Shanghai; the start of 2 December.
        Assert.Equal("2024-12-31T15:59:59Z", contract["implementation"]!["milestones"]![0]!["dueDate"]!.ToString());
        Assert.Equal("2024-12-01T16:00:00Z", contract["implementation"]!["milestones"]![0]!["dateMet"]!.ToString());
        Assert.Equal(["tenderNotice"], Each(release["tender"]!["documents"], "documentType"));
        Assert.Equal(["awardNotice"], Each(release["awards"]![0]!["documents"], "documentType"));
        Assert.Equal(["contractNotice"], Each(contract["documents"], "documentType"));
        Assert.Equal(["completionCertificate"], Each(contract["implementation"]!["documents"], "documentType"));
        Assert.Equal(["tenderer", "supplier", "payee"], release["parties"]![1]!["roles"]!.AsArray().Select(role => role!.ToString()));
        Assert.DoesNotContain("record", Text(project), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_award_stays_in_the_release_beside_the_next_one()
    {
        var challenged = Awarded(ProcurementRegime.NonTender).FileChallenge(Second, "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 3, 5)).Value;
        var withdrawn = challenged.DecideChallenge(challenged.State.Challenges[0].Id, true, "so", Officer, At(2024, 3, 8)).Value;
        var next = withdrawn.NoticeAward(Rules, Officer, At(2024, 3, 9)).Value;

        Assert.Equal("awardCancellation", Release(withdrawn)["tag"]![0]!.ToString());
        Assert.Equal(["cancelled"], Each(Release(withdrawn)["awards"], "status"));
        Assert.Equal(["cancelled", "pending"], Each(Release(next)["awards"], "status"));
        Assert.Equal(Each(Release(withdrawn)["awards"], "id")[0], Each(Release(next)["awards"], "id")[0]);
        Assert.Equal(["tenderNotice", "complaints"], Each(Release(next)["tender"]!["documents"], "documentType"));
        Assert.Equal("2024-03-08T01:00:00Z", Release(next)["tender"]!["documents"]![1]!["dateModified"]!.ToString());
        IsValid(withdrawn);
        IsValid(next);

        var declined = Awarded(ProcurementRegime.NonTender).DeclineAward("no staff", Officer, At(2024, 3, 8)).Value;
        Assert.Equal(["cancelled"], Each(Release(declined)["awards"], "status"));
        Assert.Equal("awardCancellation", Release(declined)["tag"]![0]!.ToString());
        IsValid(declined.NoticeAward(Rules, Officer, At(2024, 3, 9)).Value);
        // Who was barred before the award had none to lose.
        var barred = Bidding(ProcurementRegime.NonTender, Bid(First, 200_000), Bid(Second, 200_000)).Disqualify(Second, "it withdrew", Officer, At(2024, 2, 6)).Value;
        Assert.Null(Release(barred)["awards"]);
    }

    [Fact]
    public void A_milestone_is_met_with_its_last_acceptance_and_a_complaint_is_dated_by_its_last_step()
    {
        var project = Performing(ProcurementRegime.MicroGrant);
        foreach (var (quantity, day) in new[] { (40, 3), (60, 2) })
        {
            project = project.Deliver("M1", quantity, new(2024, 12, 1), Rules, Shanghai, Officer, At(2024, 12, 4)).Value;
            project = project.AcceptDelivery(
                project.State.Deliveries.Count, quantity, Percent(100), Yuan(0), new(2024, 12, day), "record", Shanghai, Officer, At(2024, 12, 4)).Value;
        }
        // The start of 3 December in Shanghai, though it was recorded first.
        Assert.Equal("2024-12-02T16:00:00Z", Release(project)["contracts"]![0]!["implementation"]!["milestones"]![0]!["dateMet"]!.ToString());

        string? Modified(PurchaseProject project) => Release(project)["tender"]!["documents"]![1]!["dateModified"]?.ToString();
        var raised = project.FileChallenge(Second, "scores", true, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 12, 5)).Value;
        var challenge = raised.State.Challenges[0].Id;
        var answered = raised.DecideChallenge(challenge, false, "so", Officer, At(2024, 12, 6)).Value;
        var complained = answered.Complain(challenge, Rules, WorkCalendar.China, Shanghai, Officer, At(2024, 12, 9)).Value;
        var decided = complained.DecideChallenge(challenge, false, "so", Officer, At(2024, 12, 10)).Value;
        Assert.Equal(
            [null, "2024-12-06T01:00:00Z", "2024-12-09T01:00:00Z", "2024-12-10T01:00:00Z"], new[] { raised, answered, complained, decided }.Select(Modified));
    }

    [Fact]
    public void An_archive_says_how_the_project_had_ended()
    {
        var planned = Plan(Terms(ProcurementRegime.Tender, 1_000_000)).Value;
        var cancelled = planned.Cancel("no budget", Officer, At(2024, 2, 2)).Value;
        var none = Bidding(ProcurementRegime.Tender).DeclareVoid("nobody bid", Officer, At(2024, 3, 1)).Value;
        string Of(PurchaseProject project) => $"{Release(project)["tag"]![0]} {Release(project)["tender"]!["status"]}";

        // The walks check where a verb led, never the beginning.
        IsValid(planned);
        Assert.Equal("planning planning", Of(planned));
        Assert.Equal("tender active", Of(Bidding(ProcurementRegime.Tender)));
        Assert.Equal("award complete", Of(Awarded(ProcurementRegime.Tender)));
        Assert.Equal("implementation complete", Of(Performing(ProcurementRegime.Tender)));
        Assert.Equal("contractTermination complete", Of(Performing(ProcurementRegime.Tender).Terminate("gone", Officer, At(2024, 7, 1)).Value));
        // Regression: an archived project that was cancelled or void was called complete.
        Assert.Equal("tenderCancellation cancelled", Of(cancelled));
        Assert.Equal("tenderCancellation cancelled", Of(cancelled.Archive(new(2040, 1, 1), Rules, Shanghai, Officer, At(2024, 2, 3)).Value));
        Assert.Equal("tenderCancellation unsuccessful", Of(none));
        Assert.Equal("tenderCancellation unsuccessful", Of(none.Archive(new(2040, 1, 1), Rules, Shanghai, Officer, At(2024, 3, 2)).Value));
    }

    [Fact]
    public void A_due_date_that_the_calendar_cannot_know_is_left_out()
    {
        var project = Awarded(ProcurementRegime.Tender).Sign(
            new(9),
            Contract(ProcurementRegime.Tender) with
            {
                Milestones = [new("M1", "mediations", 2, Yuan(100_000), new DueRule(new(2026, 12, 30), Term.OfWorkingDays(5)))],
            },
            Rules, Officer, At(2024, 3, 20)).Value;

        Assert.Null(Release(project)["contracts"]![0]!["implementation"]!["milestones"]![0]!["dueDate"]);
        IsValid(project);
    }

    [Theory]
    [InlineData(true, ProcurementRegime.MicroGrant, "selective", "admitted community partners")]
    [InlineData(false, ProcurementRegime.MicroGrant, "open", null)]
    public void Who_may_bid_is_said(bool admittedOnly, ProcurementRegime regime, string method, string? criteria)
    {
        var tender = Release(Plan(Terms(regime, Budget(regime)) with { AdmittedOnly = admittedOnly }).Value)["tender"]!;

        Assert.Equal(method, tender["procurementMethod"]!.ToString());
        Assert.Equal(criteria, tender["eligibilityCriteria"]?.ToString());
    }

    [Theory]
    [InlineData("price", "priceOnly")]
    [InlineData("quality", "qualityOnly")]
    public void One_kind_of_criterion_is_named(string kind, string code)
    {
        var terms = Terms(ProcurementRegime.Tender, 1_000_000) with
        {
            Criteria = [new("only", kind == "price" ? BidCriterionKind.Price : BidCriterionKind.Quality, Percent(100))],
        };

        Assert.Equal(code, Release(Plan(terms).Value)["tender"]!["awardCriteria"]!.ToString());
    }

    // The last column: whether the published schema refuses it as well. It lets pass what only words forbid, and our validator takes a bare date for
    // a date-time; the profile does neither.
    [Theory]
    [InlineData("ocid", null, true)]
    [InlineData("date", "\"2024-06-01\"", false)]
    [InlineData("date", "\"yesterday\"", true)]
    [InlineData("tag", "[]", true)]
    [InlineData("tag/0", "\"settled\"", true)]
    [InlineData("initiationType", "\"grant\"", true)]
    [InlineData("parties", "[]", false)]
    [InlineData("parties/0/id", null, false)]
    [InlineData("parties/0/id", "7", true)]
    [InlineData("buyer/name", "\"a person\"", false)]
    [InlineData("tender/id", null, true)]
    [InlineData("tender/status", "\"open\"", true)]
    [InlineData("tender/numberOfTenderers", "-1", false)]
    [InlineData("tender/numberOfTenderers", "0.5", true)]
    [InlineData("tender/procurementMethod", "\"Tender\"", true)]
    [InlineData("tender/value/amount", "\"1000000\"", true)]
    [InlineData("tender/tenderPeriod/endDate", "\"soon\"", true)]
    [InlineData("awards/0/id", null, true)]
    [InlineData("contracts/0/awardID", null, true)]
    [InlineData("contracts/0/status", "\"settled\"", true)]
    [InlineData("contracts/0/value/currency", "\"yuan\"", true)]
    [InlineData("contracts/0/value/currency", "\"RMB\"", true)]
    [InlineData("contracts/0/dateSigned", "\"20 March 2024\"", true)]
    [InlineData("contracts/0/items", "[]", true)]
    [InlineData("contracts/0/items/0/quantity", "\"2\"", true)]
    [InlineData("contracts/0/implementation/milestones/0/id", null, true)]
    [InlineData("contracts/0/implementation/milestones/0/status", "\"late\"", true)]
    public void A_tampered_release_is_not_valid(string path, string? value, bool publishedRefuses)
    {
        var release = Release(Performing(ProcurementRegime.Tender));
        JsonNode parent = release;
        var steps = path.Split('/');
        foreach (var step in steps[..^1])
            parent = int.TryParse(step, out var index) ? parent[index]! : parent[step]!;
        if (value is null)
            parent.AsObject().Remove(steps[^1]);
        else if (int.TryParse(steps[^1], out var last))
            parent[last] = JsonNode.Parse(value);
        else
            parent[steps[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(Schemas[0].Validate(release.ToJsonString()));
        Assert.All(Schemas.Skip(1), published => Assert.Equal(publishedRefuses, published.Validate(release.ToJsonString()).Count != 0));
    }

    private static IEnumerable<string> SchemaFiles()
    {
        yield return Path.Combine(AppContext.BaseDirectory, "ServicePurchase", "Data", "ocds-1.1-profile.json");
        if (Environment.GetEnvironmentVariable("COMMUNITYDOMAIN_OCDS_SCHEMA") is { Length: > 0 } published)
            yield return published;
    }

    private static string Text(PurchaseProject project) => OpenContracting.Release(project, "ocds-213czf", WorkCalendar.China, Shanghai);

    private static JsonObject Release(PurchaseProject project) => JsonNode.Parse(Text(project))!.AsObject();

    private static string[] Each(JsonNode? array, string field) => [.. array!.AsArray().Select(one => one![field]!.ToString())];

    private static void IsValid(PurchaseProject project)
    {
        var text = Text(project);
        foreach (var schema in Schemas)
            Assert.Empty(schema.Validate(text).Select(error => $"{error.Path}: {error.Kind}"));
        using var document = JsonDocument.Parse(text);
        var release = document.RootElement;
        Assert.Equal($"ocds-213czf-{project.Id}", release.GetProperty("ocid").GetString());
        Assert.Equal($"{project.Id}-{project.Version}", release.GetProperty("id").GetString());

        // Who is named is a party, once, and in the role in which he is named.
        var parties = release.GetProperty("parties").EnumerateArray().ToDictionary(
            party => party.GetProperty("id").GetString()!, party => party.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!).ToList());
        foreach (var (name, role, id) in References(release, "release"))
            Assert.True(parties.TryGetValue(id, out var roles) && roles.Contains(role), $"{name}: {id} is no {role}");

        var awards = Items(release, "awards").ToDictionary(award => award.GetProperty("id").GetString()!);
        foreach (var contract in Items(release, "contracts"))
        {
            var award = awards[contract.GetProperty("awardID").GetString()!];
            Assert.Equal("active", award.GetProperty("status").GetString());
            Assert.Equal(Amount(award.GetProperty("value")) + project.State.Supplements.Sum(one => one.Amount.Amount), Amount(contract.GetProperty("value")));
            Assert.Equal(
                Amount(contract.GetProperty("value")),
                Items(contract, "items").Sum(item => item.GetProperty("quantity").GetDecimal() * Amount(item.GetProperty("unit").GetProperty("value"))));
            Assert.Equal(
                project.State.Paid.Amount, Items(contract.GetProperty("implementation"), "transactions").Sum(one => Amount(one.GetProperty("value"))));
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var items) ? items.EnumerateArray() : [];

    private static decimal Amount(JsonElement value) => value.GetProperty("amount").GetDecimal();

    private static IEnumerable<(string Name, string Role, string Id)> References(JsonElement element, string name)
    {
        var role = name switch { "suppliers" => "supplier", "tenderers" => "tenderer", _ => name };
        if (role is "buyer" or "procuringEntity" or "tenderer" or "payer" or "payee")
            yield return (name, role, element.GetProperty("id").GetString()!);
        // A supplier whose award fell is a tenderer again.
        else if (role == "supplier")
            yield return (name, "tenderer", element.GetProperty("id").GetString()!);
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var found in element.EnumerateObject().SelectMany(property => property.Value.ValueKind == JsonValueKind.Array
                ? property.Value.EnumerateArray().SelectMany(item => References(item, property.Name))
                : References(property.Value, property.Name)))
                yield return found;
        }
    }
}
