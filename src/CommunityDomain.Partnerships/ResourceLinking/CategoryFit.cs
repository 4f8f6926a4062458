using System.Numerics;
using NodaTime;

namespace CommunityDomain.Partnerships;

// The demands and supplies of one category. What stands between them is counted reason by reason, without looking at each pair: 10,000 × 10,000
// entries of one category would be a hundred million. Pairs are looked at where places, qualifications and groups fit.
internal sealed class CategoryFit
{
    private readonly RegisterEntry[] _demands, _supplies;
    private readonly MissReason?[] _demandsOut, _suppliesOut;
    private readonly ulong[] _suppliesIn;
    private readonly SetFit _places, _qualifications, _groups;
    private readonly Instant _now;

    public CategoryFit(RegisterEntry[] demands, RegisterEntry[] supplies, Instant now, Instant answerBy)
    {
        (_demands, _supplies, _now) = (demands, supplies, now);
        _demandsOut = Array.ConvertAll(demands, one => Acceptability.KeptOut(one, now, answerBy));
        _suppliesOut = Array.ConvertAll(supplies, one => Acceptability.KeptOut(one, now, answerBy));
        _suppliesIn = new ulong[(supplies.Length + 63) / 64];
        for (var j = 0; j < supplies.Length; j++)
        {
            if (_suppliesOut[j] is null)
                _suppliesIn[j / 64] |= 1UL << (j % 64);
        }
        _places = SetFit.Of(Each<CommunityId>(demands, one => [one.Places[0]]), Each(supplies, one => one.Places), nothingIsAll: false);
        _qualifications = SetFit.Of(Each(demands, one => one.Qualifications), Each(supplies, one => one.Qualifications), nothingIsAll: false);
        _groups = SetFit.Of(Each(demands, one => one.Groups), Each(supplies, one => one.Groups), nothingIsAll: true);
    }

    /// <summary>Adds what stands between them, as <see cref="Acceptability.Judge"/> would pair by pair.</summary>
    /// <param name="ofDemand">A count for each reason, of a demand by its place here.</param>
    /// <param name="ofSupply">The same of a supply.</param>
    public void Count(Func<int, int[]> ofDemand, Func<int, int[]> ofSupply)
    {
        var (demands, supplies) = (_demands.Length, _supplies.Length);
        CountKeptOut(_demandsOut, _suppliesOut, ofDemand);
        CountKeptOut(_suppliesOut, _demandsOut, ofSupply);
        var (demandParties, supplyParties) = (ByParty(_demands), ByParty(_supplies));
        var (demandsLater, suppliesLater) = (new Windows(_demands, _now), new Windows(_supplies, _now));
        for (var i = 0; i < demands; i++)
        {
            var misses = ofDemand(i);
            misses[(int)MissReason.Place] += supplies - _places.SuppliesOf[i];
            misses[(int)MissReason.Qualification] += supplies - _qualifications.SuppliesOf[i];
            misses[(int)MissReason.Group] += supplies - _groups.SuppliesOf[i];
            misses[(int)MissReason.SameParty] += supplyParties.GetValueOrDefault(_demands[i].Terms.Party);
            misses[(int)MissReason.Time] += suppliesLater.Apart(_demands[i].Terms);
        }
        for (var j = 0; j < supplies; j++)
        {
            var misses = ofSupply(j);
            misses[(int)MissReason.Place] += demands - _places.DemandsOf[j];
            misses[(int)MissReason.Qualification] += demands - _qualifications.DemandsOf[j];
            misses[(int)MissReason.Group] += demands - _groups.DemandsOf[j];
            misses[(int)MissReason.SameParty] += demandParties.GetValueOrDefault(_supplies[j].Terms.Party);
            misses[(int)MissReason.Time] += demandsLater.Apart(_supplies[j].Terms);
        }
    }

    /// <summary>The supplies that suit a demand, by their places here, in order.</summary>
    public IEnumerable<int> Suiting(int demand)
    {
        if (_demandsOut[demand] is not null)
            yield break;
        var sought = _demands[demand].Terms;
        if (sought.Until <= _now)
            yield break;
        for (var word = 0; word < _suppliesIn.Length; word++)
        {
            var fits = _suppliesIn[word] & _places.BitsOf(demand)[word] & _qualifications.BitsOf(demand)[word] & _groups.BitsOf(demand)[word];
            for (; fits != 0; fits &= fits - 1)
            {
                var supply = (word * 64) + BitOperations.TrailingZeroCount(fits);
                var offered = _supplies[supply].Terms;
                if (sought.Party != offered.Party && sought.From < offered.Until && offered.From < sought.Until
                    && offered.Until > _now)
                    yield return supply;
            }
        }
    }

    // Who is kept out misses everybody for his own reason; who is not misses each that is kept out for that one's.
    private static void CountKeptOut(MissReason?[] own, MissReason?[] others, Func<int, int[]> missesOf)
    {
        foreach (var reason in (MissReason[])[MissReason.NotOpen, MissReason.ExpiresInRound, MissReason.NothingLeft])
        {
            var kept = others.Count(one => one == reason);
            for (var i = 0; i < own.Length; i++)
                missesOf(i)[(int)reason] += own[i] == reason ? others.Length : kept;
        }
    }

    private static Dictionary<PartyId, int> ByParty(RegisterEntry[] entries) =>
        entries.GroupBy(one => one.Terms.Party).ToDictionary(group => group.Key, group => group.Count());

    private static ValueList<T>[] Each<T>(RegisterEntry[] entries, Func<EntryTerms, ValueList<T>> of) => Array.ConvertAll(entries, one => of(one.Terms));

    // How many of several windows of time do not meet one from now on: those that begin when it is over, and those that are over when it begins or now.
    private sealed class Windows(RegisterEntry[] entries, Instant now)
    {
        private readonly Instant[] _begin = [.. entries.Select(one => one.Terms.From).Order()];
        private readonly Instant[] _end = [.. entries.Select(one => one.Terms.Until).Order()];

        public int Apart(EntryTerms other) => other.Until <= now ? _begin.Length
            : _begin.Length - Before(_begin, other.Until) + Before(_end, Instant.Max(other.From, now) + Duration.Epsilon);

        // How many lie before an instant.
        private static int Before(Instant[] sorted, Instant instant)
        {
            var (low, high) = (0, sorted.Length);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (sorted[middle] < instant)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        }
    }
}
