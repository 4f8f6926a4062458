using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A shift (班次) as the roster sees it: when, where, of what kind, and what its places are worth.</summary>
/// <param name="Id">The shift's id, unique within a problem.</param>
/// <param name="Start">When it begins, on the wall clock of the problem's zone. Its day is the date on which it begins.</param>
/// <param name="Minutes">How long it takes: from 1 to 2,880 minutes. A shift through the night is a start and a length.</param>
/// <param name="Cover">How many people it needs and what a filled place is worth.</param>
public sealed record RosterShift(ShiftId Id, LocalDateTime Start, int Minutes, ShiftCover Cover)
{
    /// <summary>The longest shift, in minutes: two days.</summary>
    public const int MostMinutes = 2 * 24 * 60;

    /// <summary>Where it takes place: the key of the travel table. Empty for "anywhere": no way to it or from it takes time.</summary>
    public string Place { get; init; } = string.Empty;

    /// <summary>What forbidden successions call it, for example <c>night</c>. Empty when no succession names it.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>When it ends, exclusive.</summary>
    public LocalDateTime End => Start.PlusMinutes(Minutes);
}
