namespace CommunityDomain.Points;

/// <summary>Why the frames of a journal could not be read on.</summary>
public enum FrameFault : byte
{
    /// <summary>They were read to the end.</summary>
    None,

    /// <summary>The last frame is not there in full, or only zeros are: a write was interrupted. Nothing that was acknowledged is lost.</summary>
    Torn,

    /// <summary>A frame's header, or the closing hash's checksum, is not what was written.</summary>
    FrameDamaged,

    /// <summary>A record is not what was written.</summary>
    RecordDamaged,

    /// <summary>A frame is whole but does not follow the one before: one was taken out, doubled or moved.</summary>
    OutOfSequence,

    /// <summary>The frames are whole but their closing hash is not theirs: somebody rewrote records and their checksums.</summary>
    HashBroken,

    /// <summary>The journal is of a format that this version cannot read.</summary>
    UnknownVersion,
}
