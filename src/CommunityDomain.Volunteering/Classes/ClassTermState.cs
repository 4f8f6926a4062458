namespace CommunityDomain.Volunteering;

/// <summary>What a term of classes knows.</summary>
public sealed record ClassTermState : AggregateState<ClassTermId>
{
    /// <summary>The activity whose duty posts lead the classes.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>In which order places are given.</summary>
    public EnrolmentOrder Order { get; init; }

    /// <summary>Where it stands.</summary>
    public ClassTermStatus Status { get; init; }

    /// <summary>The classes, in the order added.</summary>
    public ValueList<PupilClass> Classes { get; init; }

    /// <summary>The wishes, one list of a pupil, in the order in which pupils first came; kept after the allotment.</summary>
    public ValueList<ClassWishes> Wishes { get; init; }

    /// <summary>Who has a place where, in the order in which places were given.</summary>
    public ValueList<ClassEnrolment> Enrolments { get; init; }
}
