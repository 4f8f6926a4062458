namespace CommunityDomain.Admission;

/// <summary>Which legal form may work in which mode. Immutable, with value equality.</summary>
public sealed record LegalFormMatrix
{
    private readonly UInt128 _allowed;

    private LegalFormMatrix(UInt128 allowed) => _allowed = allowed;

    /// <summary>Nothing is allowed.</summary>
    public static LegalFormMatrix Empty { get; } = new(0);

    /// <summary>
    /// A team and a record-filed organisation are not legal persons and sign no purchase contract; they run no space as a going concern
    /// either. A person and a household business run none, and sell services where they are qualified. A state organ purchases and is no
    /// partner. All other forms work in all modes.
    /// </summary>
    public static LegalFormMatrix Default { get; } = Enum.GetValues<LegalForm>()
        .SelectMany(_ => Enum.GetValues<PartnershipMode>(), (form, mode) => (form, mode))
        .Where(cell => cell.form switch
        {
            LegalForm.StateOrgan => false,
            LegalForm.NeighbourhoodTeam or LegalForm.RecordFiled =>
                cell.mode is not (PartnershipMode.ServicePurchase or PartnershipMode.SharedSpace),
            LegalForm.Individual => cell.mode is not PartnershipMode.SharedSpace,
            _ => true,
        })
        .Aggregate(Empty, (matrix, cell) => matrix.Allow(cell.form, cell.mode));

    /// <summary>Whether a form may work in a mode.</summary>
    /// <param name="form">The form.</param>
    /// <param name="mode">The mode.</param>
    public bool Allows(LegalForm form, PartnershipMode mode) => (_allowed & Bit(form, mode)) != 0;

    /// <summary>This matrix with a cell allowed.</summary>
    /// <param name="form">The form.</param>
    /// <param name="mode">The mode.</param>
    public LegalFormMatrix Allow(LegalForm form, PartnershipMode mode) => new(_allowed | Bit(form, mode));

    /// <summary>This matrix with a cell forbidden.</summary>
    /// <param name="form">The form.</param>
    /// <param name="mode">The mode.</param>
    public LegalFormMatrix Forbid(LegalForm form, PartnershipMode mode) => new(_allowed & ~Bit(form, mode));

    private static UInt128 Bit(LegalForm form, PartnershipMode mode)
    {
        if (form is < LegalForm.NeighbourhoodTeam or > LegalForm.StateOrgan)
            throw new ArgumentOutOfRangeException(nameof(form), form, "The legal form is not defined.");
        if (mode is < PartnershipMode.ServicePurchase or > PartnershipMode.BenefitExchange)
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is not defined.");
        return UInt128.One << (((int)form * 5) + (int)mode);
    }
}
