using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class ActivityTests
{
    private static readonly Instant Now = Sample.Now;
    private static readonly Actor Officer = Sample.Officer;
    private static readonly DateInterval March = new(new(2026, 3, 1), new(2026, 3, 31));
    private static readonly DateInterval April = new(new(2026, 4, 1), new(2026, 4, 30));

    [Fact]
    public void Draft_with_several_faults_names_all_of_them()
    {
        var terms = new ActivityTerms(" ", default, ServiceNature.Volunteer, "", AgreementGrounds: [AgreementGround.LargeEvent, AgreementGround.LargeEvent]);

        Assert.Equal(["core.empty", "core.empty", "core.empty", "core.duplicate-id", "core.empty", "core.empty"],
            Codes.Of(Activity.Draft(default, default, terms, Officer, Now)));
    }

    [Theory]
    [InlineData(0, 0, 1, true)]
    [InlineData(1, 1, 1, true)]
    [InlineData(2, 1, 3, false)]
    [InlineData(1, 4, 3, false)]
    [InlineData(-1, 0, 1, false)]
    [InlineData(0, 0, 0, false)]
    public void Demand_of_a_post_is_in_order_or_refused(int minimum, int target, int maximum, bool legal)
    {
        var post = Sample.Post() with { Demand = new(minimum, target, maximum) };

        Assert.Equal(legal ? [] : ["volunteering.demand-unordered"], Codes.Of(Sample.Activity().AddPost(post, Officer, Now)));
    }

    [Fact]
    public void AddPost_twice_with_one_id_is_refused() =>
        Assert.Equal(["core.duplicate-id"], Codes.Of(Sample.Activity(Sample.Post()).AddPost(Sample.Post(), Officer, Now)));

    [Fact]
    public void AddPost_with_ages_reversed_and_a_point_off_the_earth_names_both()
    {
        var post = Sample.Post(requirements: new(LeastAge: 60, GreatestAge: 18)) with { Place = new("nowhere", Point: new(90_000_001, 0)) };

        Assert.Equal(["core.malformed", "volunteering.ages-reversed"], Codes.Of(Sample.Activity().AddPost(post, Officer, Now)));
    }

    [Fact]
    public void Publish_without_posts_is_refused() =>
        Assert.Equal(["volunteering.no-posts"], Codes.Of(Sample.Activity().Publish(Officer, Now)));

    [Fact]
    public void Dangerous_post_is_published_only_with_its_risks_disclosed()
    {
        var dangerous = Sample.Post(requirements: new(Dangerous: true));
        var silent = Activity.Draft(new(1), Sample.Futian, Sample.Terms with { Risks = "" }, Officer, Now)
            .Bind(one => one.AddPost(dangerous, Officer, Now)).Value;

        var error = Assert.IsType<VolunteeringErrors.RisksNotNamed>(Assert.Single(silent.Publish(Officer, Now).Errors));
        Assert.Equal([dangerous.Id], error.Posts);
        var published = Sample.Activity(dangerous).Publish(Officer, Now).Value;
        Assert.Equal(["volunteering.risks-not-named"], Codes.Of(published.ChangeTerms(Sample.Terms with { Risks = " " }, Officer, Now)));
        Assert.True(published.NeedsAgreement(dangerous));
        Assert.False(published.NeedsAgreement(Sample.Post(2)));
    }

    [Fact]
    public void Pledges_add_up_to_the_maximum_on_each_day_and_not_above()
    {
        var post = Sample.Post();
        var activity = Sample.Activity(post)
            .Pledge(new(new(11), post.Id, 2, March), Officer, Now)
            .Bind(one => one.Pledge(new(new(12), post.Id, 3, April), Officer, Now)).Value;

        Assert.Equal(2, activity.PledgedOn(post.Id, March.End));
        Assert.Equal(3, activity.PledgedOn(post.Id, April.Start));
        Assert.True(activity.Pledge(new(new(13), post.Id, 1, March), Officer, Now).IsSuccess);
        var above = activity.Pledge(new(new(13), post.Id, 1, new(March.End, April.Start)), Officer, Now);
        var error = Assert.IsType<VolunteeringErrors.PledgeAboveMaximum>(Assert.Single(above.Errors));
        Assert.Equal((4, 3), (error.Pledged, error.Maximum));
        Assert.Equal(["volunteering.pledge-above-maximum"], Codes.Of(activity.ChangePost(post with { Demand = new(1, 1, 2) }, Officer, Now)));
    }

    [Fact]
    public void Pledge_is_withdrawn_where_it_was_given_and_nowhere_else()
    {
        var activity = Sample.Activity(Sample.Post(), Sample.Post(2))
            .Pledge(new(new(11), new(1), 1, March), Officer, Now)
            .Bind(one => one.Pledge(new(new(12), new(2), 1, March), Officer, Now))
            .Bind(one => one.Pledge(new(new(12), new(1), 1, March), Officer, Now)).Value;

        Assert.Equal(["volunteering.not-held"], Codes.Of(activity.WithdrawPledge(new(11), new(2), Officer, Now)));
        var withdrawn = activity.WithdrawPledge(new(12), new(1), Officer, Now).Value;
        Assert.Equal((1, 1), (withdrawn.PledgedOn(new(1), March.Start), withdrawn.PledgedOn(new(2), March.Start)));
    }

    [Fact]
    public void Post_of_a_published_activity_becomes_dangerous_only_with_risks_disclosed()
    {
        var dangerous = new PostRequirements(Dangerous: true);
        var silent = Activity.Draft(new(1), Sample.Futian, Sample.Terms with { Risks = "" }, Officer, Now)
            .Bind(one => one.AddPost(Sample.Post(), Officer, Now)).Value;

        Assert.True(silent.ChangePost(Sample.Post(requirements: dangerous), Officer, Now).IsSuccess);
        Assert.True(silent.AddPost(Sample.Post(2, dangerous), Officer, Now).IsSuccess);
        var published = silent.Publish(Officer, Now).Value;
        Assert.Equal(["volunteering.risks-not-named"], Codes.Of(published.ChangePost(Sample.Post(requirements: dangerous), Officer, Now)));
        Assert.Equal(["volunteering.risks-not-named"], Codes.Of(published.AddPost(Sample.Post(2, dangerous), Officer, Now)));
        Assert.True(published.AddPost(Sample.Post(2), Officer, Now).IsSuccess);
        Assert.True(published.ChangePost(Sample.Post(), Officer, Now).IsSuccess);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    public void Priority_of_a_post_lies_within_its_ends(int priority, bool legal) =>
        Assert.Equal(legal ? [] : ["core.out-of-range"], Codes.Of(Sample.Activity().AddPost(Sample.Post() with { Priority = priority }, Officer, Now)));

    [Theory]
    [InlineData(90, 180, 0)]
    [InlineData(-90, -180, 0)]
    [InlineData(90.000001, 180.000001, 2)]
    [InlineData(-90.000001, -180.000001, 2)]
    public void Point_lies_on_the_earth(double latitude, double longitude, int faults)
    {
        Assert.Equal(faults, GeoPoint.Create((decimal)latitude, (decimal)longitude).Errors.Count);
        var place = new Place("edge", Point: new((int)Math.Round(latitude * 1e6), (int)Math.Round(longitude * 1e6)));
        Assert.Equal(faults == 0, Sample.Activity().AddPost(Sample.Post() with { Place = place }, Officer, Now).IsSuccess);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1440)]
    public void Shift_lasts_from_a_minute_to_a_day(int minutes)
    {
        var shift = Sample.Shift(new(2026, 3, 2, 8, 0), minutes);

        Assert.Equal(Duration.FromMinutes(minutes), shift.EndsAt - shift.StartsAt);
    }

    [Fact]
    public void Pledge_again_replaces_the_departments_own()
    {
        var post = Sample.Post();
        var activity = Sample.Activity(post)
            .Pledge(new(new(11), post.Id, 3, March), Officer, Now)
            .Bind(one => one.Pledge(new(new(11), post.Id, 1, March), Officer, Now)).Value;

        Assert.Equal(1, activity.PledgedOn(post.Id, March.Start));
        Assert.Equal(0, activity.WithdrawPledge(new(11), post.Id, Officer, Now).Value.PledgedOn(post.Id, March.Start));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(1441)]
    [InlineData(1500)]
    public void Shift_that_ends_before_it_starts_or_lasts_longer_than_a_day_is_refused(int minutes) =>
        Assert.Equal(["volunteering.shift-unusable"],
            Codes.Of(Shift.Create(new(1), Sample.Post(), new("once", new(2026, 3, 2, 8, 0)), new(2026, 3, 2, 8, 0), minutes, Sample.Shanghai)));

    [Fact]
    public void Shift_keeps_its_id_when_moved_and_loses_it_with_another_key_or_post()
    {
        var scheduled = new LocalDateTime(2026, 5, 2, 8, 0);
        var shift = Sample.Shift(scheduled);
        var moved = Shift.Create(new(1), Sample.Post() with { Demand = new(5, 5, 5) }, shift.Key, scheduled.PlusDays(4), 60, Sample.Shanghai).Value;

        Assert.Equal(shift.Id, moved.Id);
        Assert.NotEqual(shift.Id, Sample.Shift(scheduled.PlusSeconds(1)).Id);
        Assert.NotEqual(shift.Id, Sample.Shift(scheduled, post: Sample.Post(2)).Id);
    }

    [Fact]
    public void Undefined_nature_is_a_programmers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Activity.Draft(new(1), Sample.Futian, Sample.Terms with { Nature = (ServiceNature)9 }, Officer, Now));

    [Theory]
    [InlineData(29.300000, 120.070000, 29.300000, 120.070000, 0)]
    [InlineData(29.300000, 120.070000, 29.310000, 120.070000, 1112)]
    [InlineData(0, 179.999, 0, -179.999, 222)]
    [InlineData(90, 0, -90, 0, 20015114)]
    public void Distance_is_the_great_circle_in_metres(double lat1, double lon1, double lat2, double lon2, int metres) =>
        Assert.Equal(metres, GeoPoint.Create((decimal)lat1, (decimal)lon1).Value.MetresTo(GeoPoint.Create((decimal)lat2, (decimal)lon2).Value));

    [Fact]
    public void Straight_line_travel_falls_back_to_zones_and_says_when_it_does_not_know()
    {
        var travel = new StraightLineTravel();
        var here = new Place("here", Sample.Futian, GeoPoint.Create(29.3m, 120.07m).Value);
        var there = new Place("there", Sample.Futian, GeoPoint.Create(29.31m, 120.07m).Value);

        Assert.Equal(6, travel.MinutesBetween(here, there));
        Assert.Equal(10, travel.MinutesBetween(here, new("near", Sample.Futian)));
        Assert.Equal(30, travel.MinutesBetween(here, new("far", new CommunityId(101))));
        Assert.Null(travel.MinutesBetween(here, new("unknown")));
    }

    [Fact]
    public void Straight_line_travel_takes_no_speed_that_leads_nowhere()
    {
        // Regression: a speed of zero was a division by zero on the way, and one near the greatest gave a time before the start.
        foreach (var wrong in new Func<StraightLineTravel>[] { () => new(0), () => new(200, -1), () => new(200, 10, -1), () => new StraightLineTravel() with { MetresPerMinute = -5 } })
            Assert.Throws<ArgumentOutOfRangeException>(wrong);
        var here = new Place("here", Point: GeoPoint.Create(29.3m, 120.07m).Value);
        var there = new Place("there", Point: GeoPoint.Create(29.31m, 120.07m).Value);

        Assert.Equal(1, new StraightLineTravel(int.MaxValue).MinutesBetween(here, there));
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 9).ListOf()),
        verbs =>
        {
            var activity = Sample.Activity();
            var now = Now;
            foreach (var verb in verbs)
            {
                now += Duration.FromMinutes(verb);
                var before = activity.Status;
                var kind = verb switch { < 4 => ActivityVerb.Arrange, < 7 => ActivityVerb.Pledge, 7 => ActivityVerb.Publish, 8 => ActivityVerb.Close, _ => ActivityVerb.Cancel };
                var result = AggregateLaws.VerbsDoNotMutate(activity, one => Try(one, verb, now));
                Assert.Equal(!Activity.Lifecycle.Legal(before).Contains(kind), result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsSuccess)
                {
                    Assert.True(Activity.Lifecycle.Allows(before, kind, result.Value.Status));
                    activity = result.Value;
                }
                foreach (var post in activity.State.Posts)
                    Assert.True(activity.PledgedOn(post.Id, March.Start) <= post.Demand.Maximum);
                Assert.All(activity.State.Pledges, pledge => Assert.True(activity.PostOf(pledge.Post).IsSuccess));
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(activity);
        });

    private static Result<Activity> Try(Activity activity, int verb, Instant now) => verb switch
    {
        0 => activity.AddPost(Sample.Post((uint)activity.State.Posts.Count + 1), Officer, now),
        1 => activity.ChangePost(Sample.Post() with { Demand = new(0, 1, (int)(activity.Version % 3) + 1) }, Officer, now),
        2 => activity.RemovePost(new(1), Officer, now),
        3 => activity.ChangeTerms(Sample.Terms with { Title = "Sunday" }, Officer, now),
        4 => activity.Pledge(new(new(11), new(1), 1, March), Officer, now),
        5 => activity.Pledge(new(new(12), new(1), 2, March), Officer, now),
        6 => activity.WithdrawPledge(new(11), new(1), Officer, now),
        7 => activity.Publish(Officer, now),
        8 => activity.Close(Officer, now),
        _ => activity.Cancel("no need", Officer, now),
    };
}
