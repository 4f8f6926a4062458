namespace CommunityDomain.Testing;

/// <summary>Thrown when a text differs from its golden; the message shows the difference.</summary>
public sealed class GoldenMismatchException : Exception
{
    /// <summary>Says what differs.</summary>
    /// <param name="message">The file and the difference.</param>
    public GoldenMismatchException(string message)
        : base(message)
    {
    }
}
