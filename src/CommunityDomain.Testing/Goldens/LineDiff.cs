using System.Text;

namespace CommunityDomain.Testing;

/// <summary>The difference of two texts by lines: two lines of context, <c>-</c> for the first, <c>+</c> for the second.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    public static string Of(string before, string after)
    {
        var (left, right) = (before.Split('\n'), after.Split('\n'));
        var common = CommonLengths(left, right);
        var lines = new List<(char Sign, string Text)>();
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                lines.Add((' ', left[i++]));
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1][j] >= common[i][j + 1]))
            {
                lines.Add(('-', left[i++]));
            }
            else
            {
                lines.Add(('+', right[j++]));
            }
        }
        return Shown(lines);
    }

    // The length of the longest common subsequence of the rests that begin at (i, j).
    private static int[][] CommonLengths(string[] left, string[] right)
    {
        var common = Array.ConvertAll(new int[left.Length + 1][], _ => new int[right.Length + 1]);
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
                common[i][j] = left[i] == right[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
        }
        return common;
    }

    private static string Shown(List<(char Sign, string Text)> lines)
    {
        var shown = new StringBuilder();
        var skipped = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var near = Enumerable.Range(i - Context, (2 * Context) + 1).Any(k => k >= 0 && k < lines.Count && lines[k].Sign != ' ');
            if (near)
                shown.Append(lines[i].Sign).Append(' ').Append(lines[i].Text).Append('\n');
            else if (!skipped)
                shown.Append("  …\n");
            skipped = !near;
        }
        return shown.ToString();
    }
}
