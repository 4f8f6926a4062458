namespace CommunityDomain.Volunteering;

/// <summary>Gives the places of a term round by round: in each round every pupil in turn gets the dearest class that he can still have.</summary>
/// <remarks>So nobody gets a second class before everybody had his turn for a first, and the first in the order gets his first wish for certain.</remarks>
internal sealed class ClassAllotment(ValueList<PupilClass> classes)
{
    private readonly Dictionary<DutyPostId, PupilClass> _classes = classes.ToDictionary(one => one.Post);
    private readonly Dictionary<DutyPostId, int> _left = classes.ToDictionary(one => one.Post, one => one.Places);
    private readonly List<ClassEnrolment> _enrolments = [];
    private readonly List<UnmetWish> _unmet = [];

    public (ValueList<ClassEnrolment> Enrolments, ValueList<UnmetWish> Unmet) Give(ValueList<PersonId> order, ValueList<ClassWishes> wishes)
    {
        var open = wishes.ToDictionary(one => one.Pupil, one => new Queue<DutyPostId>(one.Posts));
        var his = wishes.ToDictionary(one => one.Pupil, _ => new List<DutyPostId>());
        for (var anyGiven = true; anyGiven;)
        {
            anyGiven = false;
            foreach (var pupil in order)
                anyGiven |= GiveOne(pupil, open[pupil], his[pupil]);
        }
        return (_enrolments.ToValueList(), _unmet.ToValueList());
    }

    private bool GiveOne(PersonId pupil, Queue<DutyPostId> open, List<DutyPostId> his)
    {
        while (open.TryDequeue(out var post))
        {
            var because = his.Where(one => _classes[one].ClashWith(_classes[post]) is not null).Cast<DutyPostId?>().FirstOrDefault();
            if (because is null && _left[post] > 0)
            {
                _left[post]--;
                his.Add(post);
                _enrolments.Add(new(pupil, post));
                return true;
            }
            _unmet.Add(new(pupil, post, because));
        }
        return false;
    }
}
