using CommunityDomain.Admission;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>What one programme does differently. Mutable until <c>AddCommunityDomain</c> returns, and closed then.</summary>
public class ProgrammeBuilder
{
    private bool _closed;

    internal ProgrammeBuilder()
    {
    }

    internal Func<Policy<AdmissionFacts>, Policy<AdmissionFacts>>? Admission { get; private set; }

    internal Func<AdmissionProcedure, AdmissionProcedure>? AdmissionProcedure { get; private set; }

    internal Func<PointsLedgerOptions, PointsLedgerOptions>? Points { get; private set; }

    internal Func<AttendancePolicy, AttendancePolicy>? Volunteering { get; private set; }

    internal Func<AgreementRules, AgreementRules>? Partnerships { get; private set; }

    /// <summary>Makes the admission policy, of the default one: add, replace or drop rules. A second call goes on from the first.</summary>
    /// <param name="configure">Gives the policy.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public ProgrammeBuilder ConfigureAdmission(Func<Policy<AdmissionFacts>, Policy<AdmissionFacts>> configure)
    {
        Admission = Then(Admission, configure);
        return this;
    }

    /// <summary>Makes the figures of the admission procedure, of the default ones. A second call goes on from the first.</summary>
    /// <param name="configure">Gives the figures.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public ProgrammeBuilder ConfigureAdmissionProcedure(Func<AdmissionProcedure, AdmissionProcedure> configure)
    {
        AdmissionProcedure = Then(AdmissionProcedure, configure);
        return this;
    }

    /// <summary>Makes the ledger's options, of the default ones. A second call goes on from the first.</summary>
    /// <param name="configure">Gives the options.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public ProgrammeBuilder ConfigurePoints(Func<PointsLedgerOptions, PointsLedgerOptions> configure)
    {
        Points = Then(Points, configure);
        return this;
    }

    /// <summary>Makes the attendance policy, of the default one. A second call goes on from the first.</summary>
    /// <param name="configure">Gives the policy.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public ProgrammeBuilder ConfigureVolunteering(Func<AttendancePolicy, AttendancePolicy> configure)
    {
        Volunteering = Then(Volunteering, configure);
        return this;
    }

    /// <summary>Makes the rules of agreements, of the default ones. A second call goes on from the first.</summary>
    /// <param name="configure">Gives the rules.</param>
    /// <exception cref="InvalidOperationException">The registration is over.</exception>
    public ProgrammeBuilder ConfigurePartnerships(Func<AgreementRules, AgreementRules> configure)
    {
        Partnerships = Then(Partnerships, configure);
        return this;
    }

    internal virtual void Close() => _closed = true;

    private protected void ThrowIfClosed()
    {
        if (_closed)
            throw new InvalidOperationException("AddCommunityDomain has returned: its builder takes no more settings.");
    }

    private Func<T, T> Then<T>(Func<T, T>? first, Func<T, T> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        ThrowIfClosed();
        return first is null ? next : value => next(first(value));
    }
}
