using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What happens to a board: a closed union.</summary>
public abstract record HonourBoardEvent : DomainEvent
{
    private HonourBoardEvent()
    {
    }

    /// <summary>A board was opened.</summary>
    /// <param name="Community">Where.</param>
    public sealed record Opened(CommunityId Community) : HonourBoardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.board.opened");
    }

    /// <summary>A community or department was entered.</summary>
    /// <param name="Colour">Praise or blame.</param>
    /// <param name="Subject">The community or department.</param>
    /// <param name="Form">Its legal form.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="ExpiresOn">The last day on which it shows.</param>
    public sealed record Entered(BoardColour Colour, PartyId Subject, LegalForm Form, string Reason, LocalDate ExpiresOn) : HonourBoardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.board.entered");
    }

    /// <summary>An entry that was wrong was taken back.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Correction">Why it was wrong.</param>
    public sealed record Corrected(BoardEntryId Entry, string Correction) : HonourBoardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.board.corrected");
    }

    /// <summary>Nothing is entered any more.</summary>
    public sealed record Retired : HonourBoardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.board.retired");
    }
}
