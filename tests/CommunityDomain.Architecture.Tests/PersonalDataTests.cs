using System.Reflection;
using System.Text.RegularExpressions;

namespace CommunityDomain.Architecture.Tests;

/// <summary>Events are for ever, so nothing that tells who a person is may stand in them, however deep.</summary>
public sealed partial class PersonalDataTests
{
    private static readonly Type[] Personal =
    [
        typeof(PersonalRecord), typeof(ResidentIdentityNumber), typeof(IdentityDocument), typeof(IPersonalRecords), typeof(Sex),
        typeof(Admission.DeclaredIdentity), typeof(Volunteering.VolunteerPersonalFacts),
    ];

    // Words of a property's name under which a person would be described.
    private static readonly HashSet<string> Words =
    [
        "Name", "Names", "Surname", "Nickname", "Phone", "Phones", "Telephone", "Mobile", "Fax", "Email", "Mail", "Wechat", "Contact", "Contacts",
        "Address", "Addresses", "Home", "Birth", "Birthday", "Born", "Age", "Sex", "Gender", "Photo", "Portrait", "Passport", "Ethnicity", "Religion",
        "Health", "Illness", "Disability", "Bank", "Signature", "Fingerprint",
    ];

    // What bears such a word and tells of no person, each with its reason. Who adds a line answers for it.
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["BidCriterion.Name"] = "of a criterion",
        ["DutyPost.Name"] = "of a duty post",
        ["GrantCriterion.Name"] = "of a criterion",
        ["GrantTrack.Name"] = "of a track of a grant round",
        ["HeldQualification.Name"] = "of a kind of certificate",
        ["Place.Name"] = "of the place of a duty; a home is one too, and stands in VolunteerPersonalFacts alone",
        ["PostRequirements.GreatestAge"] = "what a duty post asks of anybody",
        ["PostRequirements.LeastAge"] = "what a duty post asks of anybody",
    };

    // Everything that is stored for ever: the events, and what the ledger's journal holds.
    private static Type[] Roots { get; } =
    [
        .. Repository.PublicTypes.Where(type => typeof(DomainEvent).IsAssignableFrom(type) && !type.IsAbstract),
        typeof(Actor), typeof(EventEnvelope<>), typeof(Points.Account), typeof(Points.Transfer), typeof(Points.LedgerRecord),
    ];

    [Fact]
    public void No_event_holds_a_personal_type_or_a_field_that_describes_a_person()
    {
        var faults = Faults(Roots).Where(fault => !Allowed.ContainsKey(fault)).Order(StringComparer.Ordinal).ToArray();

        Assert.True(Roots.Length > 100, $"{Roots.Length} events found");
        Assert.True(faults.Length == 0, string.Join(", ", faults));
    }

    [Fact]
    public void Every_exception_is_needed() => Assert.Empty(Allowed.Keys.Except(Faults(Roots)));

    [Fact]
    public void Personal_fields_are_found_however_deep()
    {
        Assert.Equal(
            ["Inner.ContactPhone", "Inner.Number", "Leaf.HomeAddress", "Leaf.Record", "Outer.Name"],
            Faults([typeof(Outer)]).Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Faults(IEnumerable<Type> roots)
    {
        var (seen, open, faults) = (new HashSet<Type>(), new Stack<Type>(roots), new HashSet<string>());
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type))
                continue;
            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
            {
                // The stable name of an event, and what a record says of its own type.
                if (property.PropertyType == typeof(EventName) || property.GetIndexParameters().Length > 0)
                    continue;
                var held = Held(property.PropertyType).ToArray();
                if (held.Any(Personal.Contains) || WordPattern().Matches(property.Name).Any(word => Words.Contains(word.Value)))
                    faults.Add($"{property.DeclaringType!.Name}.{property.Name}");
                foreach (var one in held.Where(one => IsOurs(one) && !Personal.Contains(one)))
                    open.Push(one);
            }
        }
        return faults;
    }

    // A type with what it is made of, and the cases of a union.
    private static IEnumerable<Type> Held(Type type)
    {
        if (type.IsGenericType || type.IsArray)
        {
            foreach (var part in (type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments()).SelectMany(Held))
                yield return part;
        }
        yield return type;
        if (type.IsAbstract && IsOurs(type))
        {
            foreach (var one in type.Assembly.GetTypes().Where(one => one != type && type.IsAssignableFrom(one)))
                yield return one;
        }
    }

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("CommunityDomain", StringComparison.Ordinal) && !type.IsEnum && !typeof(DomainError).IsAssignableFrom(type);

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex WordPattern();

    private sealed record Outer(PersonId Person, string Name, ValueList<Inner?> Inners, Tree Tree);

    private sealed record Inner(string ContactPhone, ResidentIdentityNumber? Number, string Nameless);

    private abstract record Tree;

    private sealed record Leaf(PersonalRecord[] Record, string HomeAddress) : Tree;
}
