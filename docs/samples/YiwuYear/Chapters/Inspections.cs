using System.Globalization;
using System.Text;
using CommunityDomain.Partnerships;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The patrols of a civilised-city campaign: persuasion first, then a set place (疏导点), then a notice issued jointly with the enforcement body, and
/// only then the enforcement body; task lists with an owner for each item; red and black boards of communities and departments.</summary>
/// <remarks>The source gives no number of findings: of twenty, twelve are set right after words, five at a set place, two after a notice, one is handed
/// over.</remarks>
public sealed class Inspections : Chapter
{
    private const int Communities = 20, Departments = 10;

    private static readonly Actor Inspector = new(new(0xE5), Role.CommunityOfficer);
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    public override string Row => "S6";

    public override void Run(StoryContext story, RowReport row)
    {
        var inspections = Patrol(story, row);
        Boards(story, row, inspections);
        Tasks(story, row, inspections);
        row.Picture("The life of an inspection", LifecyclePicture.Draw(Inspection.Lifecycle));
        row.PartIsRun("notices and boards");
    }

    private static List<Inspection> Patrol(StoryContext story, RowReport row)
    {
        var found = story.Volume(2_000, 200);
        var words = new StringBuilder();
        List<Inspection> inspections = [];
        for (var number = 0; number < found; number++)
        {
            inspections.Add(Inspect(story, row, number, words));
            row.Progress(number, found);
        }
        row.Count("findings of patrols", inspections.Count);
        row.Count("set right after words", inspections.Count(one => one is { Status: InspectionStatus.Closed, State: { Notice: null, Failures: 0 } }));
        row.Count("guided to a set place", inspections.Count(one => one is { Status: InspectionStatus.Closed, State: { Notice: null, Failures: 1 } }));
        row.Count("set right after a joint notice", inspections.Count(one => one is { Status: InspectionStatus.Closed, State.Notice: not null }));
        row.Count("handed over after the notice's date", inspections.Count(one => one.Status == InspectionStatus.HandedOver));
        row.Require(
            inspections.All(one => one.State.Notice is not { } notice || (notice.Issuers.Count >= 2 && notice.Issuers.Contains(notice.Enforcement))),
            "every notice is issued by the community's body and the enforcement body");
        row.Text("What was refused on patrol, in both languages", words.ToString());
        return inspections;
    }

    private static Inspection Inspect(StoryContext story, RowReport row, int number, StringBuilder words)
    {
        var day = new LocalDate(2024, 3, 1).PlusDays(number % 200);
        var (body, enforcement) = (Community(story, number % Communities), story.Id<PartyId>("enforcement body"));
        var notice = new RectificationNotice([body, enforcement], enforcement, "clear the pavement", day.PlusDays(10));
        var inspection = Inspection.Find(
            story.Id<InspectionId>("inspection", number), Place(story, number % Communities), story.Id<PartyId>("vendor", number), "a stall on the pavement",
            Inspector, On(0)).Value;
        Refused<CoreErrors.IllegalVerb>("a notice before persuasion", inspection.IssueNotice(notice, story.Zone, Inspector, On(0)));
        inspection = inspection.Persuade(PersuasionKind.Words, "please keep the pavement free", Inspector, On(0)).Value;
        Refused<PartnershipsErrors.PersuasionNotTried>("a notice before anybody looked again", inspection.IssueNotice(notice, story.Zone, Inspector, On(0)));
        inspection = inspection.Reinspect(number % 20 < 12, "photograph 1", Inspector, On(1)).Value;
        if (inspection.Status == InspectionStatus.Closed)
            return inspection;

        inspection = inspection.Persuade(PersuasionKind.SetPlace, "set place at the market's east gate", Inspector, On(1)).Value;
        inspection = inspection.Reinspect(number % 20 < 17, "photograph 2", Inspector, On(2)).Value;
        if (inspection.Status == InspectionStatus.Closed)
            return inspection;

        foreach (var alone in (ValueList<PartyId>[])[[body], [enforcement], [body, body], [body, Department(story, 0)]])
        {
            Refused<PartnershipsErrors.NoticeNotJoint>(
                "a notice that is not joint", inspection.IssueNotice(notice with { Issuers = alone }, story.Zone, Inspector, On(3)));
        }
        inspection = inspection.IssueNotice(notice, story.Zone, Inspector, On(3)).Value;
        inspection = inspection.Reinspect(number % 20 < 19, "photograph 3", Inspector, On(9)).Value;
        if (inspection.Status == InspectionStatus.Closed)
            return inspection;

        Refused<PartnershipsErrors.NoticeRunning>("handing over on the notice's last day", inspection.HandOver("not set right", story.Zone, Inspector, On(10)));
        Refused<PartnershipsErrors.ReinspectionMissing>("handing over before anybody looked again", inspection.HandOver("not set right", story.Zone, Inspector, On(11)));
        inspection = inspection.Reinspect(false, "photograph 4", Inspector, On(11)).Value.HandOver("not set right", story.Zone, Inspector, On(11)).Value;
        row.Require(Inspection.Replay(inspection.Changes).Value.State == inspection.State, "an inspection's history replays");
        return inspection;

        Instant On(int later)
        {
            var at = day.PlusDays(later);
            return story.At(at.Year, at.Month, at.Day, 8 + later);
        }

        void Refused<TError>(string what, IResultBase result)
            where TError : DomainError
        {
            row.Require(result.IsFailed && result.Errors.Any(error => error is TError), $"{what} is refused");
            if (number == 19)
                words.Append(what).Append(": ").AppendLine(result.Errors[0].Message).AppendLine(((DomainError)result.Errors[0]).Explain(Chinese));
        }
    }

    // Each month the communities with the fewest notices are praised and those with the most are named; a person or a merchant never is.
    private static void Boards(StoryContext story, RowReport row, List<Inspection> inspections)
    {
        var board = HonourBoard.Open(story.Id<BoardId>("board"), story.Id<CommunityId>("Xiping"), Inspector, story.At(2024, 3, 1)).Value;
        var (admitted, refused) = (0, 0);
        foreach (var form in Enum.GetValues<LegalForm>())
        {
            var entered = Enter(board, BoardColour.Black, story.Id<PartyId>("somebody"), form, new(2024, 4, 30), new(2024, 4, 1));
            var isPublic = form is LegalForm.StateOrgan or LegalForm.Institution or LegalForm.SelfGoverningBody;
            row.Require(entered.IsSuccess == isPublic, $"a board shows communities and departments alone, not {form}");
            row.Require(isPublic || entered.Errors.Single() is PartnershipsErrors.BoardSubjectRefused, $"{form} is refused for what it is");
            (admitted, refused) = isPublic ? (admitted + 1, refused) : (admitted, refused + 1);
        }
        for (var month = 4; month <= 9; month++)
        {
            var on = new LocalDate(2024, month, 1);
            var notices = Enumerable.Range(0, Communities).Select(number => (Number: number, Count: inspections.Count(one =>
                one.State.Community == Place(story, number) && one.State.Notice is { } notice && notice.DueOn.Month == month - 1))).ToList();
            board = Enter(board, BoardColour.Red, Community(story, notices.MinBy(one => one.Count).Number), LegalForm.SelfGoverningBody, on.PlusMonths(1), on).Value;
            board = Enter(board, BoardColour.Black, Community(story, notices.MaxBy(one => one.Count).Number), LegalForm.SelfGoverningBody, on.PlusMonths(1), on).Value;
            board = Enter(board, BoardColour.Red, Department(story, month), LegalForm.StateOrgan, on.PlusMonths(12), on).Value;
        }
        row.Require(
            Enter(board, BoardColour.Red, Department(story, 0), LegalForm.StateOrgan, new(2025, 9, 2), new(2024, 9, 1)).HasError<PartnershipsErrors.BoardEntryTooLong>(),
            "nothing shows for more than a year");
        var shown = board.ShownOn(new(2024, 9, 15), story.Zone).Count();
        board = board.Correct(board.State.Entries[^1].Id, "the department was mistaken for another", Inspector, story.At(2024, 9, 15)).Value;
        row.Require(board.ShownOn(new(2024, 9, 15), story.Zone).Count() == shown - 1, "what was wrong shows no more");
        row.Require(board.State.Entries.All(entry => entry.Form is LegalForm.StateOrgan or LegalForm.SelfGoverningBody), "no person and no merchant on the board");
        row.Count("legal forms that a board shows", admitted);
        row.Count("legal forms that a board refuses, persons and merchants among them", refused);
        row.Count("entries of six months", board.State.Entries.Count);
        row.Count("entries that show in mid-September, one taken back", board.ShownOn(new(2024, 9, 15), story.Zone).Count());

        Result<HonourBoard> Enter(HonourBoard on, BoardColour colour, PartyId subject, LegalForm form, LocalDate until, LocalDate day) =>
            on.Enter(colour, subject, form, "figures of the month", until, story.Zone, Inspector, story.At(day.Year, day.Month, day.Day));
    }

    // What was handed over is followed up: an item for each, with an owner; none is closed over an open one.
    private static void Tasks(StoryContext story, RowReport row, List<Inspection> inspections)
    {
        var list = TaskList.Open(story.Id<TaskListId>("tasks"), story.Id<CommunityId>("Xiping"), "what was handed over", Inspector, story.At(2024, 10, 8)).Value;
        var handedOver = inspections.Where(one => one.Status == InspectionStatus.HandedOver).ToList();
        foreach (var (number, inspection) in handedOver.Index())
        {
            list = list.Add(
                inspection.State.Finding, Department(story, number % Departments), new DueRule(new(2024, 10, 8), Term.OfWorkingDays(10)), Inspector,
                story.At(2024, 10, 8)).Value;
        }
        row.Require(list.Add("nobody's", default, DueRule.On(new(2024, 10, 8)), Inspector, story.At(2024, 10, 8)).IsFailed, "an item without an owner is refused");
        foreach (var (number, item) in list.State.Items.Index())
        {
            if (number % 4 > 0)
                list = list.Finish(item.Id, "photograph", Inspector, story.At(2024, 10, 20)).Value;
        }
        // Ten working days after Tuesday 8 October 2024, with the Saturday that is worked, end with Monday the 21st.
        row.Require(!list.OverdueOn(new(2024, 10, 21), story.Calendar).Any(), "nothing is overdue on its last day");
        var overdue = list.OverdueOn(new(2024, 10, 22), story.Calendar).ToList();
        row.Require(list.Close(Inspector, story.At(2024, 10, 22)).HasError<PartnershipsErrors.ItemsOpen>(), "no list closes over an open item");
        foreach (var item in overdue)
            list = list.Reassign(item.Id, Department(story, 1), "overdue", Inspector, story.At(2024, 10, 22)).Value;
        foreach (var item in overdue)
            list = list.Finish(item.Id, "photograph", Inspector, story.At(2024, 10, 30)).Value;
        list = list.Close(Inspector, story.At(2024, 10, 31)).Value;
        row.Require(list.State.Items.All(item => item.Owner != default), "each item has an owner");
        row.Count("items of the task list, each with an owner", list.State.Items.Count);
        row.Count("items overdue on 22 October, given to another and done", overdue.Count);
    }

    private static CommunityId Place(StoryContext story, int number) => story.Id<CommunityId>("community of Xiping", number);

    private static PartyId Community(StoryContext story, int number) => story.Id<PartyId>("community of Xiping", number);

    private static PartyId Department(StoryContext story, int number) => story.Id<PartyId>("department of Xiping", number);
}
