using CommunityDomain.Admission;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Policies that a programme sets, and that a community in it may replace for itself and for what lies in it.</summary>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
/// <remarks>Each <c>Configure…</c> makes the value of the one before it: a second call goes on from the first. Mutable until
/// <c>AddCommunityDomain</c> returns, and closed then: every method throws an <see cref="InvalidOperationException"/> after that.</remarks>
public abstract class PolicyBuilder<TBuilder>
    where TBuilder : PolicyBuilder<TBuilder>
{
    private bool _closed;

    private protected PolicyBuilder(ChosenSettings settings) => Settings = settings;

    internal ChosenSettings Settings { get; }

    /// <summary>Makes the admission policy: add, replace or drop rules.</summary>
    /// <param name="configure">Gives the policy.</param>
    public TBuilder ConfigureAdmission(Func<Policy<AdmissionFacts>, Policy<AdmissionFacts>> configure) => Then(configure);

    /// <summary>Makes the figures of the admission procedure.</summary>
    /// <param name="configure">Gives the figures.</param>
    public TBuilder ConfigureAdmissionProcedure(Func<AdmissionProcedure, AdmissionProcedure> configure) => Then(configure);

    /// <summary>Makes the policy by which service earns points: rules, rates, shares, caps.</summary>
    /// <param name="configure">Gives the policy.</param>
    public TBuilder ConfigureEarning(Func<EarningPolicy, EarningPolicy> configure) => Then(configure);

    /// <summary>Makes the attendance policy.</summary>
    /// <param name="configure">Gives the policy.</param>
    public TBuilder ConfigureVolunteering(Func<AttendancePolicy, AttendancePolicy> configure) => Then(configure);

    /// <summary>Makes the rules of who may serve in a shift.</summary>
    /// <param name="configure">Gives the policy.</param>
    public TBuilder ConfigureEligibility(Func<Policy<EligibilityFacts>, Policy<EligibilityFacts>> configure) => Then(configure);

    /// <summary>Makes what a roster is worth: fairness, minima, rest.</summary>
    /// <param name="configure">Gives the objective.</param>
    public TBuilder ConfigureRosterObjective(Func<RosterObjective, RosterObjective> configure) => Then(configure);

    /// <summary>Makes the rules of agreements.</summary>
    /// <param name="configure">Gives the rules.</param>
    public TBuilder ConfigurePartnerships(Func<AgreementRules, AgreementRules> configure) => Then(configure);

    /// <summary>Makes the rules of procurement: in which regime each invariant holds, and the place's thresholds.</summary>
    /// <param name="configure">Gives the rules.</param>
    public TBuilder ConfigureProcurement(Func<ProcurementRules, ProcurementRules> configure) => Then(configure);

    /// <summary>Makes what a place forbids of income shares besides the law.</summary>
    /// <param name="configure">Gives the rules.</param>
    public TBuilder ConfigureIncomeShare(Func<ShareRules, ShareRules> configure) => Then(configure);

    /// <summary>Makes the deadlines of complaints.</summary>
    /// <param name="configure">Gives the deadlines.</param>
    public TBuilder ConfigureComplaints(Func<ComplaintDeadlines, ComplaintDeadlines> configure) => Then(configure);

    /// <summary>Sets the cadence of supervision; there is none unless set, because a first day cannot be guessed.</summary>
    /// <param name="cadence">The cadence.</param>
    public TBuilder UseSupervision(SupervisionCadence cadence) => Use(cadence);

    /// <summary>Declares what rounds of resource linking look for; there is no default, because it is always declared.</summary>
    /// <param name="rules">Objective and weights.</param>
    public TBuilder UseMatching(MatchRules rules) => Use(rules);

    internal virtual void Close() => _closed = true;

    private protected void ThrowIfClosed()
    {
        if (_closed)
            throw new InvalidOperationException("AddCommunityDomain has returned: its builder takes no more settings.");
    }

    private protected TBuilder Then<T>(Func<T, T> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        ThrowIfClosed();
        Settings.Then(configure);
        return (TBuilder)this;
    }

    private protected TBuilder Use<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return Then<T>(_ => value);
    }
}
