namespace CommunityDomain.Testing.Tests;

// Stands beside the words of the errors of these tests.
internal static class LawTexts;
