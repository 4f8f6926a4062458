using CommunityDomain.Exchange;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>What one programme does differently. Mutable until <c>AddCommunityDomain</c> returns, and closed then.</summary>
public class ProgrammeBuilder : PolicyBuilder<ProgrammeBuilder>
{
    private readonly List<CommunityBuilder> _communities = [];

    internal ProgrammeBuilder()
        : base(new ChosenSettings())
    {
    }

    /// <summary>Makes the ledger's options.</summary>
    /// <param name="configure">Gives the options.</param>
    public ProgrammeBuilder ConfigurePoints(Func<PointsLedgerOptions, PointsLedgerOptions> configure) => Then(configure);

    /// <summary>Makes the terms of the points programme: when points expire, how many a member may hold.</summary>
    /// <param name="configure">Gives the terms.</param>
    public ProgrammeBuilder ConfigurePointsProgramme(Func<PointsProgrammeTerms, PointsProgrammeTerms> configure) => Then(configure);

    /// <summary>Makes the options of benefit exchange.</summary>
    /// <param name="configure">Gives the options.</param>
    public ProgrammeBuilder ConfigureExchange(Func<ExchangeOptions, ExchangeOptions> configure) => Then(configure);

    /// <summary>Makes how much work the roster solver does.</summary>
    /// <param name="configure">Gives the options.</param>
    public ProgrammeBuilder ConfigureRostering(Func<RosterSolverOptions, RosterSolverOptions> configure) => Then(configure);

    /// <summary>Sets what a community does differently, for itself and for what lies in it. A second call for it goes on from the first.</summary>
    /// <param name="community">The community, not zero.</param>
    /// <param name="configure">What it does differently.</param>
    /// <exception cref="ArgumentException">The community is zero.</exception>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public ProgrammeBuilder ForCommunity(CommunityId community, Action<CommunityBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ThrowIfClosed();
        if (community == default)
            throw new ArgumentException("The community is zero.", nameof(community));
        var builder = new CommunityBuilder(Settings.In(community));
        _communities.Add(builder);
        configure(builder);
        return this;
    }

    internal override void Close()
    {
        base.Close();
        foreach (var community in _communities)
            community.Close();
    }
}
