namespace CommunityDomain.Admission;

/// <summary>What happens to a station's catalogue: a closed union.</summary>
public abstract record StationCatalogueEvent : DomainEvent
{
    private StationCatalogueEvent()
    {
    }

    /// <summary>A station opened.</summary>
    /// <param name="Community">Where it is.</param>
    /// <param name="Level">At which level it serves.</param>
    public sealed record Opened(CommunityId Community, CommunityLevel Level) : StationCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.station.opened");
    }

    /// <summary>A service is offered.</summary>
    /// <param name="Service">The service.</param>
    public sealed record Offered(StationService Service) : StationCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.station.offered");
    }

    /// <summary>A service is offered no more.</summary>
    /// <param name="Service">Its code.</param>
    public sealed record Retired(string Service) : StationCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.station.retired");
    }

    /// <summary>A service was used.</summary>
    /// <param name="Service">Its code.</param>
    /// <param name="PersonTimes">By how many.</param>
    public sealed record Used(string Service, int PersonTimes) : StationCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.station.used");
    }

    /// <summary>The station closed.</summary>
    public sealed record Closed : StationCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.station.closed");
    }
}
