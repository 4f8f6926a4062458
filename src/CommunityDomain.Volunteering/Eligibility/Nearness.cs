namespace CommunityDomain.Volunteering;

/// <summary>Whether points lie within some metres of one point, as <see cref="GeoPoint.MetresTo"/> says, most of them without its trigonometry.</summary>
/// <remarks>
/// Up to 50 km and 60 degrees the flat approximation is off by far less than two in a hundred; only what lies that close to the limit is
/// measured exactly. Farther or nearer the poles everything is.
/// </remarks>
internal readonly struct Nearness
{
    private const double MetresPerUnit = 6_371_008.8 * Math.PI / 180e6;
    private readonly GeoPoint _centre;
    private readonly int _metres;
    private readonly double _perLongitude;
    private readonly double _surelyNear;
    private readonly double _surelyFar;

    public Nearness(GeoPoint centre, int metres)
    {
        _centre = centre;
        _metres = metres;
        _perLongitude = MetresPerUnit * Math.Cos(centre.MicroLatitude * Math.PI / 180e6);
        var isFlat = metres <= 50_000 && Math.Abs(centre.MicroLatitude) <= 60_000_000 && Math.Abs(centre.MicroLongitude) <= 178_000_000;
        var (near, far) = (Math.Max(0, (metres * 0.98) - 2), (metres * 1.02) + 2);
        _surelyNear = isFlat ? near * near : -1;
        _surelyFar = isFlat ? far * far : double.PositiveInfinity;
    }

    public bool Includes(GeoPoint point)
    {
        var north = (point.MicroLatitude - _centre.MicroLatitude) * MetresPerUnit;
        var east = ((double)point.MicroLongitude - _centre.MicroLongitude) * _perLongitude;
        var square = (north * north) + (east * east);
        return square < _surelyNear || (square <= _surelyFar && point.MetresTo(_centre) <= _metres);
    }
}
