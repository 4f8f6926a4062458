using System.Text;

namespace CommunityDomain.Points;

/// <summary>The codes of errors, from the names of statuses: <c>ExceedsCredits</c> is <c>points.exceeds-credits</c>.</summary>
internal static class StatusCodes
{
    public static string Of(TransferStatus status) =>
        status != TransferStatus.Accepted && Enum.IsDefined(status)
            ? Hyphenate("points.", status.ToString())
            : throw new ArgumentOutOfRangeException(nameof(status), status, "Not a refusal.");

    public static string Of(AccountStatus status) => status switch
    {
        AccountStatus.TimeWentBack => Of(TransferStatus.TimeWentBack),
        AccountStatus.JournalFull => Of(TransferStatus.JournalFull),
        AccountStatus.JournalFailed => Of(TransferStatus.JournalFailed),
        not AccountStatus.Opened when Enum.IsDefined(status) => Hyphenate("points.account-", status.ToString()),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a refusal."),
    };

    private static string Hyphenate(string prefix, string name)
    {
        var code = new StringBuilder(prefix, 64);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]))
                code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }
        return code.ToString();
    }
}
