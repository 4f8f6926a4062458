using System.Text.Json;
using static CommunityDomain.Partnerships.Tests.PurchaseSetup;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Holds releases to the fields, required fields and closed code lists of OCDS 1.1 that the export uses. The tables below were written
/// from the standard's reference; they are not the published schema, which a publisher's own check should add.</summary>
public sealed class OpenContractingTests
{
    // Object → its fields; a star marks what is required.
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["release"] = "ocid* id* date* tag* initiationType* language parties buyer planning tender awards contracts",
        ["parties"] = "id* roles",
        ["buyer"] = "id*",
        ["procuringEntity"] = "id*",
        ["tenderers"] = "id*",
        ["suppliers"] = "id*",
        ["planning"] = "budget",
        ["budget"] = "amount",
        ["amount"] = "amount currency",
        ["value"] = "amount currency",
        ["tender"] = "id* title status procuringEntity value procurementMethod procurementMethodDetails mainProcurementCategory tenderPeriod "
            + "contractPeriod numberOfTenderers tenderers",
        ["tenderPeriod"] = "startDate endDate",
        ["contractPeriod"] = "startDate endDate",
        ["period"] = "startDate endDate",
        ["awards"] = "id* title status date value suppliers",
        ["contracts"] = "id* awardID* title status period value dateSigned implementation",
        ["implementation"] = "milestones",
        ["milestones"] = "id* title type status",
    };

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["release.tag"] = "planning tender tenderCancellation award contract contractTermination implementation",
        ["release.initiationType"] = "tender",
        ["parties.roles"] = "buyer procuringEntity supplier tenderer",
        ["tender.status"] = "planning active cancelled unsuccessful complete",
        ["tender.procurementMethod"] = "open limited",
        ["tender.mainProcurementCategory"] = "services",
        ["awards.status"] = "pending active",
        ["contracts.status"] = "pending active terminated",
        ["milestones.status"] = "scheduled met partiallyMet",
    };

    public static TheoryData<ProcurementRegime> Regimes => [.. Enum.GetValues<ProcurementRegime>()];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Release_of_every_stage_keeps_to_the_standard(ProcurementRegime regime)
    {
        PurchaseProject[] stages =
        [
            Plan(Terms(regime, Budget(regime))).Value, Bidding(regime, Bid(First, Price(regime))),
            Bidding(regime).DeclareVoid("nobody bid", Officer, At(2024, 3, 1)).Value, Awarded(regime), Performing(regime),
            Performing(regime).Deliver("M2", 10, new(2024, 7, 1), Rules, Shanghai, Officer, At(2024, 7, 1)).Value
                .AcceptDelivery(1, 10, Percent(100), Yuan(0), new(2024, 7, 1), "record", Shanghai, Officer, At(2024, 7, 2)).Value,
        ];

        foreach (var project in stages)
        {
            using var release = JsonDocument.Parse(OpenContracting.Release(project, "ocds-213czf", Shanghai));
            Check("release", release.RootElement);
            Assert.Equal($"ocds-213czf-{project.Id}", release.RootElement.GetProperty("ocid").GetString());
        }
    }

    [Fact]
    public void Release_says_how_far_the_project_has_come()
    {
        string Tag(PurchaseProject project)
        {
            using var release = JsonDocument.Parse(OpenContracting.Release(project, "ocds-213czf", Shanghai));
            return release.RootElement.GetProperty("tag")[0].GetString()!;
        }

        Assert.Equal("planning", Tag(Plan(Terms(ProcurementRegime.Tender, 1_000_000)).Value));
        Assert.Equal("award", Tag(Awarded(ProcurementRegime.Tender)));
        Assert.Equal("implementation", Tag(Performing(ProcurementRegime.Tender)));
        Assert.Equal("contractTermination", Tag(Performing(ProcurementRegime.Tender).Terminate("gone", Officer, At(2024, 7, 1)).Value));
    }

    private static void Check(string name, JsonElement element)
    {
        var fields = Fields[name].Split(' ');
        foreach (var needed in fields.Where(field => field.EndsWith('*')))
            Assert.True(element.TryGetProperty(needed.TrimEnd('*'), out _), $"{name} lacks {needed}");
        foreach (var property in element.EnumerateObject())
        {
            Assert.Contains(property.Name, fields.Select(field => field.TrimEnd('*')));
            var items = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToList() : [property.Value];
            Assert.NotEmpty(items);
            foreach (var item in items)
            {
                if (item.ValueKind == JsonValueKind.Object)
                    Check(property.Name, item);
                else if (Codes.TryGetValue($"{name}.{property.Name}", out var codes))
                    Assert.Contains(item.GetString(), codes.Split(' '));
                else if (property.Name is "date" or "startDate" or "endDate" or "dateSigned")
                    Assert.True(NodaTime.Text.InstantPattern.General.Parse(item.GetString()!).Success, $"{name}.{property.Name}");
            }
        }
    }
}
