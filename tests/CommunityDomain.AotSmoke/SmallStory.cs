using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityDomain.Admission;
using CommunityDomain.Points;
using CommunityDomain.Serialization.SystemTextJson;

namespace CommunityDomain.AotSmoke;

/// <summary>A small story through the packages: the same digest in a console, in a host with dependency injection, and compiled ahead of time.</summary>
internal static class SmallStory
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly Actor Officer = new(new PersonId(7), Role.CommunityOfficer);

    public static string Digest(Policy<AdmissionFacts> policy, ILedgerJournal journal, DateTimeZone zone)
    {
        var story = new StringBuilder();
        Call(story);
        Ledger(story, journal, zone);
        foreach (var rule in policy.Rules)
            story.AppendLine(CultureInfo.InvariantCulture, $"{rule.Code} {rule.Describe(Chinese)} {rule.Describe(CultureInfo.InvariantCulture)}");
        foreach (var name in WireFormat.Default.Events.Keys.Where(name => name.StartsWith("admission.call.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            story.AppendLine(name);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(story.ToString().ReplaceLineEndings("\n"))));
    }

    // A call is published, filled and closed; its events and its state go through JSON and come back the same.
    private static void Call(StringBuilder story)
    {
        var terms = new CallTerms(
            "招募令", CallKind.Partner, [new(Scenario.Services, PartnershipMode.ResourceLinking)], Capacity: 1, Now, Now + Duration.FromDays(30),
            NoticeWorkingDays: 5, PolicyVersion: "1");
        var call = RecruitmentCall.Draft(new(1), new(2), terms, Officer, Now).Value
            .Publish(Officer, Now).Value
            .Fill(new(3), Officer, Now + Duration.FromHours(1)).Value
            .Close(Officer, Now + Duration.FromHours(2)).Value;
        var wire = WireFormat.Default;
        var events = wire.SerializeToUtf8(call.Changes);
        var replayed = RecruitmentCall.Replay(wire.Deserialize<ValueList<EventEnvelope<RecruitmentCallEvent>>>(events).Value).Value;
        var state = wire.Serialize(call.State);
        if (replayed.State != call.State || wire.Deserialize<RecruitmentCallState>(state).Value != call.State)
            throw new InvalidOperationException("The call did not come back from JSON as it was.");
        story.AppendLine(Encoding.UTF8.GetString(events)).AppendLine(state);
        foreach (var error in call.Publish(Officer, Now).Errors.Cast<DomainError>())
            story.AppendLine(CultureInfo.InvariantCulture, $"{error.Code} {error.Message} {error.Explain(Chinese)}");
    }

    private static void Ledger(StringBuilder story, ILedgerJournal journal, DateTimeZone zone)
    {
        AccountId issuer = new(1), member = new(2), shop = new(3);
        var ledger = PointsLedger.Open(journal, new PointsLedgerOptions(new LedgerId(1)) { Zone = zone }).Value;
        ledger.OpenAccount(Now, new Account(issuer, PointsUnit.Points, AccountKind.Issuer, 1));
        ledger.OpenAccount(Now, new Account(member, PointsUnit.Points, AccountKind.Member, 1) { Floor = AccountFloor.OnDebits() });
        ledger.OpenAccount(Now, new Account(shop, PointsUnit.Points, AccountKind.Merchant, 1));
        TransferStatus[] outcomes =
        [
            ledger.Post(Now, Transfer.Direct(new(10), issuer, member, 30, PointsUnit.Points, new TransferCode(1))),
            ledger.Post(Now, Transfer.Direct(new(11), member, shop, 20, PointsUnit.Points, new TransferCode(2))),
            ledger.Post(Now, Transfer.Direct(new(12), member, shop, 20, PointsUnit.Points, new TransferCode(2))),
        ];
        story.AppendLine(string.Join(' ', outcomes)).AppendLine(outcomes[2].ToResult(new(12)).Errors.Cast<DomainError>().Single().Explain(Chinese));
        story.AppendLine(ledger.Digest().ToString());
    }
}
