using FluentResults;

namespace CommunityDomain.Volunteering;

/// <summary>A point on the earth in millionths of a degree (WGS 84 or whatever datum the host uses throughout).</summary>
/// <param name="MicroLatitude">Latitude north, −90,000,000 to 90,000,000.</param>
/// <param name="MicroLongitude">Longitude east, −180,000,000 to 180,000,000.</param>
public readonly record struct GeoPoint(int MicroLatitude, int MicroLongitude)
{
    private const double EarthRadiusMetres = 6_371_008.8;
    private const double RadiansPerUnit = Math.PI / 180e6;

    /// <summary>Whether both coordinates lie in their ranges.</summary>
    public bool IsOnEarth => MicroLatitude is >= -90_000_000 and <= 90_000_000 && MicroLongitude is >= -180_000_000 and <= 180_000_000;

    /// <summary>A point from degrees, rounded to millionths (a tenth of a metre).</summary>
    /// <param name="latitude">Degrees north, −90 to 90.</param>
    /// <param name="longitude">Degrees east, −180 to 180.</param>
    /// <returns>The point, or <c>core.out-of-range</c> for each coordinate.</returns>
    public static Result<GeoPoint> Create(decimal latitude, decimal longitude) =>
        new Refusals()
            .When(latitude is < -90m or > 90m, () => new CoreErrors.OutOfRange("latitude", latitude, -90m, 90m))
            .When(longitude is < -180m or > 180m, () => new CoreErrors.OutOfRange("longitude", longitude, -180m, 180m))
            .Then(() => Result.Ok(new GeoPoint((int)decimal.Round(latitude * 1_000_000m), (int)decimal.Round(longitude * 1_000_000m))));

    /// <summary>The distance in a straight line over the ground (haversine), rounded to metres.</summary>
    /// <param name="other">Another point.</param>
    public int MetresTo(GeoPoint other)
    {
        var halfLatitude = Math.Sin((other.MicroLatitude - MicroLatitude) * RadiansPerUnit / 2);
        var halfLongitude = Math.Sin(((double)other.MicroLongitude - MicroLongitude) * RadiansPerUnit / 2);
        var chord = (halfLatitude * halfLatitude)
            + (Math.Cos(MicroLatitude * RadiansPerUnit) * Math.Cos(other.MicroLatitude * RadiansPerUnit) * halfLongitude * halfLongitude);
        return (int)Math.Round(2 * EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(chord))));
    }
}
