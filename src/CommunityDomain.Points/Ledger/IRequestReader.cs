namespace CommunityDomain.Points;

/// <summary>Reads one form of transfer; resolved at compile time, so that both forms share one path at no cost.</summary>
internal interface IRequestReader<T>
{
    static abstract UInt128 IdOf(in T transfer);

    /// <summary>The accounts' positions, where they are known without a search; otherwise 0.</summary>
    static abstract (int Debit, int Credit) AccountsOf(PointsLedger ledger, in T transfer);

    static abstract void Read(PointsLedger ledger, in T transfer, out Request request);
}
