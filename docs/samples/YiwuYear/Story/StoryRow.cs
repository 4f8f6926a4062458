namespace CommunityDomain.Samples.YiwuYear;

/// <summary>A system that the year must run.</summary>
/// <param name="Id">Its number, <c>S1.1</c> to <c>S8</c>, and <c>embedding</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Measure">When it counts as run.</param>
public sealed record StoryRow(string Id, string Title, string Measure)
{
    /// <summary>The parts of the measure that different chapters meet; none where one chapter meets the whole.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>Every row, in the order of the table.</summary>
    public static IReadOnlyList<StoryRow> All { get; } =
    [
        new("S1.1", "Recruitment and talent calls 招募令、聚贤榜", "calls of both kinds published, filled, amended and closed; 5,000 applications; capacity and ties decided as declared"),
        new("S1.2", "Admission 准入", "at least 200 decided cases on both sides of a rule change: verdict, reasons and re-run identical"),
        new("S1.3", "Conversion of teams 转型", "a team through filing to registration: id and history kept, novation asked, hours and points where they were"),
        new("S1.4", "Five scenarios 五大合伙场景", "5 scenarios × 5 modes × each legal form decided with its basis; all 25 cells have an agreement"),
        new("S1.5", "Registers and grant rounds 需求库、供给库、公益创投", "registers matched under each objective with a verified certificate; a grant round at each level"),
        new("S1.6", "Mode 1, service purchase 购买服务项目式", "a project under each procurement regime to its settlement; kickback and splitting refused; export valid"),
        new("S1.7", "Mode 2, resource linking 资源链接服务模式", "9 towns, 37 communities: matches confirmed, delivered, rated; misses explained"),
        new("S1.8", "Mode 3, shared space 公共空间共营式", "a space with 9 ventures and 16 operators for a year: no double booking, public hours kept, waterfall to the fen"),
        new("S1.9", "Mode 4, co-creation 众议众创众筹式", "deliberation, 10,000 ballots, a decision with explanations; a campaign funded and one refunded"),
        new("S1.10", "Mode 5, benefit exchange 公益换取价值式", "hours, points, coupons, a place ranked and one debited on award; ledger digest and audit"),
        new("S1.11", "Supervision 每月督导、双月汇报、季度小结", "three years of due dates (36, 18, 12) agree with a hand-computed table; a quarter = the sum of its months = its events"),
        new("S1.12", "Support: income share, talents, mentors 强社公司、导师团", "recipient × payer × mode × source of money decided with its source; exact to the fen"),
        new("S1.13", "One-stop stations and small wishes 微心愿", "4 × 29 services, 33,600 person-times; 10,000 racing claims of small wishes, one taker each"),
        new("S2", "Saturday Civilisation Action 星期六文明行动", "55 roads, both days of every weekend of a year with holidays and make-up days; quotas met; each assignment accepted, insured, of age; certificate verified"),
        new("S3", "Guarding Hearts 守护心灵", "only the certified on counselling; a certificate that expires within the term takes effect on its day"),
        new("S4", "Day care and canteens 点单派单、社区食堂", "over 35,000 meals by zone reconcile, takeaway across canteens works; each request ends once"),
        new("S5", "Rider-friendly community 骑手友好社区", "four roles sign; share of doors within 50 m by path; nearest open and free station; owners' vote where common parts are used"),
        new("S6", "Civilised-city campaign 文明城市创建", "stress roster with certificate; joint notices; boards without persons; 48,000 h reconcile between records, certificates and ledger")
        {
            Parts = ["stress roster", "notices and boards", "hours"],
        },
        new("S7", "A ladder for skilled people 技能人才晋升", "promotion, demotion, grace, grade equivalence; a tier unchanged by any redemption"),
        new("S8", "After-school service 课后服务", "no class over capacity; teachers earn no volunteer hours"),
        new("embedding", "Embedding 嵌入", "console, dependency injection in a generic host, AOT: the same story digest"),
    ];
}
