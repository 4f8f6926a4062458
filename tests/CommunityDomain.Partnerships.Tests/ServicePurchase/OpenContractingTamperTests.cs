using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using static CommunityDomain.Partnerships.Tests.Shared;
using static CommunityDomain.Testing.PurchaseExample;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>Tampers with releases in every place that the schema names, one at a time: without what it requires, of a wrong type, with a code that is on
/// no list, with what is no instant, empty, or with a field that it does not know.</summary>
public sealed partial class OpenContractingTamperTests
{
    private static readonly string File = System.IO.File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "ServicePurchase", "Data", "ocds-1.1-profile.json"));

    private static readonly JsonObject Profile = JsonNode.Parse(File)!.AsObject();
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(File).GetAwaiter().GetResult();

    public static TheoryData<ProcurementRegime> Regimes => [.. Enum.GetValues<ProcurementRegime>()];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Every_tampered_place_of_a_release_is_refused(ProcurementRegime regime)
    {
        var (required, seen) = (new HashSet<string>(), new HashSet<string>());
        foreach (var project in Projects(regime))
        {
            var release = OpenContracting.Release(project, "ocds-213czf", WorkCalendar.China, Shanghai);
            Assert.Empty(Schema.Validate(release));
            foreach (var (what, tampered) in Tampered(JsonNode.Parse(release)!.AsObject(), required, seen))
                Assert.True(Schema.Validate(tampered).Count > 0, $"{project.Status}: {what} passes");
        }

        // What the profile requires somewhere was left out somewhere: in awards, supplements and payments as well.
        Assert.Subset(required, Required().ToHashSet());
    }

    private static IEnumerable<PurchaseProject> Projects(ProcurementRegime regime) => Enum.GetValues<PurchaseStatus>().Select(status => Project(regime, status))
        .Append(Challenged(regime, mayChangeResult: true))
        .Append(Performing(regime).Supplement(
            new("M3", "more", 1, Yuan(Price(regime) / 20), DueRule.On(new(2025, 5, 31))), Rules, Officer, At(2024, 7, 1)).Value);

    // One thing is wrong in each text; the release is put right again before the next. One item of a list stands for all.
    private static IEnumerable<(string What, string Text)> Tampered(
        JsonObject release, HashSet<string> required, HashSet<string> seen)
    {
        foreach (var (place, rule, name) in Places(release, Profile, "Release"))
        {
            if (!seen.Add(ItemNumber().Replace(place.GetPath(), "[]")))
                continue;
            foreach (var (what, wrong) in Wrong(rule, place))
                yield return ($"{place.GetPath()} {what}", With(release, place, wrong));
            if (place is not JsonObject json)
                continue;
            foreach (var field in (rule["required"]?.AsArray() ?? []).Select(one => one!.ToString()))
            {
                required.Add($"{name}.{field}");
                yield return ($"{place.GetPath()} without {field}", Without(release, json, field));
            }
            json["unheardOf"] = 1;
            yield return ($"{place.GetPath()} with more", release.ToJsonString());
            json.Remove("unheardOf");
        }
    }

    private static IEnumerable<(string What, JsonNode? Wrong)> Wrong(JsonObject rule, JsonNode place)
    {
        yield return ("null", null);
        yield return ("of another type", place is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String ? 7 : "7");
        if (rule["enum"] is not null)
            yield return ("off the list", "unheardOf");
        if (rule["format"]?.ToString() == "date-time")
        {
            foreach (var instant in (string[])["yesterday", "2024-06-01", "2024-13-01T00:00:00Z", "2024-06-01T00:00:00+08:00"])
                yield return ($"at {instant}", instant);
        }
        if (rule["type"]!.ToString() == "integer")
            yield return ("a half", 0.5);
        if (rule["minimum"] is not null)
            yield return ("below nothing", -1);
        if (rule["minLength"] is not null)
            yield return ("empty", "");
        if (rule["minItems"] is not null)
            yield return ("empty", new JsonArray());
        if (rule["uniqueItems"] is not null)
            yield return ("twice", new JsonArray(place[0]!.DeepClone(), place[0]!.DeepClone()));
    }

    // Every node of the release with the rule that holds of it, and the name of the definition that states it.
    private static IEnumerable<(JsonNode Place, JsonObject Rule, string Name)> Places(JsonNode node, JsonObject rule, string name)
    {
        while (rule["$ref"]?.ToString() is { } reference)
        {
            name = reference.Split('/')[^1];
            rule = Profile["definitions"]![name]!.AsObject();
        }
        yield return (node, rule, name);
        var below = node switch
        {
            JsonObject json => json.ToList().Select(one => (one.Value!, Rule: rule["properties"]![one.Key]!.AsObject(), $"{name}.{one.Key}")),
            JsonArray array => array.ToList().Select(one => (one!, Rule: rule["items"]!.AsObject(), name)),
            _ => [],
        };
        foreach (var (child, childRule, childName) in below)
        {
            foreach (var place in Places(child, childRule, childName))
                yield return place;
        }
    }

    private static string With(JsonObject release, JsonNode place, JsonNode? wrong)
    {
        if (place.Parent is null)
            return wrong?.ToJsonString() ?? "null";
        if (place.Parent is JsonArray array)
        {
            var at = array.IndexOf(place);
            array[at] = wrong;
            var text = release.ToJsonString();
            array[at] = place;
            return text;
        }
        var (parent, name) = (place.Parent.AsObject(), place.GetPropertyName());
        parent[name] = wrong;
        var whole = release.ToJsonString();
        parent[name] = place;
        return whole;
    }

    private static string Without(JsonObject release, JsonObject json, string field)
    {
        var value = json[field];
        json.Remove(field);
        var text = release.ToJsonString();
        json[field] = value;
        return text;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex ItemNumber();

    private static IEnumerable<string> Required() =>
        new[] { ("Release", Profile) }.Concat(Profile["definitions"]!.AsObject().Select(one => (one.Key, one.Value!.AsObject())))
            .SelectMany(one => (one.Item2["required"]?.AsArray() ?? []).Select(field => $"{one.Item1}.{field}"));
}
