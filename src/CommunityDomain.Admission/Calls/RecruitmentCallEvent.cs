namespace CommunityDomain.Admission;

/// <summary>What happens to a recruitment call: a closed union.</summary>
public abstract record RecruitmentCallEvent : DomainEvent
{
    private RecruitmentCallEvent()
    {
    }

    /// <summary>A community drafted a call.</summary>
    /// <param name="Community">The community that calls.</param>
    /// <param name="Terms">The terms.</param>
    public sealed record Drafted(CommunityId Community, CallTerms Terms) : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.drafted");
    }

    /// <summary>The call was made public.</summary>
    public sealed record Published : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.published");
    }

    /// <summary>The terms were extended or clarified.</summary>
    /// <param name="Terms">The terms from now on.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Amended(CallTerms Terms, string Reason) : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.amended");
    }

    /// <summary>An approved application got a seat.</summary>
    /// <param name="Application">The application.</param>
    public sealed record Filled(PartnerApplicationId Application) : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.filled");
    }

    /// <summary>An application that came to nothing gave its seat back.</summary>
    /// <param name="Application">The application.</param>
    public sealed record Released(PartnerApplicationId Application) : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.released");
    }

    /// <summary>No more applications are taken.</summary>
    public sealed record Closed : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.closed");
    }

    /// <summary>Every application is decided.</summary>
    public sealed record Concluded : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.concluded");
    }

    /// <summary>The community withdrew the call.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Cancelled(string Reason) : RecruitmentCallEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.call.cancelled");
    }
}
