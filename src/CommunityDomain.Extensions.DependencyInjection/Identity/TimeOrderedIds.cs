using System.Buffers.Binary;
using System.Security.Cryptography;
using NodaTime;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>New ids from the host's clock and the system's random bits; each greater than the one before, even when the clock stands or goes back.</summary>
internal sealed class TimeOrderedIds(IClock clock) : IIdSource
{
    private readonly Lock _lock = new();
    private UInt128 _last;

    public TId Next<TId>()
        where TId : struct, IId<TId>
    {
        Span<byte> chance = stackalloc byte[16];
        RandomNumberGenerator.Fill(chance);
        var next = Id.Create<TId>(clock.GetCurrentInstant(), BinaryPrimitives.ReadUInt128BigEndian(chance)).Value;
        lock (_lock)
        {
            _last = next > _last ? next : _last + 1;
            return TId.From(_last);
        }
    }
}
