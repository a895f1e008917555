package org.sanchong.domain.benefit;

/** The layers of protection (保障层次) in the order in which they pay: insurance first, then assistance. */
public enum TierName {
    /** Basic medical insurance (基本医保). */
    BASIC("basic", Side.INSURANCE),
    /** Critical illness insurance (大病保险). */
    CRITICAL_ILLNESS("critical-illness", Side.INSURANCE),
    /** Supplementary insurance (补充医疗保险). */
    SUPPLEMENTARY("supplementary", Side.INSURANCE),
    /** Medical assistance (医疗救助). */
    MEDICAL_ASSISTANCE("medical-assistance", Side.ASSISTANCE),
    /** Further assistance (再救助). */
    FURTHER_ASSISTANCE("further-assistance", Side.ASSISTANCE),
    /** The fiscal backstop (财政兜底). */
    BACKSTOP("backstop", Side.ASSISTANCE);

    private final String code;
    private final Side side;

    TierName(String code, Side side) {
        this.code = code;
        this.side = side;
    }

    /** Returns whether the layer is insurance or assistance. */
    public Side side() {
        return side;
    }

    /** Returns the name used in policy files, such as {@code critical-illness}. */
    public String code() {
        return code;
    }

    /** Returns the name used for its column in files, such as {@code critical_illness}. */
    public String column() {
        return code.replace('-', '_');
    }
}
