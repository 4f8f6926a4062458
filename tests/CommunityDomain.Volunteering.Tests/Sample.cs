namespace CommunityDomain.Volunteering.Tests;

/// <summary>The people and things that the tests speak of.</summary>
internal static class Sample
{
    public static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 1, 0);
    public static readonly Actor Officer = new(new PersonId(7), Role.CommunityOfficer);
    public static readonly CommunityId Futian = new(100);
    public static readonly PartyId Centre = new(200);
    public static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static readonly ActivityTerms Terms = new(
        "Saturday Civilisation Action", Centre, ServiceNature.Volunteer, "Asia/Shanghai", Risks: "Traffic at the crossing.");

    public static Volunteer Volunteer(uint person = 1) => Volunteering.Volunteer.Register(new(person), Futian, Officer, Now).Value;

    public static DutyPost Post(uint id = 1, PostRequirements? requirements = null) =>
        new(new(id), "Crossing 17", new("Crossing 17", Futian), new(1, 2, 3), requirements ?? PostRequirements.None);

    public static Activity Activity(params DutyPost[] posts) =>
        posts.Aggregate(
            Volunteering.Activity.Draft(new(1), Futian, Terms, Officer, Now).Value, (one, post) => one.AddPost(post, Officer, Now).Value);

    public static Shift Shift(LocalDateTime start, int minutes = 120, DutyPost? post = null) =>
        Volunteering.Shift.Create(new(1), post ?? Post(), new("once", start), start, minutes, Shanghai).Value;
}
