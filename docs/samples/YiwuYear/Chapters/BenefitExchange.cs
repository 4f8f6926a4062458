using System.Globalization;
using System.Text;
using CommunityDomain.Exchange;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// "Friendship points" (友好积分) of Futian: twelve Saturdays of service are attested, counted and posted; points become coupons of caring merchants,
/// who are settled with to the fen; what nobody spends expires. The journal is replayed and audited. Volunteers, merchants and prices are generated.
/// </summary>
public sealed partial class BenefitExchange : Chapter
{
    private const int Saturdays = 12;
    private const int ExpiryMonths = 6;
    private static readonly LocalDate First = new(2024, 3, 2);
    private static readonly int[] MinutesServed = [60, 90, 150, 240];
    private static readonly Actor Officer = new(new(0xE9), Role.CommunityOfficer);

    public override string Row => "S1.10";

    public override void Run(StoryContext story, RowReport row)
    {
        // Sixty volunteers make a share: all other volumes are so many a share.
        var shares = story.Volume(300, 60) / 60;
        var journal = new InMemoryJournal();
        var options = new PointsLedgerOptions(story.Id<LedgerId>("friendship points")) { Zone = story.Zone };
        var points = PointsProgramme.Open(
            PointsLedger.Open(journal, options).Value, new(story.Id<PointsProgrammeId>("friendship points")) { ExpiryMonths = ExpiryMonths },
            story.At(2024, 3, 1)).Value;
        var scene = new Scene(story, row, shares, points, new(points, EarningPolicy.Default.With(OverCap.Donate), story.Zone), new(points, story.Zone));

        var programme = OpenProgramme(scene);
        var records = Serve(scene, programme);
        var minutes = TakeBack(scene, records);
        var shop = Redeem(scene);
        programme = Settle(scene, programme, scene.Noodles, story.At(2024, 6, 10));
        Refund(scene, shop);
        CutHair(scene);
        programme = Settle(scene, programme, scene.Noodles, story.At(2024, 6, 30));
        programme = Settle(scene, programme, scene.Barber, story.At(2024, 6, 30));
        ReportSettlements(scene, programme);
        var published = points.Ledger.Head();
        row.Require(points.Ledger.ExpireLots(story.At(2024, 10, 1)) == TransferStatus.Accepted, "points of March expire");

        Conserve(scene, minutes);
        Audit(scene, journal, options, published);
        row.Text("A member's statement 一名志愿者的积分对账单", Statement(scene, Person(story, 3)));
        row.Picture("The life of a redemption", LifecyclePicture.Draw(Redemption.Lifecycle));
        row.Picture("The life of an exchange programme", LifecyclePicture.Draw(ExchangeProgramme.Lifecycle));
        row.IsThin("a place ranked and one debited on award: ranked rights are not built yet");
    }

    private static ExchangeProgramme OpenProgramme(Scene scene)
    {
        var (story, opening) = (scene.Story, scene.Story.At(2024, 3, 1));
        return ExchangeProgramme.Draft(
                story.Id<ExchangeProgrammeId>("futian"), story.Id<CommunityId>("futian"), "友好积分", scene.Points.Id,
                new(First, new(2024, 12, 31)), Officer, opening)
            .Bind(one => one.AddSponsor(new(scene.Noodles, Money.Yuan(0.33m).Value, Money.Yuan(1_000m).Value), Officer, opening))
            // The barber's budget reaches for two thirds of what he accepts.
            .Bind(one => one.AddSponsor(new(scene.Barber, Money.Yuan(0.50m).Value, Money.Yuan(20m * scene.Shares).Value), Officer, opening))
            .Bind(one => one.Open(Officer, opening)).Value;
    }

    // A Saturday is an activity: its points are capped at two; on a holiday service is worth half as much again, before the cap.
    private static List<ServiceRecord> Serve(Scene scene, ExchangeProgramme programme)
    {
        var (story, row) = (scene.Story, scene.Row);
        List<ServiceRecord> records = [];
        var earned = Enumerable.Range(0, scene.People).Select(_ => new List<EarnedService>()).ToArray();
        var holidays = 0;
        for (var saturday = 0; saturday < Saturdays; saturday++)
        {
            var day = First.PlusWeeks(saturday);
            var traits = story.Calendar.KindOf(day).Value == DayKind.Holiday ? ServiceTraits.Holiday : ServiceTraits.None;
            holidays += traits == ServiceTraits.Holiday ? 1 : 0;
            var shift = ShiftOn(story, day, ServiceNature.Volunteer);
            for (var person = 0; person < scene.People; person++)
            {
                var record = Served(story, shift, Person(story, person), MinutesServed[person % MinutesServed.Length]);
                var evening = record.State.ChangedAt;
                var assessed = scene.Desk.Earn(programme, record, "traffic-guidance", traits, earned[person].ToValueList(), evening);
                row.Require(assessed.IsSuccess, $"service of {day} is posted");
                // A gateway sends twice: nothing is posted twice, as the sums below show.
                if (person % 10 == 0)
                    row.Require(scene.Desk.Earn(programme, record, "traffic-guidance", traits, earned[person].ToValueList(), evening).IsSuccess, "sent again");
                earned[person].Add(assessed.Value.ToEarned());
                records.Add(record);
            }
            row.Progress(saturday + 1, Saturdays);
        }
        var onDuty = ShiftOn(story, First.PlusWeeks(Saturdays - 1), ServiceNature.Duty);
        var refused = 0;
        for (var officer = 0; officer < scene.Shares; officer++)
        {
            var record = Served(story, onDuty, story.Id<PersonId>("traffic police", officer), 240);
            var paid = scene.Desk.Earn(programme, record, "traffic-guidance", ServiceTraits.None, [], record.State.ChangedAt);
            refused += paid.HasError<PointsErrors.ServiceDoesNotCount>() ? 1 : 0;
        }
        row.Count("volunteers", scene.People);
        row.Count("Saturdays of service", Saturdays);
        row.Count("of these on holidays", holidays);
        row.Count("service records attested and posted", records.Count);
        row.Count("records of duty refused", refused);
        return records;
    }

    // One record in each share proves mistaken; its minutes and points go back.
    private static long TakeBack(Scene scene, List<ServiceRecord> records)
    {
        var now = scene.Story.At(2024, 5, 20);
        var voided = 0;
        for (var at = (Saturdays - 1) * scene.People; at < records.Count; at++)
        {
            if (at % 60 != 3)
                continue;
            records[at] = records[at].Void("the roll shows somebody else", Officer, now).Value;
            scene.Row.Require(scene.Desk.TakeBack(records[at], ClawbackPolicy.Reject, now).IsSuccess, "what a voided record earned is taken back");
            voided++;
        }
        scene.Row.Count("records voided, their minutes and points taken back", voided);
        return records.Where(record => record.EarnsHours).Sum(record => (long)record.NetMinutes);
    }

    // Noodles for five points: fewer pieces than people. Some give theirs up, some never come; those pieces go to the next, the last one once.
    private static Shop Redeem(Scene scene)
    {
        var (story, row, shares) = (scene.Story, scene.Row, scene.Shares);
        var shop = new Shop(scene, "A bowl of noodles", scene.Noodles, 5, 40 * shares, 0, story.At(2024, 6, 1));
        var (first, handing, over) = (story.At(2024, 6, 1), story.At(2024, 6, 3), story.At(2024, 6, 9));
        for (var person = 0; person < scene.People; person++)
        {
            shop.Reserve(person, first);
            if (person == 0)
                shop.Reserve(person, first);
        }
        row.Require(shop.Left(first) == 0, "every piece is reserved");
        row.Count("coupons reserved on the first day", shop.Taken.Count);
        row.Count("refused on the first day: out of stock", shop.Refused<PointsErrors.OutOfStock>());
        row.Count("refused: one a quarter", shop.Refused<PointsErrors.LimitReached>());

        for (var person = 0; person < 36 * shares; person++)
            shop.Fulfil(person, handing);
        for (var person = 36 * shares; person < 38 * shares; person++)
            shop.Change(person, one => scene.Rewards.Release(one, "away in June", new(Person(story, person), Role.Volunteer), handing));
        row.Require(shop.Left(handing) == 2 * shares, "what is given up is free at once");
        for (var person = 40 * shares; person < 42 * shares; person++)
            shop.ReserveAndFulfil(person, handing);
        for (var person = 38 * shares; person < 40 * shares; person++)
            shop.Change(person, one => scene.Rewards.Expire(one, over));
        row.Require(shop.Left(over) == 2 * shares, "what nobody fetched is free after its time");
        for (var person = 42 * shares; person < 44 * shares; person++)
            shop.ReserveAndFulfil(person, over);
        var before = shop.Refused<PointsErrors.OutOfStock>();
        shop.Reserve(44 * shares, over);
        row.Require(shop.Left(over) == 0, "the last piece is given");
        row.Count("refused after the last piece", shop.Refused<PointsErrors.OutOfStock>() - before);
        row.Count("coupons handed over", shop.With(RedemptionStatus.Fulfilled));
        row.Count("coupons given up", shop.With(RedemptionStatus.Released));
        row.Count("coupons not fetched in time", shop.With(RedemptionStatus.Expired));
        return shop;
    }

    private static void Refund(Scene scene, Shop shop)
    {
        var now = scene.Story.At(2024, 6, 15);
        for (var person = 0; person < 4; person++)
            shop.Change(person, one => scene.Rewards.Refund(one, "the shop was closed", Officer, now));
        scene.Row.Count("coupons refunded", shop.With(RedemptionStatus.Refunded));
        scene.Row.Count("pieces back in stock", shop.Left(now));
        shop.RequireReplay();
    }

    // A haircut for ten points, from twenty hours of service on; and something that nobody can pay for.
    private static void CutHair(Scene scene)
    {
        var now = scene.Story.At(2024, 6, 20);
        var barber = new Shop(scene, "A haircut", scene.Barber, 10, 6 * scene.Shares, 1_200, now);
        for (var person = 0; person < 12 * scene.Shares; person++)
            barber.ReserveAndFulfil(person, now);
        scene.Row.Count("haircuts handed over", barber.With(RedemptionStatus.Fulfilled));
        scene.Row.Count("refused: fewer than twenty hours", barber.Refused<PointsErrors.RewardLocked>());
        scene.Row.Require(barber.Left(now) == 0, "haircuts are gone");
        barber.RequireReplay();
        var bicycle = new Shop(scene, "A bicycle", scene.Barber, 30, 1, 0, now);
        bicycle.Reserve(4, now);
        scene.Row.Count("refused: not enough points", bicycle.Refused<PointsErrors.NotEnoughPoints>());
    }

    private static ExchangeProgramme Settle(Scene scene, ExchangeProgramme programme, PartyId sponsor, Instant now)
    {
        var settled = scene.Desk.Settle(programme, sponsor, Officer, now);
        scene.Row.Require(settled.IsSuccess, "a merchant is settled with");
        scene.Row.Require(
            scene.Desk.Settle(settled.Value, sponsor, Officer, now).HasError<ExchangeErrors.NothingToSettle>(), "what is settled is not settled again");
        return settled.Value;
    }

    private static void ReportSettlements(Scene scene, ExchangeProgramme programme)
    {
        scene.Row.Require(ExchangeProgramme.Replay(programme.Changes).Value.State == programme.State, "the programme's history replays");
        foreach (var line in programme.Changes.Select(change => change.Event).OfType<ExchangeProgrammeEvent.Settled>().Select(one => one.Line))
        {
            var who = line.Sponsor == scene.Noodles ? "noodles" : "barber";
            scene.Row.Fact(
                $"settlement {line.Number}, {who}",
                string.Create(CultureInfo.InvariantCulture, $"{line.Points:N0} points, {line.Payable.Amount:0.00} yuan, {line.OverBudget:N0} over the budget"));
        }
        foreach (var account in programme.State.Sponsors)
        {
            scene.Row.Fact(
                $"paid in all, {(account.Terms.Sponsor == scene.Noodles ? "noodles" : "barber")}",
                string.Create(CultureInfo.InvariantCulture, $"{account.Paid.Amount:0.00} yuan"));
        }
    }

    // Whatever was issued is with somebody; minutes are those of the records.
    private static void Conserve(Scene scene, long minutesOfRecords)
    {
        var (row, ids) = (scene.Row, scene.Points.Accounts);
        var (held, minutes) = (0L, 0L);
        for (var person = 0; person < scene.People; person++)
        {
            held += scene.Posted(ids.PointsOf(Person(scene.Story, person)));
            minutes += scene.Points.MinutesOf(Person(scene.Story, person));
        }
        var issued = -scene.Posted(ids.PointsIssuer);
        var (noodles, barber) = (scene.Posted(ids.PointsAccepted(scene.Noodles)), scene.Posted(ids.PointsAccepted(scene.Barber)));
        var (expired, donated) = (scene.Posted(ids.Expired), scene.Posted(ids.Donation));
        row.Require(issued == held + noodles + barber + expired + donated, "every point that was issued is with somebody");
        row.Require(minutes == minutesOfRecords && minutes == -scene.Posted(ids.MinutesIssuer), "minutes are those of the records, whatever was spent");
        row.Count("service minutes", minutes);
        row.Count("points issued", issued);
        row.Count("points over the cap, donated", donated);
        row.Count("points accepted for noodles", noodles);
        row.Count("points accepted by the barber", barber);
        row.Count("points expired", expired);
        row.Count("points that members hold", held);
        row.Picture("Where points came from and went", FlowsPicture.Draw(
            [
                ("service 服务", "members 志愿者", issued - donated), ("service 服务", "donation 捐赠", donated),
                ("members 志愿者", "noodles 面馆", noodles), ("members 志愿者", "barber 理发店", barber),
                ("members 志愿者", "expired 过期", expired), ("members 志愿者", "still held 结余", held),
            ], "points"));
    }

    // The journal makes the same ledger again; its chain holds, passes through the head that was published, and shows one changed bit.
    private static void Audit(Scene scene, InMemoryJournal journal, PointsLedgerOptions options, LedgerHead published)
    {
        var (row, ledger) = (scene.Row, scene.Points.Ledger);
        var audit = LedgerAudit.Verify(journal, published);
        row.Require(PointsLedger.Open(journal, options).Value.Digest() == ledger.Digest(), "the replayed ledger equals the live one");
        row.Require(audit.IsGood && audit.Head == ledger.Head(), "the chain of hashes holds");
        var bytes = new byte[journal.Length];
        row.Require(journal.Read(0, bytes) == bytes.Length, "the journal is read");
        bytes[bytes.Length / 2] ^= 1;
        var forged = new InMemoryJournal();
        forged.Append(bytes);
        var found = LedgerAudit.Verify(forged, published);
        row.Require(!found.IsGood, "one changed bit is found");
        row.Count("records in the journal", audit.Sequence);
        row.Fact("one bit changed", $"{found.Fault}");
        row.Fact("ledger digest, live and replayed", ledger.Digest().ToString());
        row.Fact("head of the audited chain", audit.Head.Hash.ToString());
    }

    private static string Statement(Scene scene, PersonId member)
    {
        var ledger = scene.Points.Ledger;
        var statement = ledger.Statement(
            ledger.Resolve(scene.Points.Accounts.PointsOf(member)), scene.Story.At(2024, 3, 1, 0), scene.Story.At(2025, 1, 1, 0));
        var text = new StringBuilder();
        foreach (var line in statement.Lines)
        {
            var code = line.Record.Code;
            var what = (line.Record.Kind, code) switch
            {
                (RecordKind.AccountOpened, _) => "opened 开户",
                (RecordKind.Reversal, _) => code == ProgrammeCodes.Redeemed ? "refunded 退还" : "taken back 冲回",
                (RecordKind.LotExpired, _) => "expired 过期",
                (RecordKind.HoldExpired, _) => "reservation over 预约失效",
                _ when code == ProgrammeCodes.Earned => "earned by service 服务所得",
                _ when line.Change.DebitsPending > 0 => "reserved 预约兑换",
                _ => "spent 兑换",
            };
            text.Append(CultureInfo.InvariantCulture, $"{line.Record.At.InZone(scene.Story.Zone).Date:uuuu-MM-dd}  {line.Change.Posted,3:+0;-0;0}");
            text.Append(CultureInfo.InvariantCulture, $"  balance 余额 {line.Balance.Posted,2}, reserved 预约 {line.Balance.DebitsPending,2}  {what}");
            if (code == ProgrammeCodes.Earned && line.Lots is [{ Lot.ExpiresOn: { } expires }])
                text.Append(CultureInfo.InvariantCulture, $", expires on 失效日 {expires:uuuu-MM-dd}");
            text.Append('\n');
        }
        text.Append(CultureInfo.InvariantCulture, $"closing balance 期末余额 {statement.Closing.Posted}\n");
        return text.ToString();
    }

    private static (Activity Activity, Shift Shift) ShiftOn(StoryContext story, LocalDate day, ServiceNature nature)
    {
        var community = story.Id<CommunityId>("futian");
        var planned = story.At(2024, 2, 20);
        var post = new DutyPost(
            story.Id<DutyPostId>("futian crossing"), "Futian crossing", new("Futian crossing", community), new(1, 4, 400), PostRequirements.None);
        var terms = new ActivityTerms("Saturday at the crossings", story.Id<PartyId>("futian volunteers"), nature, story.Zone.Id);
        var activity = Activity.Draft(story.Id<ActivityId>($"futian {nature} {day:uuuu-MM-dd}"), community, terms, Officer, planned)
            .Bind(one => one.AddPost(post, Officer, planned)).Value;
        var start = day.At(new LocalTime(8, 0));
        return (activity, Shift.Create(activity.Id, post, new("saturday", start), start, 240, story.Zone).Value);
    }

    // He comes and goes by the code of the place; in the evening the officer attests.
    private static ServiceRecord Served(StoryContext story, (Activity Activity, Shift Shift) duty, PersonId person, int minutes)
    {
        var (activity, shift) = duty;
        var himself = new Actor(person, Role.Volunteer);
        var end = shift.StartsAt + Duration.FromMinutes(minutes);
        return ServiceRecord.CheckIn(person, activity, shift, shift.StartsAt, CheckMethod.Code, [], AttendancePolicy.Default, himself, shift.StartsAt)
            .Bind(record => record.CheckOut(end, 0, CheckMethod.Code, [], himself, end))
            .Bind(record => record.Attest(story.Calendar, story.Zone, AttendancePolicy.Default, Officer, shift.EndsAt + Duration.FromHours(6))).Value;
    }

    private static PersonId Person(StoryContext story, int number) => story.Id<PersonId>("futian volunteer", number);
}
