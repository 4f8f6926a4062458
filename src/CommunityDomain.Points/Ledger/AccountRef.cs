namespace CommunityDomain.Points;

/// <summary>A handle to an account of one ledger: resolved once, then found without hashing its id.</summary>
/// <remarks>Valid in the ledger that gave it, for as long as its journal lives. The <c>default</c> refers to none.</remarks>
public readonly record struct AccountRef
{
    internal AccountRef(int index) => Index = index;

    /// <summary>Whether it refers to no account.</summary>
    public bool IsNone => Index == 0;

    internal int Index { get; }

    /// <summary>The account's number in its ledger, from 1.</summary>
    public override string ToString() => IsNone ? "–" : $"#{Index}";
}
