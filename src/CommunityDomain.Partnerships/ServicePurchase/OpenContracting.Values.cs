using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain.Partnerships;

// The standard's building blocks.
public static partial class OpenContracting
{
    private static void Document(Utf8JsonWriter json, string id, string type, Instant? published, Instant? modified = null)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("documentType", type);
        if (published is { } first)
            json.WriteString("datePublished", Date(first));
        if (modified is { } last)
            json.WriteString("dateModified", Date(last));
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

    private static void Period(Utf8JsonWriter json, string name, DateInterval days, DateTimeZone zone) =>
        Period(json, name, zone.AtStartOfDay(days.Start).ToInstant(), LastSecond(days.End, zone));

    private static void Period(Utf8JsonWriter json, string name, Instant start, Instant end)
    {
        json.WriteStartObject(name);
        json.WriteString("startDate", Date(start));
        json.WriteString("endDate", Date(end));
        json.WriteEndObject();
    }

    private static Instant LastSecond(LocalDate day, DateTimeZone zone) => zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.FromSeconds(1);

    private static string Date(Instant instant) => InstantPattern.General.Format(instant);
}
