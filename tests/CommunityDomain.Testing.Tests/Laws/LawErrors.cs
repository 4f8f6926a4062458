namespace CommunityDomain.Testing.Tests;

// One error that is whole, and one for each way not to be.
public static class LawErrors
{
    private static readonly TextCatalogue Texts = new(typeof(LawTexts));

    public sealed class Whole(int guests, LocalDate day, ValueList<string> names)
        : DomainError(Texts, "law.whole", ("Guests", guests), ("Day", day), ("Names", names))
    {
        public int Guests => guests;

        public LocalDate Day => day;

        public ValueList<string> Names => names;
    }

    public sealed class Unfilled(int guests) : DomainError(Texts, "law.unfilled", ("Guests", guests))
    {
        public int Guests => guests;
    }

    public sealed class Swapped(int least, int most) : DomainError(Texts, "law.swapped", ("Least", least), ("Most", most))
    {
        public int Least => most;

        public int Most => least;
    }

    public sealed class NoCode() : DomainError(Texts, "NoCode");
}
