using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A written agreement between a volunteer and an organiser (志愿服务协议).</summary>
/// <param name="Organiser">The party that signed with him.</param>
/// <param name="Days">The days that it covers, both ends inclusive.</param>
public sealed record ServiceAgreement(PartyId Organiser, DateInterval Days);
