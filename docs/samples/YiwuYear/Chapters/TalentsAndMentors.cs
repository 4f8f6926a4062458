using CommunityDomain.Admission;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Talents of the roll are put forward for the professional selection with their evidence; mentors hold exchanges and trainings.</summary>
public sealed class TalentsAndMentors : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);

    public override string Row => "S1.12";

    public override void Run(StoryContext story, RowReport row)
    {
        var office = new OfficeDays(story.Calendar, story.Zone);
        var chance = story.ChanceFor("mentors");
        var (nominated, selected, refused) = (0, 0, 0);
        foreach (var talent in story.World.Talents)
        {
            var nomination = talent.Nominate("professional talents of Yiwu 2024", ["service report", "residents' letter"], office, Officer, story.At(2024, 9, 2));
            if (nomination.IsFailed)
            {
                row.Require(nomination.Errors.Single() is AdmissionErrors.NoValidQualification, "only an expired qualification stops a nomination");
                refused++;
                continue;
            }
            nominated++;
            selected += nomination.Value.RecordSelection(nominated % 3 == 0, Officer, story.At(2024, 10, 10)).Value.Status == TalentStatus.Selected ? 1 : 0;
        }
        row.Count("talents put forward", nominated);
        row.Count("talents not put forward: qualification expired", refused);
        row.Count("talents selected", selected);

        var group = MentorGroup.Found(story.Id<MentorGroupId>("mentors"), story.Id<CommunityId>("yiwu"), Officer, story.At(2024, 1, 2)).Value;
        var mentors = Enumerable.Range(0, 10).Select(number => story.Id<PersonId>("mentor", number)).ToList();
        foreach (var mentor in mentors)
            group = group.Join(mentor, Officer, story.At(2024, 1, 2)).Value;
        var (events, personTimes) = (story.Seeds.Yiwu.MentorEvents, story.Seeds.Yiwu.MentorPersonTimes);
        for (var number = 0; number < events; number++)
        {
            var on = new LocalDate(2024, 1, 8).PlusDays(number * 2);
            var people = (personTimes / events) + (number < personTimes % events ? 1 : 0);
            group = group.Hold("exchange", chance.Pick(mentors), on, people, office, Officer, office.StartOf(on) + Duration.FromHours(18)).Value;
        }
        row.Require(group.PersonTimes == personTimes, $"{personTimes} person-times");
        row.Count("exchanges and trainings held by mentors", group.State.Events.Count);
        row.Count("person-times trained", group.PersonTimes);
        row.IsThin("the income share is decided in a chapter of its own");
    }
}
