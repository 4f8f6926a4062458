using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.no-such-conversion</c>: one form does not lead to the other in one step.</summary>
    /// <param name="from">The form before.</param>
    /// <param name="to">The form after.</param>
    public sealed class NoSuchConversion(LegalForm from, LegalForm to)
        : DomainError(AdmissionTexts.Catalogue, "admission.no-such-conversion", ("From", from), ("To", to))
    {
        /// <summary>The form before.</summary>
        public LegalForm From { get; } = from;

        /// <summary>The form after.</summary>
        public LegalForm To { get; } = to;
    }

    /// <summary><c>admission.date-in-the-future</c>: a day of something done lies in the future.</summary>
    /// <param name="day">The day.</param>
    public sealed class DateInTheFuture(LocalDate day) : DomainError(AdmissionTexts.Catalogue, "admission.date-in-the-future", ("Day", day))
    {
        /// <summary>The day.</summary>
        public LocalDate Day { get; } = day;
    }

    /// <summary><c>admission.unknown-contract</c>: the conversion knows no such contract.</summary>
    /// <param name="contract">The contract.</param>
    public sealed class UnknownContract(string contract)
        : DomainError(AdmissionTexts.Catalogue, "admission.unknown-contract", ("Contract", contract))
    {
        /// <summary>The contract.</summary>
        public string Contract { get; } = contract;
    }

    /// <summary><c>admission.novation-answered</c>: the contract's other side has answered.</summary>
    /// <param name="contract">The contract.</param>
    public sealed class NovationAnswered(string contract)
        : DomainError(AdmissionTexts.Catalogue, "admission.novation-answered", ("Contract", contract))
    {
        /// <summary>The contract.</summary>
        public string Contract { get; } = contract;
    }

    /// <summary><c>admission.novation-open</c>: contracts have not answered yet.</summary>
    /// <param name="contracts">The contracts.</param>
    public sealed class NovationOpen(ValueList<string> contracts)
        : DomainError(AdmissionTexts.Catalogue, "admission.novation-open", ("Contracts", contracts))
    {
        /// <summary>The contracts.</summary>
        public ValueList<string> Contracts { get; } = contracts;
    }

    /// <summary><c>admission.another-partner</c>: the conversion is of another partner.</summary>
    /// <param name="partner">The conversion's partner.</param>
    public sealed class AnotherPartner(PartnerId partner)
        : DomainError(AdmissionTexts.Catalogue, "admission.another-partner", ("Partner", partner))
    {
        /// <summary>The conversion's partner.</summary>
        public PartnerId Partner { get; } = partner;
    }
}
