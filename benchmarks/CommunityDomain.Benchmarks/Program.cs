using BenchmarkDotNet.Running;
using CommunityDomain.Benchmarks;
using CommunityDomain.Benchmarks.Volunteering;

if (args is ["scorecard", ..])
    return ScorecardCommand.Run(args.AsSpan(1));
if (args is ["gap-picture", var file])
    return GapPicture.Draw(file);

// BenchmarkDotNet itself ends with 0 whatever happened.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).ToList();
if (args.Any(argument => argument is "--list" or "--help" or "--info" or "--version"))
    return 0;
var isWhole = summaries.Count > 0 && summaries.All(summary =>
    !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success));
return isWhole ? 0 : 1;
