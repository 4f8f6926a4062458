using CommunityDomain.Partnerships;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// What the communities of Jinhua seek and its partners offer: entries that are verified and opened. Community n belongs to town n mod towns. Each shortage is
/// put in on purpose, so that what a round must find and leave out can be counted by hand.
/// </summary>
public sealed class JinhuaRegisters
{
    public const string Meals = "meal delivery 助餐";
    public const string Counselling = "counselling 心理疏导";
    public const string Tutoring = "tutoring 课后辅导";
    public const string Repairs = "repairs 便民维修";
    public const string LegalAid = "legal aid 法律援助";
    public const string Hall = "activity hall 活动场地";
    public const string English = "English corner 英语角";

    public static readonly Actor Officer = new(new(0xE3), Role.CommunityOfficer);

    private static readonly PartnershipScope Scope = new(Scenario.Services, PartnershipMode.ResourceLinking);
    private readonly StoryContext _story;
    private readonly Dictionary<RegisterEntryId, RegisterEntry> _entries = [];

    public JinhuaRegisters(StoryContext story)
    {
        ArgumentNullException.ThrowIfNull(story);
        _story = story;
        var (communities, towns) = (story.Seeds.Jinhua.Communities, story.Seeds.Jinhua.Towns);
        for (var community = 0; community < communities; community++)
            Seek(community, first: community < towns);
        for (var town = 0; town < towns; town++)
            Supply(town, [.. Enumerable.Range(0, communities).Where(community => community % towns == town).Select(Community)], towns);

        // The hall's owner seeks a hall too; its neighbour in the town is free to use it. And one demand runs out before answers are due.
        Enter(Terms(EntrySide.Supply, Party(0), Hall, [Community(0), Community(towns)], 2));
        Enter(Terms(EntrySide.Demand, Party(0), Hall, [Community(0)], 1));
        Enter(Terms(EntrySide.Demand, Party(towns), Hall, [Community(towns)], 1));
        Enter(Terms(EntrySide.Supply, Partner("English", 0), English, [Community(1)], 1));
        Enter(Terms(EntrySide.Demand, Party(1), English, [Community(1)], 1) with { OpenUntil = story.At(2024, 4, 12) });
    }

    public IEnumerable<RegisterEntry> Demands => _entries.Values.Where(entry => entry.Terms.Side == EntrySide.Demand);

    public IEnumerable<RegisterEntry> Supplies => _entries.Values.Where(entry => entry.Terms.Side == EntrySide.Supply);

    /// <summary>An entry as it stands now.</summary>
    public RegisterEntry Entry(RegisterEntryId id) => _entries[id];

    /// <summary>What the centre adds for the second round: a repair team and a kitchen that serve every community.</summary>
    public void Reinforce()
    {
        var everywhere = Enumerable.Range(0, _story.Seeds.Jinhua.Communities).Select(Community).ToValueList();
        Enter(OnSaturday(Terms(EntrySide.Supply, Partner("centre", 0), Repairs, everywhere, 5)), day: 19);
        Enter(Terms(EntrySide.Supply, Partner("centre", 0), Meals, everywhere, 6), day: 19);
    }

    /// <summary>Keeps what a verb made of both entries, and hands back the proposal.</summary>
    public LinkProposal Keep(LinkChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Keep(change.Demand);
        Keep(change.Supply);
        return change.Proposal.Saved();
    }

    public void Keep(RegisterEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _entries[entry.Id] = entry.Saved();
    }

    /// <summary>A community by its number, from 0.</summary>
    public CommunityId Community(int number) => _story.Id<CommunityId>("Jinhua", number);

    // Two meals a community, and one of counselling, tutoring and repairs; the first community of each town seeks legal aid, which nobody offers.
    private void Seek(int community, bool first)
    {
        var here = ValueList.Create([Community(community)]);
        Enter(Terms(EntrySide.Demand, Party(community), Meals, here, 2));
        Enter(Terms(EntrySide.Demand, Party(community), Counselling, here, 1) with { Qualifications = ["counsellor"] });
        Enter(Terms(EntrySide.Demand, Party(community), Tutoring, here, 1) with { Groups = ["children"] });
        Enter(OnSaturday(Terms(EntrySide.Demand, Party(community), Repairs, here, 1)));
        if (first)
            Enter(Terms(EntrySide.Demand, Party(community), LegalAid, here, 1));
    }

    // Each town is one meal short; three have no counsellor, one tutors elders alone, one repairs on the wrong day.
    private void Supply(int town, ValueList<CommunityId> places, int towns)
    {
        Enter(Terms(EntrySide.Supply, Partner("kitchen", town), Meals, places, (2 * places.Count) - 1));
        Enter(Terms(EntrySide.Supply, Partner("counsellors", town), Counselling, places, places.Count) with
        {
            Qualifications = town < towns - 3 ? ["counsellor"] : [],
        });
        Enter(Terms(EntrySide.Supply, Partner("tutors", town), Tutoring, places, places.Count) with { Groups = town == towns - 1 ? ["elders"] : [] });
        var repairs = OnSaturday(Terms(EntrySide.Supply, Partner("repairers", town), Repairs, places, places.Count));
        Enter(town == towns - 2 ? repairs with { From = repairs.From + Duration.FromDays(1), Until = repairs.Until + Duration.FromDays(1) } : repairs);
    }

    private EntryTerms Terms(EntrySide side, PartyId party, string category, ValueList<CommunityId> places, int quantity) => new(
        side, party, Scope, category, category, places, _story.At(2024, 4, 16), _story.At(2024, 6, 28), quantity, [], [], _story.At(2024, 7, 1));

    private EntryTerms OnSaturday(EntryTerms terms) => terms with { From = _story.At(2024, 5, 4, 8), Until = _story.At(2024, 5, 4, 12) };

    private PartyId Party(int community) => _story.Id<PartyId>("Jinhua committee", community);

    private PartyId Partner(string what, int number) => _story.Id<PartyId>($"Jinhua {what}", number);

    private void Enter(EntryTerms terms, int day = 1)
    {
        var now = _story.At(2024, 4, day);
        Keep(RegisterEntry.Draft(_story.Id<RegisterEntryId>("Jinhua entry", _entries.Count), terms, Officer, now)
            .Bind(entry => entry.Verify("visited on site", Officer, now))
            .Bind(entry => entry.Open(Officer, now)).Value);
    }
}
