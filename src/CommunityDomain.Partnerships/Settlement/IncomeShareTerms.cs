using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What was agreed on a share.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="PayerForm">His legal form.</param>
/// <param name="Mode">The mode of the agreement.</param>
/// <param name="Source">Where the money comes from.</param>
/// <param name="Basis">Gross or net.</param>
/// <param name="Tiers">The rates, by rising floors, the first from zero.</param>
/// <param name="Lines">Who gets it.</param>
/// <param name="FirstDay">The first day of the first period under these terms; every other one is counted from it, so that a short month shifts nothing.</param>
/// <param name="PeriodMonths">How many months a period has, from 1.</param>
/// <param name="CarriesLosses">Whether a loss lowers the basis of later periods; it must be agreed. A loss of before waits under
/// terms that carry none, and under gross income.</param>
/// <param name="ConditionOfAward">Whether it was made a condition of admission or award, which no law allows.</param>
public sealed record IncomeShareTerms(
    PartyId Payer, LegalForm PayerForm, PartnershipMode Mode, MoneySource Source, IncomeBasis Basis, ValueList<ShareTier> Tiers,
    ValueList<ShareLine> Lines, LocalDate FirstDay, int PeriodMonths, bool CarriesLosses, bool ConditionOfAward);
