namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The library did not do what a row's measure asks for.</summary>
public sealed class StoryBrokenException : Exception
{
    public StoryBrokenException()
    {
    }

    public StoryBrokenException(string message)
        : base(message)
    {
    }

    public StoryBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
