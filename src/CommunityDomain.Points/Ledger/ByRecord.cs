namespace CommunityDomain.Points;

/// <summary>Finds what belongs to a record by halving.</summary>
internal static class ByRecord
{
    /// <summary>The first position, from <paramref name="from"/> on, whose item belongs to the record or to a later one.</summary>
    public static int FirstOf<T>(this ChunkedList<T> list, int record, int from = 0)
        where T : struct, IOfRecord
    {
        var (low, high) = (from, list.Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (list[middle].Record < record)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
