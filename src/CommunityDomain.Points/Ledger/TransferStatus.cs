namespace CommunityDomain.Points;

/// <summary>What became of a transfer: done, or the one reason why not.</summary>
/// <remarks>
/// The numeric order is the precedence: of all reasons that apply, the one with the smallest number is given. The numbers are part of the
/// journal and of the public contract and never change.
/// Ten reasons may pass with time and so burn the id ("Burns the id"): each later transfer under it gets <see cref="IdAlreadyFailed"/>,
/// so that a retry never does what its first try did not.
/// </remarks>
public enum TransferStatus : byte
{
    /// <summary>Done: posted, held, released or routed as asked.</summary>
    Accepted = 0,

    // The whole call.
    /// <summary>The instant given lies before the ledger's last record; nothing was done.</summary>
    TimeWentBack = 1,

    /// <summary>The batch's key was used for other content; nothing was done.</summary>
    BatchKeyReused = 2,

    /// <summary>The journal has no room; nothing was done.</summary>
    JournalFull = 3,

    /// <summary>The journal could not be written; nothing was done.</summary>
    JournalFailed = 4,

    // The shape of the event.
    /// <summary>The batch ended within a chain.</summary>
    LinkedEventChainOpen = 10,

    /// <summary>Another event of the chain failed.</summary>
    LinkedEventFailed = 11,

    /// <summary>A flag bit that has no meaning is set.</summary>
    FlagsUndefined = 12,

    /// <summary>The amount is negative.</summary>
    AmountNegative = 13,

    // The id.
    /// <summary>The id is zero.</summary>
    IdZero = 20,

    /// <summary>The id is the maximum.</summary>
    IdMax = 21,

    // The same id seen before.
    /// <summary>The id was posted with other flags.</summary>
    ExistsWithDifferentFlags = 30,

    /// <summary>The id was posted with another pending id.</summary>
    ExistsWithDifferentPendingId = 31,

    /// <summary>The id was posted with another timeout.</summary>
    ExistsWithDifferentTimeout = 32,

    /// <summary>The id was posted with another debit account.</summary>
    ExistsWithDifferentDebitAccount = 33,

    /// <summary>The id was posted with another credit account.</summary>
    ExistsWithDifferentCreditAccount = 34,

    /// <summary>The id was posted with another amount.</summary>
    ExistsWithDifferentAmount = 35,

    /// <summary>The id was posted with another reference.</summary>
    ExistsWithDifferentReference = 36,

    /// <summary>The id was posted with another effective date.</summary>
    ExistsWithDifferentEffectiveDate = 37,

    /// <summary>The id was posted with another unit.</summary>
    ExistsWithDifferentUnit = 38,

    /// <summary>The id was posted with another code.</summary>
    ExistsWithDifferentCode = 39,

    /// <summary>The very same transfer was posted before: a retry, done once.</summary>
    Exists = 40,

    /// <summary>The id failed before for a passing reason and is burned: retry under a new id.</summary>
    IdAlreadyFailed = 41,

    // The flags.
    /// <summary>Two flags exclude each other.</summary>
    FlagsMutuallyExclusive = 50,

    // The accounts' ids.
    /// <summary>The debit account's id is zero.</summary>
    DebitAccountIdZero = 60,

    /// <summary>The debit account's id is the maximum.</summary>
    DebitAccountIdMax = 61,

    /// <summary>The credit account's id is zero.</summary>
    CreditAccountIdZero = 62,

    /// <summary>The credit account's id is the maximum.</summary>
    CreditAccountIdMax = 63,

    /// <summary>Debit and credit account are one.</summary>
    AccountsSame = 64,

    // The other fields.
    /// <summary>Only a transfer that resolves another names a pending id.</summary>
    PendingIdMustBeZero = 70,

    /// <summary>A transfer that resolves another must name it.</summary>
    PendingIdMustNotBeZero = 71,

    /// <summary>The pending id is the maximum.</summary>
    PendingIdMax = 72,

    /// <summary>The pending id is the transfer's own.</summary>
    PendingIdMustBeDifferent = 73,

    /// <summary>Only a pending transfer has a timeout.</summary>
    TimeoutOnlyForPending = 74,

    /// <summary>A closing transfer must be pending, so that it can be undone.</summary>
    ClosingMustBePending = 75,

    /// <summary>The unit is zero.</summary>
    UnitZero = 76,

    /// <summary>The code is zero.</summary>
    CodeZero = 77,

    // The accounts.
    /// <summary>There is no such debit account. Burns the id.</summary>
    DebitAccountNotFound = 80,

    /// <summary>There is no such credit account. Burns the id.</summary>
    CreditAccountNotFound = 81,

    /// <summary>The accounts count different units.</summary>
    UnitsDiffer = 82,

    /// <summary>The transfer's unit is not its accounts'.</summary>
    TransferUnitDiffers = 83,

    // The transfer that is resolved or reversed.
    /// <summary>There is no such pending transfer. Burns the id.</summary>
    PendingNotFound = 90,

    /// <summary>The transfer named was not pending.</summary>
    PendingNotPending = 91,

    /// <summary>The pending transfer has another debit account.</summary>
    PendingHasDifferentDebitAccount = 92,

    /// <summary>The pending transfer has another credit account.</summary>
    PendingHasDifferentCreditAccount = 93,

    /// <summary>The pending transfer has another unit.</summary>
    PendingHasDifferentUnit = 94,

    /// <summary>The pending transfer has another code.</summary>
    PendingHasDifferentCode = 95,

    /// <summary>More than was reserved.</summary>
    ExceedsPendingAmount = 96,

    /// <summary>A void takes the exact amount or zero.</summary>
    PendingHasDifferentAmount = 97,

    /// <summary>It was posted before.</summary>
    PendingAlreadyPosted = 98,

    /// <summary>It was voided before.</summary>
    PendingAlreadyVoided = 99,

    /// <summary>Its time ran out.</summary>
    PendingExpired = 100,

    /// <summary>There is no such transfer to reverse. Burns the id.</summary>
    OriginalNotFound = 101,

    /// <summary>Only what was posted can be reversed: not a pending transfer, a void or a reversal.</summary>
    OriginalNotPosted = 102,

    /// <summary>Nothing of it is left to reverse.</summary>
    OriginalAlreadyReversed = 103,

    /// <summary>More than is left to reverse.</summary>
    ExceedsOriginalAmount = 104,

    // Closed accounts.
    /// <summary>The debit account is closed. Burns the id.</summary>
    DebitAccountClosed = 110,

    /// <summary>The credit account is closed. Burns the id.</summary>
    CreditAccountClosed = 111,

    // Overflow.
    /// <summary>The debit account's pending debits would overflow.</summary>
    OverflowsDebitsPending = 120,

    /// <summary>The credit account's pending credits would overflow.</summary>
    OverflowsCreditsPending = 121,

    /// <summary>The debit account's posted debits would overflow.</summary>
    OverflowsDebitsPosted = 122,

    /// <summary>The credit account's posted credits would overflow.</summary>
    OverflowsCreditsPosted = 123,

    /// <summary>Pending and posted debits together would overflow.</summary>
    OverflowsDebits = 124,

    /// <summary>Pending and posted credits together would overflow.</summary>
    OverflowsCredits = 125,

    /// <summary>The instant at which the hold would expire cannot be written.</summary>
    OverflowsTimeout = 126,

    // Limits.
    /// <summary>The debit account has not enough points available. Burns the id.</summary>
    ExceedsCredits = 130,

    /// <summary>The credit account may not be credited beyond its debits. Burns the id.</summary>
    ExceedsDebits = 131,

    /// <summary>The credit account would rise above its ceiling. Burns the id.</summary>
    ExceedsCeiling = 132,
}
