using CommunityDomain.Admission;
using CommunityDomain.AotSmoke;
using CommunityDomain.Points;
using NodaTime;

// A console program without a container: the domain is called as it is.
Console.WriteLine(SmallStory.Digest(AdmissionPolicy.Default, new InMemoryJournal(), DateTimeZone.ForOffset(Offset.FromHours(8))));
