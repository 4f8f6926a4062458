using CommunityDomain.Samples.YiwuYear;

// A console program without a container: the domain is called as it is.
Console.WriteLine(EmbeddedStory.Tell(EmbeddedServices.ByHand()).Digest);
