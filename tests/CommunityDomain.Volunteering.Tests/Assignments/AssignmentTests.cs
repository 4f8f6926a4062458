using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class AssignmentTests
{
    private static readonly Policy<EligibilityFacts> Policy = EligibilityPolicy.Default;
    private static readonly Activity Activity = Sample.Activity(Sample.Post());
    private static readonly Shift Shift = Sample.Shift(new(2026, 3, 7, 8, 0));
    private static readonly ShiftContext Context = Activity.ContextOf(Shift).Value;
    private static readonly Candidate Adult = new(Sample.Volunteer().State, new(new LocalDate(1990, 1, 1)));
    private static readonly Actor Himself = new(new(1), Role.Volunteer);
    private static readonly Actor Stranger = new(new(2), Role.Volunteer);
    private static readonly Actor Organiser = new(new(9), Role.Organiser);
    private static readonly Instant Now = Sample.Now;
    private static readonly Instant AnswerBy = Now + Duration.FromDays(2);

    private static Assignment Proposed() => Assignment.Propose(Adult, Activity, Shift, Policy, AnswerBy, Organiser, Now).Value;

    [Fact]
    public void Accept_is_his_own_and_knows_the_risks()
    {
        Assert.Equal(["volunteering.not-his-own-answer"], Codes.Of(Proposed().Accept(Adult, Context, Policy, true, Organiser, Now)));
        Assert.Equal(["volunteering.risks-not-acknowledged"], Codes.Of(Proposed().Accept(Adult, Context, Policy, false, Himself, Now)));
        var accepted = Proposed().Accept(Adult, Context, Policy, true, Himself, Now).Value;
        Assert.Equal(AssignmentStatus.Accepted, accepted.State.Status);
        Assert.Equal(Himself.Person, accepted.State.AcceptedBy);
    }

    [Fact]
    public void Guardian_says_yes_for_a_minor_and_nobody_elses_guardian()
    {
        var days = new DateInterval(Shift.Day, Shift.Day);
        var minor = new Candidate(
            Adult.Volunteer with { GuardianConsents = [new(new(50), days, Accompanies: true)] }, new(new LocalDate(2019, 1, 1)));
        var asked = Assignment.Propose(minor, Activity, Shift, Policy, AnswerBy, Organiser, Now).Value;

        Assert.Equal(["volunteering.not-his-own-answer"], Codes.Of(asked.Accept(minor, Context, Policy, true, Stranger, Now)));
        Assert.Equal(new PersonId(50), asked.Accept(minor, Context, Policy, true, new(new(50), Role.Resident), Now).Value.State.AcceptedBy);
    }

    [Fact]
    public void Proposal_that_nobody_answers_lapses_on_its_deadline()
    {
        var asked = Proposed();

        Assert.Equal(AssignmentStatus.Proposed, asked.StatusAt(AnswerBy - Duration.Epsilon));
        Assert.Equal(AssignmentStatus.Lapsed, asked.StatusAt(AnswerBy));
        Assert.Equal(["volunteering.answer-too-late"], Codes.Of(asked.Accept(Adult, Context, Policy, true, Himself, AnswerBy)));
        Assert.Equal(["volunteering.answer-too-late"], Codes.Of(asked.Decline(Himself, AnswerBy)));
        Assert.True(asked.Decline(Himself, AnswerBy - Duration.Epsilon).IsSuccess);
    }

    [Fact]
    public void Declining_leaves_no_mark_and_he_can_be_asked_again()
    {
        var declined = Proposed().Decline(Himself, Now).Value;

        Assert.Equal(Proposed().State with { Status = AssignmentStatus.Declined }, declined.State);
        Assert.DoesNotContain(
            typeof(AssignmentEvent.Declined).GetProperties(),
            property => property.DeclaringType == typeof(AssignmentEvent.Declined) && property.Name is not ("Name" or "EqualityContract"));
        Assert.Empty(Codes.Of(Assignment.Propose(Adult, Activity, Shift, Policy, AnswerBy, Organiser, Now, round: 1)));
        Assert.NotEqual(Assignment.IdOf(Shift.Id, Himself.Person), Assignment.IdOf(Shift.Id, Himself.Person, 1));
    }

    [Fact]
    public void Dangerous_shift_is_accepted_only_once_insured_and_agreed()
    {
        var post = Sample.Post(requirements: new(Dangerous: true));
        var activity = Sample.Activity(post);
        var shift = Sample.Shift(new(2026, 3, 7, 8, 0), post: post);
        var days = new DateInterval(shift.Day, shift.Day);
        var ready = Adult with { Volunteer = Adult.Volunteer with { Insurance = [new("P", days)], Agreements = [new(Sample.Centre, days)] } };

        var refused = Assignment.Propose(Adult, activity, shift, Policy, AnswerBy, Organiser, Now);
        Assert.Equal([new("VOL-INSURED"), new("VOL-AGREEMENT")], Assert.IsType<VolunteeringErrors.NotEligible>(Assert.Single(refused.Errors)).Rules);
        var asked = Assignment.Propose(ready, activity, shift, Policy, AnswerBy, Organiser, Now).Value;
        Assert.Equal(["volunteering.not-eligible"], Codes.Of(asked.Accept(Adult, activity.ContextOf(shift).Value, Policy, true, Himself, Now)));
        Assert.True(asked.Accept(ready, activity.ContextOf(shift).Value, Policy, true, Himself, Now).IsSuccess);
    }

    [Theory]
    [InlineData(-336 * 60 - 1, "volunteering.sign-up-closed")]
    [InlineData(-336 * 60, null)]
    [InlineData(-121, null)]
    [InlineData(-120, "volunteering.sign-up-closed")]
    public void SignUp_is_open_within_its_window(int minutes, string? code)
    {
        var signedUp = Assignment.SignUp(
            Adult, Activity, Shift, Policy, SignUpWindow.Default, 0, true, Himself, Shift.StartsAt + Duration.FromMinutes(minutes));

        Assert.Equal(code is null ? [] : [code], Codes.Of(signedUp));
    }

    [Fact]
    public void SignUp_takes_a_place_that_is_left_for_himself_alone()
    {
        var now = Shift.StartsAt - Duration.FromHours(3);

        Assert.Equal(["volunteering.shift-full", "volunteering.not-his-own-answer"],
            Codes.Of(Assignment.SignUp(Adult, Activity, Shift, Policy, SignUpWindow.Default, 3, true, Organiser, now)));
        Assert.Equal(AssignmentStatus.Accepted, Assignment.SignUp(Adult, Activity, Shift, Policy, SignUpWindow.Default, 2, true, Himself, now).Value.State.Status);
        Assert.Equal(["core.out-of-range"], Codes.Of(Assignment.SignUp(Adult, Activity, Shift, Policy, new(400, 400), 0, true, Himself, now)).Where(code => code.StartsWith("core.")));
    }

    [Fact]
    public void Deadline_lies_after_now_and_not_after_the_start()
    {
        Assert.Equal(["volunteering.deadline-unusable"], Codes.Of(Assignment.Propose(Adult, Activity, Shift, Policy, Now, Organiser, Now)));
        Assert.Equal(["volunteering.deadline-unusable"],
            Codes.Of(Assignment.Propose(Adult, Activity, Shift, Policy, Shift.StartsAt + Duration.Epsilon, Organiser, Now)));
        Assert.True(Assignment.Propose(Adult, Activity, Shift, Policy, Shift.StartsAt, Organiser, Now).IsSuccess);
    }

    [Property]
    public Property Nobody_is_assigned_against_his_will_in_any_history() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 23).ListOf()),
        verbs =>
        {
            var assignment = Proposed();
            var now = Now;
            foreach (var number in verbs)
            {
                now += Duration.FromHours(number);
                var verb = (AssignmentVerb)(number % 4);
                var by = number % 3 == 0 ? Organiser : number % 3 == 1 ? Himself : Stranger;
                var before = assignment.State.Status;
                var result = AggregateLaws.VerbsDoNotMutate(assignment, one => verb switch
                {
                    AssignmentVerb.Accept => one.Accept(Adult, Context, Policy, number < 20, by, now),
                    AssignmentVerb.Decline => one.Decline(by, now),
                    AssignmentVerb.Withdraw => one.Withdraw(by, now),
                    _ => one.Release("full", by, now),
                });
                Assert.Equal(!Assignment.Lifecycle.Legal(before).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsSuccess)
                {
                    Assert.True(Assignment.Lifecycle.Allows(before, verb, result.Value.State.Status));
                    assignment = result.Value;
                }
            }
            var yes = assignment.Changes.Where(change => change.Event is AssignmentEvent.Accepted).ToList();
            Assert.All(yes, change => Assert.True(change.By.Person == Himself.Person && change.At < AnswerBy));
            Assert.Equal(yes.Count > 0, assignment.State.AcceptedBy is not null);
            Assert.False(assignment.State.Status is AssignmentStatus.Accepted or AssignmentStatus.Withdrawn && yes.Count == 0);
            AggregateLaws.RestoreEqualsReplayEqualsLive(assignment);
        });

    // Regression: who had consented for him once could say yes for him for ever, to shifts that no consent covers and when he is of age.
    [Theory]
    [InlineData("2008-03-08", 0, true)]
    [InlineData("2008-03-07", 0, false)]
    [InlineData("2012-01-01", -1, false)]
    public void Guardian_answers_for_a_minor_on_the_days_of_his_consent(string born, int through, bool answers)
    {
        var day = new DateInterval(Shift.Day.PlusYears(-1), Shift.Day.PlusDays(through));
        var father = new GuardianConsent(new(51), new(Shift.Day, Shift.Day));
        var candidate = new Candidate(
            Adult.Volunteer with { GuardianConsents = [new(new(50), day), father] }, new(NodaTime.Text.LocalDatePattern.Iso.Parse(born).Value));
        var mother = new Actor(new(50), Role.Resident);
        var asked = Assignment.Propose(candidate, Activity, Shift, Policy, AnswerBy, Organiser, Now).Value;
        string[] codes = answers ? [] : ["volunteering.not-his-own-answer"];

        Assert.Equal(codes, Codes.Of(asked.Accept(candidate, Context, Policy, true, mother, Now)));
        Assert.Equal(codes, Codes.Of(Assignment.SignUp(candidate, Activity, Shift, Policy, SignUpWindow.Default, 0, true, mother, Now)));
        Assert.True(asked.Accept(candidate, Context, Policy, true, Himself, Now).IsSuccess);
    }

    // Regression: a guardian who said yes for a child could not take it back, and the child can't by himself.
    [Fact]
    public void Guardian_who_said_yes_takes_it_back()
    {
        var days = new DateInterval(Shift.Day, Shift.Day);
        var child = new Candidate(
            Adult.Volunteer with { GuardianConsents = [new(new(50), days, Accompanies: true)] }, new(new LocalDate(2019, 1, 1)));
        var accepted = Assignment.SignUp(child, Activity, Shift, Policy, SignUpWindow.Default, 0, true, new(new(50), Role.Resident), Now).Value;

        Assert.Equal(["volunteering.not-his-own-answer"], Codes.Of(accepted.Withdraw(Stranger, Now)));
        Assert.Equal(AssignmentStatus.Withdrawn, accepted.Withdraw(new(new(50), Role.Resident), Now).Value.State.Status);
        Assert.True(accepted.Withdraw(Himself, Now).IsSuccess);
    }

    // Regression: a window that is open as long as its number allows went past the beginning of time and threw.
    [Fact]
    public void Window_of_any_length_has_an_answer()
    {
        Assert.Empty(Codes.Of(Assignment.SignUp(Adult, Activity, Shift, Policy, new(int.MaxValue, 0), 0, true, Himself, Now)));
        Assert.False(new SignUpWindow(int.MaxValue, int.MaxValue - 1).IsOpenAt(Shift, Now));
        Assert.Contains("core.out-of-range", Codes.Of(Assignment.SignUp(Adult, Activity, Shift, Policy, new(0, int.MinValue), 0, true, Himself, Now)));
    }

    // Regression: people were asked for, and signed up to, an activity that was withdrawn or over.
    [Fact]
    public void Nobody_is_asked_for_an_activity_that_is_over()
    {
        var published = Activity.Publish(Organiser, Now).Value;
        Activity[] over = [published.Cancel("rain", Organiser, Now).Value, published.Close(Organiser, Now).Value];

        Assert.All(over, activity =>
        {
            Assert.Equal(["core.illegal-verb"], Codes.Of(Assignment.Propose(Adult, activity, Shift, Policy, AnswerBy, Organiser, Now)));
            Assert.Equal(["core.illegal-verb"], Codes.Of(Assignment.SignUp(Adult, activity, Shift, Policy, SignUpWindow.Default, 0, true, Himself, Now)));
        });
        Assert.True(Assignment.Propose(Adult, published, Shift, Policy, AnswerBy, Organiser, Now).IsSuccess);
    }
}
