using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using NodaTime;

namespace CommunityDomain.Exchange;

/// <summary>The refusals of exchange: a closed union.</summary>
public static class ExchangeErrors
{
    /// <summary><c>exchange.service-not-attested</c>: the service record is not attested, so nothing is earned.</summary>
    /// <param name="record">The record.</param>
    /// <param name="status">Where it stands.</param>
    public sealed class ServiceNotAttested(ServiceRecordId record, ServiceStatus status)
        : DomainError(ExchangeTexts.Catalogue, "exchange.service-not-attested", ("Record", record), ("Status", status))
    {
        /// <summary>The record.</summary>
        public ServiceRecordId Record { get; } = record;

        /// <summary>Where it stands.</summary>
        public ServiceStatus Status { get; } = status;
    }

    /// <summary><c>exchange.service-not-voided</c>: only what a voided record earned is taken back.</summary>
    /// <param name="record">The record.</param>
    /// <param name="status">Where it stands.</param>
    public sealed class ServiceNotVoided(ServiceRecordId record, ServiceStatus status)
        : DomainError(ExchangeTexts.Catalogue, "exchange.service-not-voided", ("Record", record), ("Status", status))
    {
        /// <summary>The record.</summary>
        public ServiceRecordId Record { get; } = record;

        /// <summary>Where it stands.</summary>
        public ServiceStatus Status { get; } = status;
    }

    /// <summary><c>exchange.programme-not-open</c>: service of the day earns nothing in the programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="day">The day of service.</param>
    public sealed class ProgrammeNotOpen(ExchangeProgrammeId programme, ExchangeStatus status, LocalDate day)
        : DomainError(ExchangeTexts.Catalogue, "exchange.programme-not-open", ("Programme", programme), ("Status", status), ("Day", day))
    {
        /// <summary>The programme.</summary>
        public ExchangeProgrammeId Programme { get; } = programme;

        /// <summary>Where it stands.</summary>
        public ExchangeStatus Status { get; } = status;

        /// <summary>The day of service.</summary>
        public LocalDate Day { get; } = day;
    }

    /// <summary><c>exchange.points-of-another-programme</c>: the programme gives the points of another points programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="points">The points programme whose points it gives.</param>
    public sealed class PointsOfAnotherProgramme(ExchangeProgrammeId programme, PointsProgrammeId points)
        : DomainError(ExchangeTexts.Catalogue, "exchange.points-of-another-programme", ("Programme", programme), ("Points", points))
    {
        /// <summary>The programme.</summary>
        public ExchangeProgrammeId Programme { get; } = programme;

        /// <summary>The points programme whose points it gives.</summary>
        public PointsProgrammeId Points { get; } = points;
    }

    /// <summary><c>exchange.terms-unusable</c>: a sponsor's value and budget are not in one currency, or below zero.</summary>
    /// <param name="valuePerPoint">What a point is worth to it.</param>
    /// <param name="budget">The most that is paid.</param>
    public sealed class TermsUnusable(Money valuePerPoint, Money budget)
        : DomainError(ExchangeTexts.Catalogue, "exchange.terms-unusable", ("ValuePerPoint", valuePerPoint), ("Budget", budget))
    {
        /// <summary>What a point is worth to it.</summary>
        public Money ValuePerPoint { get; } = valuePerPoint;

        /// <summary>The most that is paid.</summary>
        public Money Budget { get; } = budget;
    }

    /// <summary><c>exchange.sponsor-unknown</c>: the party is no sponsor of the programme.</summary>
    /// <param name="sponsor">The party.</param>
    public sealed class SponsorUnknown(PartyId sponsor)
        : DomainError(ExchangeTexts.Catalogue, "exchange.sponsor-unknown", ("Sponsor", sponsor))
    {
        /// <summary>The party.</summary>
        public PartyId Sponsor { get; } = sponsor;
    }

    /// <summary><c>exchange.nothing-to-settle</c>: there is nothing new to settle, or no budget left for it.</summary>
    /// <param name="sponsor">The sponsor.</param>
    /// <param name="points">The points that are due.</param>
    public sealed class NothingToSettle(PartyId sponsor, long points)
        : DomainError(ExchangeTexts.Catalogue, "exchange.nothing-to-settle", ("Sponsor", sponsor), ("Points", points))
    {
        /// <summary>The sponsor.</summary>
        public PartyId Sponsor { get; } = sponsor;

        /// <summary>The points that are due.</summary>
        public long Points { get; } = points;
    }
}
