namespace CommunityDomain.Points;

/// <summary>What an audit of a journal found.</summary>
/// <param name="Fault">What is wrong first; <see cref="FrameFault.None"/> when nothing is.</param>
/// <param name="Offset">The offset in bytes of the frame where it is wrong; the journal's length when nothing is.</param>
/// <param name="Sequence">The first record that could not be read, or the number of records when nothing is wrong.</param>
/// <param name="Block">The block, from 0, in which it is wrong: the last, open one when nothing is.</param>
/// <param name="Head">Where the part stands that was found good.</param>
/// <param name="IsExpected">Whether the journal passes through the head that was published; <c>true</c> when none was given.</param>
public sealed record AuditReport(FrameFault Fault, long Offset, long Sequence, long Block, LedgerHead Head, bool IsExpected)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsGood => Fault == FrameFault.None && IsExpected;
}
