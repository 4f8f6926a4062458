using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>The acceptance of a delivery.</summary>
/// <param name="AcceptedOn">When.</param>
/// <param name="Quantity">How many units were accepted.</param>
/// <param name="Quality">The quality factor, 0 to 100 %.</param>
/// <param name="Deduction">What is deducted beside.</param>
/// <param name="Amount">Quantity × rate × quality factor − deduction, to the minor unit.</param>
/// <param name="Evidence">Where that can be seen.</param>
public sealed record DeliveryAcceptance(
    LocalDate AcceptedOn, int Quantity, Percentage Quality, Money Deduction, Money Amount, string Evidence);
