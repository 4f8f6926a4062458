using System.Globalization;

namespace CommunityDomain.Benchmarks;

/// <summary>One measured figure and what it has to be.</summary>
/// <param name="Name">Its stable dotted name, for example <c>points.batch.rate</c>.</param>
/// <param name="Value">What was measured; not a number where it could not be.</param>
/// <param name="Unit">Its unit: <c>transfers/s</c>, <c>bytes</c>, <c>ratio</c>, …</param>
/// <param name="Target">What it has to be.</param>
public sealed record Figure(string Name, double Value, string Unit, Target Target)
{
    /// <summary>The line that is printed: name, value, unit, target, verdict, tab-separated.</summary>
    /// <param name="isSmoke">Whether volumes were too small to judge.</param>
    public string Line(bool isSmoke) =>
        string.Join('\t', Name, Written(Value), Unit, Target, isSmoke ? "smoke" : Target.IsMetBy(Value) ? "met" : "missed");

    // Four digits are more than a shared machine can repeat.
    internal static string Written(double value)
    {
        if (!double.IsFinite(value))
            return "n/a";
        var digits = value == 0 ? 0 : Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6);
        return value.ToString("0." + new string('#', digits), CultureInfo.InvariantCulture);
    }
}
