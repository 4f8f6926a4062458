using BenchmarkDotNet.Attributes;
using CommunityDomain.Optimization;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Solving and verifying by growing size: time should grow little faster than the candidates.</summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private MatchingProblem _problem = null!;
    private StableProblem _stable = null!;
    private Assignment _solved = null!;

    [Params(1_000, 10_000)]
    public int Agents { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _problem = MatchingWorkload.Assignment("random", Agents, 50);
        _stable = MatchingWorkload.Stable(Agents, 50);
        _solved = Assignment.Solve(_problem).Value;
    }

    [Benchmark]
    public long Assign() => Assignment.Solve(_problem).Value.Weight;

    [Benchmark]
    public bool Verify() => _solved.Certificate.Verify(_problem, _solved.Matching).IsProven;

    [Benchmark]
    public long Largest() => LargestMatching.Solve(_problem).Value.Matching.Quantity;

    [Benchmark]
    public long Stable() => StableMatching.Solve(_stable).Value.Matching.Quantity;
}
