using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.person-is-listed</c>: the person has a place of the call already, under this id or another.</summary>
    /// <param name="person">The person.</param>
    /// <param name="listing">The listing.</param>
    public sealed class PersonIsListed(PersonId person, TalentListingId listing)
        : DomainError(AdmissionTexts.Catalogue, "admission.person-is-listed", ("Person", person), ("Listing", listing))
    {
        /// <summary>The person.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The listing.</summary>
        public TalentListingId Listing { get; } = listing;
    }

    /// <summary><c>admission.nominated-already</c>: the person was put forward for the selection already, under this id or another.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="listing">The listing from which he was put forward.</param>
    public sealed class NominatedAlready(string selection, TalentListingId listing)
        : DomainError(AdmissionTexts.Catalogue, "admission.nominated-already", ("Selection", selection), ("Listing", listing))
    {
        /// <summary>The selection.</summary>
        public string Selection { get; } = selection;

        /// <summary>The listing from which he was put forward.</summary>
        public TalentListingId Listing { get; } = listing;
    }

    /// <summary><c>admission.listing-not-begun</c>: nobody is put forward before the first day of his listing.</summary>
    /// <param name="first">The first day of the listing.</param>
    public sealed class ListingNotBegun(LocalDate first)
        : DomainError(AdmissionTexts.Catalogue, "admission.listing-not-begun", ("First", first))
    {
        /// <summary>The first day of the listing.</summary>
        public LocalDate First { get; } = first;
    }

    /// <summary><c>admission.not-a-talent-call</c>: the call invites partners, not talents.</summary>
    /// <param name="call">The call.</param>
    public sealed class NotATalentCall(RecruitmentCallId call)
        : DomainError(AdmissionTexts.Catalogue, "admission.not-a-talent-call", ("Call", call))
    {
        /// <summary>The call.</summary>
        public RecruitmentCallId Call { get; } = call;
    }

    /// <summary><c>admission.not-the-person</c>: only the person himself may do this.</summary>
    /// <param name="person">The person.</param>
    public sealed class NotThePerson(PersonId person)
        : DomainError(AdmissionTexts.Catalogue, "admission.not-the-person", ("Person", person))
    {
        /// <summary>The person.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>admission.no-valid-qualification</c>: no qualification is valid on the day.</summary>
    /// <param name="day">The day.</param>
    public sealed class NoValidQualification(LocalDate day)
        : DomainError(AdmissionTexts.Catalogue, "admission.no-valid-qualification", ("Day", day))
    {
        /// <summary>The day.</summary>
        public LocalDate Day { get; } = day;
    }
}
