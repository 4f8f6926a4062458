namespace CommunityDomain.Admission;

/// <summary>How often a service was used.</summary>
/// <param name="Service">The service's code.</param>
/// <param name="PersonTimes">How many people came, each as often as he came.</param>
public sealed record ServiceUse(string Service, int PersonTimes);
