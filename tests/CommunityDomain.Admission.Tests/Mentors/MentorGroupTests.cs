using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class MentorGroupTests
{
    private static readonly MentorGroup Group = MentorGroup.Found(new(0x71), CallingCommunity, Officer, Start).Value;
    private static readonly LocalDate Today = AdmissionExamples.Today;

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Hold_counts_person_times_of_mentors_alone_and_not_of_the_future()
    {
        var mentor = new PersonId(0x72);
        var group = Group.Join(mentor, Officer, Start).Bind(one => one.Hold("accounts", mentor, Today, 24, Office, Officer, Start)).Value;

        Assert.Equal(24, group.PersonTimes);
        Assert.Equal(
            ["core.empty", "core.out-of-range", "admission.not-a-mentor", "admission.date-in-the-future"],
            Codes(group.Hold("", new(0x73), Today.PlusDays(1), 0, Office, Officer, Start)));
        Assert.Equal(["core.duplicate-id"], Codes(group.Join(mentor, Officer, Start)));
        Assert.Equal(24, group.Leave(mentor, Officer, Start).Value.PersonTimes);
    }

    [Property(MaxTest = 100)]
    public Property Any_sequence_of_verbs_agrees_with_a_sum() => Prop.ForAll(
        Arb.From(Gen.ListOf(from verb in Gen.Elements(Enum.GetValues<MentorGroupVerb>()) from number in Gen.Choose(1, 3) select (verb, number))),
        steps =>
        {
            var (group, sum, mentors) = (Group, 0, new HashSet<PersonId>());
            foreach (var (verb, number) in steps)
            {
                var mentor = new PersonId((UInt128)(uint)number);
                var before = group.Status;
                var result = AggregateLaws.VerbsDoNotMutate(group, one => verb switch
                {
                    MentorGroupVerb.Join => one.Join(mentor, Officer, Start),
                    MentorGroupVerb.Leave => one.Leave(mentor, Officer, Start),
                    MentorGroupVerb.Hold => one.Hold("exchange", mentor, Today, number, Office, Officer, Start),
                    _ => one.Dissolve(Officer, Start),
                });
                var expected = before == MentorGroupStatus.Active && verb switch
                {
                    MentorGroupVerb.Join => mentors.Add(mentor),
                    MentorGroupVerb.Leave => mentors.Remove(mentor),
                    MentorGroupVerb.Hold => mentors.Contains(mentor),
                    _ => true,
                };
                Assert.Equal(expected, result.IsSuccess);
                Assert.Equal(before == MentorGroupStatus.Dissolved, result.HasError<CoreErrors.IllegalVerb>());
                if (!expected)
                    continue;
                group = result.Value;
                sum += verb == MentorGroupVerb.Hold ? number : 0;
                Assert.Equal(sum, group.PersonTimes);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(group);
        });
}
