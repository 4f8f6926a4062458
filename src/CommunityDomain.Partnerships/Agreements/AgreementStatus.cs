namespace CommunityDomain.Partnerships;

/// <summary>Where an agreement stands.</summary>
public enum AgreementStatus
{
    /// <summary>Being written, or waiting for signatures.</summary>
    Draft,

    /// <summary>Signed by every party; its term has not begun.</summary>
    Signed,

    /// <summary>In force: everybody does what he promised.</summary>
    InForce,

    /// <summary>Suspended: the parties wait for something, and nothing falls due between them.</summary>
    Suspended,

    /// <summary>A party sets right what was found wrong, by a date.</summary>
    Remedying,

    /// <summary>Ended as agreed: the term is over and nothing is owed.</summary>
    Completed,

    /// <summary>Ended before its time, with a ground.</summary>
    Terminated,
}
