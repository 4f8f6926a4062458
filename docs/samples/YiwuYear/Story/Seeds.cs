using System.Text.Json;
using System.Text.Json.Serialization;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The figures of the real systems, read from <c>Data/seeds.json</c> and the tables beside it.</summary>
public sealed record Seeds(
    YiwuFigures Yiwu, JimingshanFigures Jimingshan, JinhuaFigures Jinhua, SijiFigures Siji, ZhenxingFigures Zhenxing, LingwuFigures Lingwu, HuoqiuFigures Huoqiu,
    FuhaiFigures Fuhai, ShenzhenFigures Shenzhen, XipingFigures Xiping, NameParts Names)
{
    /// <summary>Reads the figures.</summary>
    /// <param name="folder">The folder that holds <c>seeds.json</c>; the program's own by default.</param>
    public static Seeds Read(string? folder = null)
    {
        var path = Path.Combine(folder ?? Path.Combine(AppContext.BaseDirectory, "Data"), "seeds.json");
        using var file = File.OpenRead(path);
        return JsonSerializer.Deserialize(file, SeedsJson.Default.Seeds) ?? throw new InvalidDataException($"{path} is empty.");
    }
}

/// <summary>S1, Yiwu.</summary>
public sealed record YiwuFigures(
    int Partners, int Applications, int Projects, int FiledTeams, int LeadingOrganisations, int BrandOrganisations, int AgreementCommunities,
    int VolunteerDetachments, int GrantProjects, int UpgradedProjects, int RedSpannerRepairs, int MentorEvents, int MentorPersonTimes);

/// <summary>S1.6, Jimingshan community: over so many organisations nurtured, over so many projects.</summary>
public sealed record JimingshanFigures(int Organisations, int Projects);

/// <summary>S1.7, the Tongyue centre across Jinhua.</summary>
public sealed record JinhuaFigures(int Towns, int Communities);

/// <summary>S1.8, Siji community.</summary>
public sealed record SijiFigures(int Ventures, int Operators);

/// <summary>S1.13, Zhenxing's station.</summary>
public sealed record ZhenxingFigures(int Categories, int Services, int PersonTimes, int FloatingPartyMembers, int WishClaims);

/// <summary>S2, Lingwu. The number of crossings is not given by the source: it is generated.</summary>
public sealed record LingwuFigures(int Roads, int CrossingsAtLeast, int CrossingsAtMost, int Departments, int Volunteers, int PlacesPerCrossing);

/// <summary>S3, Huoqiu.</summary>
public sealed record HuoqiuFigures(int Volunteers, int Certified, int Townships, int Sessions);

/// <summary>S4, Fuhai.</summary>
public sealed record FuhaiFigures(int Meals, int Canteens, int DayCareCentres, int Zones);

/// <summary>S5, Shenzhen.</summary>
public sealed record ShenzhenFigures(int SwapCabinetMetres);

/// <summary>S6, Xiping.</summary>
public sealed record XipingFigures(int Organisations, int Volunteers, int Activities, int Hours);

/// <summary>What generated names are made of.</summary>
public sealed record NameParts(IReadOnlyList<string> Surnames, IReadOnlyList<string> Given);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip,
    RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Seeds))]
internal sealed partial class SeedsJson : JsonSerializerContext;
