namespace CommunityDomain.Points.FileJournal;

internal static class FileJournalTexts
{
    public static TextCatalogue Catalogue { get; } = new(typeof(FileJournalTexts));
}
