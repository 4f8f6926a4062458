using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.window-reversed</c>: a window ends before it opens.</summary>
    /// <param name="opensAt">When it would open.</param>
    /// <param name="closesAt">When it would end.</param>
    public sealed class WindowReversed(Instant opensAt, Instant closesAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.window-reversed", ("OpensAt", opensAt), ("ClosesAt", closesAt))
    {
        /// <summary>When it would open.</summary>
        public Instant OpensAt { get; } = opensAt;

        /// <summary>When it would end.</summary>
        public Instant ClosesAt { get; } = closesAt;
    }

    /// <summary><c>admission.call-window-over</c>: the call's window is over.</summary>
    /// <param name="closedAt">When it ended.</param>
    public sealed class CallWindowOver(Instant closedAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.call-window-over", ("ClosedAt", closedAt))
    {
        /// <summary>When it ended.</summary>
        public Instant ClosedAt { get; } = closedAt;
    }

    /// <summary><c>admission.call-window-open</c>: the call's window is still open and seats are left.</summary>
    /// <param name="closesAt">When it ends.</param>
    public sealed class CallWindowOpen(Instant closesAt)
        : DomainError(AdmissionTexts.Catalogue, "admission.call-window-open", ("ClosesAt", closesAt))
    {
        /// <summary>When it ends.</summary>
        public Instant ClosesAt { get; } = closesAt;
    }

    /// <summary><c>admission.amendment-narrows</c>: an amendment would take back what the published call promised.</summary>
    /// <param name="narrowed">What would be narrowed.</param>
    public sealed class AmendmentNarrows(ValueList<string> narrowed)
        : DomainError(AdmissionTexts.Catalogue, "admission.amendment-narrows", ("Narrowed", narrowed))
    {
        /// <summary>What would be narrowed.</summary>
        public ValueList<string> Narrowed { get; } = narrowed;
    }

    /// <summary><c>admission.capacity-exhausted</c>: every seat of the call is taken.</summary>
    /// <param name="capacity">The number of seats.</param>
    public sealed class CapacityExhausted(int capacity)
        : DomainError(AdmissionTexts.Catalogue, "admission.capacity-exhausted", ("Capacity", capacity))
    {
        /// <summary>The number of seats.</summary>
        public int Capacity { get; } = capacity;
    }

    /// <summary><c>admission.seats-taken</c>: a call under which somebody was admitted can't be withdrawn.</summary>
    /// <param name="seats">How many seats are taken.</param>
    public sealed class SeatsTaken(int seats)
        : DomainError(AdmissionTexts.Catalogue, "admission.seats-taken", ("Seats", seats))
    {
        /// <summary>How many seats are taken.</summary>
        public int Seats { get; } = seats;
    }
}
