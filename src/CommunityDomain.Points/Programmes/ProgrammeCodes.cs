namespace CommunityDomain.Points;

/// <summary>The codes of a programme's transfers.</summary>
public static class ProgrammeCodes
{
    /// <summary>Service minutes were recorded.</summary>
    public static TransferCode ServiceRecorded => new(101);

    /// <summary>Service earned points.</summary>
    public static TransferCode Earned => new(102);

    /// <summary>Points over a cap were donated.</summary>
    public static TransferCode Donated => new(103);

    /// <summary>Points were spent on a reward.</summary>
    public static TransferCode Redeemed => new(110);

    /// <summary>A piece of a reward was given for points.</summary>
    public static TransferCode PieceTaken => new(111);

    /// <summary>Pieces of a reward were put in stock.</summary>
    public static TransferCode Stocked => new(112);
}
