package org.sanchong.architecture;

/** The decision records that rules carry out; a rule's reason ends in the file to read. */
enum Decision {
    MODULES_AND_ROOT_PACKAGE("0001-modules-and-root-package"),
    JQWIK_IS_PINNED("0002-jqwik-is-pinned"),
    MONEY_IS_FEN("0003-money-is-fen"),
    IMMUTABLES_STYLES("0004-immutables-styles"),
    WHERE_VAVR_MAY_APPEAR("0005-where-vavr-may-appear"),
    POLICIES_ARE_DATA("0006-policies-are-data"),
    ONE_CALCULATION_AND_ITS_TAPE("0009-one-calculation-and-its-tape"),
    THE_CHECKER_STANDS_APART("0021-the-checker-stands-apart");

    private final String file;

    Decision(String file) {
        this.file = file;
    }

    /** Returns the reason with its record, for {@code because}. */
    String so(String reason) {
        return reason + " (docs/adr/" + file + ".md)";
    }
}
