using System.Globalization;
using CommunityDomain.Testing;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class RefusalLetterTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Write_names_reasons_rules_and_the_last_days_of_appeal_and_reconsideration()
    {
        var refused = Application(ApplicationStatus.Rejected);
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts with { SeatsLeft = 0 }, AdmissionExamples.Today);

        var letter = RefusalLetter.Write(refused, assessment, isAdministrativeAct: true, Office, Chinese).Value;

        // Refused on Friday 1 March 2024: 15 working days end on the 22nd, 60 days on 30 April.
        Assert.Contains("2024-03-22", letter, StringComparison.Ordinal);
        Assert.Contains("2024-04-30", letter, StringComparison.Ordinal);
        Assert.Contains("The community has no room for it.", letter, StringComparison.Ordinal);
        Assert.Contains("ADM-QUOTA：不符合", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("{", letter, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "60", RefusalLetter.Write(refused, null, isAdministrativeAct: false, Office, CultureInfo.InvariantCulture).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_without_a_refusal_is_refused() =>
        Assert.IsType<CoreErrors.Empty>(Assert.Single(
            RefusalLetter.Write(Application(ApplicationStatus.Submitted), null, false, Office, Chinese).Errors));
}
