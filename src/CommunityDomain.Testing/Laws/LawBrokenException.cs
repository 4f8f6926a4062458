namespace CommunityDomain.Testing;

/// <summary>Thrown by the laws when an aggregate breaks one; the message names the law and shows both sides.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Says which law is broken.</summary>
    /// <param name="message">The law, and both sides.</param>
    public LawBrokenException(string message)
        : base(message)
    {
    }
}
