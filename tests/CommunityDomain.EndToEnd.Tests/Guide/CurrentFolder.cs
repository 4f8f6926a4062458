namespace CommunityDomain.EndToEnd.Tests.Guide;

/// <summary>An empty folder that is the process's current one while it lasts: pages name files as a host would. The tests that use it don't run
/// beside others.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public sealed class CurrentFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("guide-");

    public CurrentFolder() => Environment.CurrentDirectory = _folder.FullName;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Delete(recursive: true);
    }
}
