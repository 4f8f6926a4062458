namespace CommunityDomain.Volunteering;
internal static class RosterVerifier { public static RosterAudit Verify(RosterProblem p, Roster r, RosterCertificate c) => throw new NotSupportedException(); }
