package org.sanchong.domain.supervision;

/** What a matter of supervision is (监管事项). */
public enum MatterKind {
    /** A tip (举报线索). */
    TIP,
    /** A facility or office checks itself (自查). */
    SELF_CHECK,
    /** A daily audit by the office (日常稽核、检查). */
    AUDIT,
    /** A re-check of a sample (抽查复查). */
    RE_CHECK;

    /** Returns whether it is one of the three kinds of check that have to cover all (三个全覆盖). */
    public boolean isCheck() {
        return this != TIP;
    }
}
