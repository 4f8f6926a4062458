using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

/// <summary>Several officers approve at once, each on what he loaded; the store takes a call only with the version that it holds.</summary>
public sealed class SimultaneousApprovalsTests
{
    private static readonly Actor[] Officers = [Officer, OtherOfficer, new(new(0xF6), Role.SubdistrictOfficer)];

    private static List<PartnerApplication> Shown(RecruitmentCall call, int count) => Enumerable.Range(1, count).Select(number => Application(
        ApplicationStatus.PublicNotice, call, Institution with { Party = new((UInt128)(uint)number) }, Start + Duration.FromMinutes(number * 37 % 11))).ToList();

    [Property(MaxTest = 100)]
    public Property Whatever_the_interleaving_the_seats_go_to_the_first_in_the_declared_order() => Prop.ForAll(
        Arb.From(from order in Gen.Elements(Enum.GetValues<TieOrder>())
                 from seats in Gen.Choose(1, 4)
                 from count in Gen.Choose(1, 7)
                 from steps in Gen.ListOf(from officer in Gen.Choose(0, 2) from loads in Gen.Elements(true, false) from at in Gen.Choose(0, 6) select (officer, loads, at), 40)
                 select (order, seats, count, steps)),
        drawn =>
        {
            var call = Call(drawn.seats, drawn.order).Saved();
            var applications = Shown(call, drawn.count).ToDictionary(one => one.Id);
            var ids = applications.Keys.ToList();
            var now = applications.Values.Max(one => one.NoticeEnds(Office).Value);
            var expected = SeatOrder.Of(call, applications.Values).Take(drawn.seats).Select(one => one.Id).ToHashSet();
            var loaded = new (RecruitmentCall Call, List<PartnerApplication> All)?[3];

            void Step(int officer, bool loads, PartnerApplicationId id)
            {
                if (loads || loaded[officer] is null)
                {
                    loaded[officer] = (call, applications.Values.ToList());
                    return;
                }
                var (seen, all) = loaded[officer]!.Value;
                var approval = all.Single(one => one.Id == id).Approve(seen, all, Matter, Office, Officers[officer], now);
                // The store: both versions have to be those that it holds.
                if (approval.IsFailed || approval.Value.Call.LoadedVersion != call.Version || approval.Value.Application.LoadedVersion != applications[id].LoadedVersion)
                    return;
                call = approval.Value.Call.Saved();
                applications[id] = approval.Value.Application;
            }

            foreach (var (officer, loads, at) in drawn.steps)
            {
                Step(officer, loads, ids[at % ids.Count]);
                Assert.True(call.SeatsLeft >= 0);
                Assert.Subset(expected, call.State.Seats.ToHashSet());
            }
            // In the end somebody goes through all of them, each on what stands now.
            for (var round = 0; round < ids.Count; round++)
            {
                Step(0, loads: true, ids[0]);
                foreach (var id in ids)
                {
                    Step(0, loads: false, id);
                    Step(0, loads: true, id);
                }
            }
            Assert.Equal(expected, call.State.Seats.ToHashSet());
            Assert.Equal(expected, applications.Values.Where(one => one.Status == ApplicationStatus.Approved).Select(one => one.Id).ToHashSet());
        });

    [Fact]
    public void Threads_that_race_for_the_last_seats_get_as_many_as_there_are()
    {
        var stored = Call(capacity: 3).Saved();
        var all = Shown(stored, 8);
        var now = all.Max(one => one.NoticeEnds(Office).Value);

        Parallel.ForEach(all, application =>
        {
            while (true)
            {
                var seen = Volatile.Read(ref stored);
                // Nobody sees the others: first come, first served, and the version is the only lock.
                var approval = application.Approve(seen, [], Matter, Office, Officer, now);
                if (approval.IsFailed)
                {
                    Assert.IsType<AdmissionErrors.CapacityExhausted>(Assert.Single(approval.Errors));
                    return;
                }
                if (ReferenceEquals(Interlocked.CompareExchange(ref stored, approval.Value.Call.Saved(), seen), seen))
                    return;
            }
        });

        Assert.Equal(0, stored.SeatsLeft);
        Assert.Equal(3, stored.State.Seats.Distinct().Count());
    }
}
