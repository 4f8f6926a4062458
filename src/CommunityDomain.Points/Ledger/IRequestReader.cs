namespace CommunityDomain.Points;

/// <summary>Reads one form of transfer; resolved at compile time, so that both forms share one path at no cost.</summary>
internal interface IRequestReader<T>
{
    static abstract void Read(PointsLedger ledger, in T transfer, out Request request);
}
