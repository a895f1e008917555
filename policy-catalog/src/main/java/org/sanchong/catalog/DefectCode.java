package org.sanchong.catalog;

/** What is wrong with a catalog file: stable codes for programs; the message of a defect is for people. */
public enum DefectCode {
    // Files and YAML

    /** A file or folder that cannot be read, is too large or is no UTF-8. */
    UNREADABLE_FILE,
    /** A file that is YAML, or lies where YAML files lie, and that no reader expects there. */
    UNEXPECTED_FILE,
    /** The text is no YAML, or is nested too deeply. */
    YAML_SYNTAX,
    /** An anchor or an alias; a catalog says everything where it stands. */
    ALIAS_REFUSED,
    /** The file says another {@code format:} than its place in the folder asks for. */
    UNKNOWN_FORMAT,
    /** A key stands twice in one mapping. */
    DUPLICATE_KEY,
    /** A key that nothing reads. */
    UNKNOWN_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** Two keys that exclude each other, or one without the other that it is about. */
    CONFLICTING_KEYS,
    /** A mapping, a list or a text stands where another of the three is read. */
    WRONG_SHAPE,
    /** A text that is no amount, rate, date, code or whatever is read there, or one that must stand in quotes. */
    BAD_SCALAR,

    // Names

    /** The same id or name is given twice. */
    DUPLICATE_NAME,
    /** A document that the catalog does not hold. */
    UNKNOWN_DOCUMENT,
    /** A policy that the catalog does not hold. */
    UNKNOWN_POLICY,
    /** A clause that the document does not print. */
    UNKNOWN_CLAUSE,
    /** A category or group that is not declared. */
    UNKNOWN_CATEGORY,
    /** An attribute that is not declared. */
    UNKNOWN_ATTRIBUTE,
    /** A code that its attribute does not have. */
    UNKNOWN_CODE,
    /** An account that the policy does not have. */
    UNKNOWN_ACCOUNT,
    /** A tier that does not exist, or that does not stand above where it is referred to. */
    UNKNOWN_TIER,
    /** A schedule that its tier does not have. */
    UNKNOWN_SCHEDULE,
    /** An attribute that the calculation itself needs and that no vocabulary declares so. */
    MISSING_ATTRIBUTE,
    /** A Chinese word that would stand for two columns, or for two codes of one column. */
    AMBIGUOUS_LABEL,
    /** An attribute declared twice, and not alike. */
    ATTRIBUTE_DISAGREES,
    /** An attribute used as one of another kind, such as a range of codes. */
    WRONG_KIND,

    // Sources

    /** No clause is given, here or above. */
    MISSING_CLAUSE,
    /** No provenance is given, here or above. */
    MISSING_PROVENANCE,
    /** A cited figure whose note does not name the document that prints it. */
    MISSING_NOTE,

    // Figures

    /** A rate or share outside 0 % to 100 %. */
    RATE_OUT_OF_RANGE,
    /** An amount above 10,000,000,000 yuan, or a negative one. */
    OVERFLOW,
    /** A figure below the floor that the document prints. */
    FLOOR_NOT_KEPT,
    /** A figure above the ceiling that the document prints. */
    CEILING_NOT_KEPT,
    /** A derived figure that is not what its derivation gives. */
    DERIVATION_MISMATCH,
    /** An adjusted amount that is no whole number of fen. */
    NOT_WHOLE_FEN,
    /** A figure that a policy takes from a clause, and that the clause does not print. */
    FIGURE_NOT_PRINTED,
    /** Bands that leave something unruled: the last one is not open. */
    BANDS_GAP,
    /** Bands that rule something twice: edges that do not rise, or an open band that is not the last. */
    BANDS_OVERLAP,
    /** A range that holds nothing, such as {@code "5..3"}, or a period whose last day is before its first. */
    EMPTY_RANGE,
    /** Two cells of a table for one value. */
    RANGES_OVERLAP,

    // Clauses

    /** A clause that nothing carries out and for which nothing is planned; a warning. */
    NOT_CARRIED_OUT,
    /** An item of a policy that a clause names and that is not there; a warning. */
    UNKNOWN_CARRIER,
    /** A printed figure of a rule or target that no policy takes from it; a warning. */
    FIGURE_NOT_USED,

    // Policies

    /** {@code during} or {@code after} the transition of a policy that has none. */
    NO_TRANSITION,
    /** Schedules that vary each other in a circle. */
    VARIANT_CIRCLE,
    /** A tier that stands twice. */
    DUPLICATE_TIER,
    /** An at-least envelope above the tier that pays for it, so that it could not keep that tier's caps. */
    GUARANTEE_ABOVE_TIER,
    /** An account that does not measure what it is used for. */
    ACCOUNT_MEASURE,
    /** A deductible that an account reduces, in a schedule that accrues over the plan year. */
    ACCRUAL_NOT_PER_CLAIM,
    /** Preferential terms that pay less than the ordinary schedule somewhere. */
    PREFERENCE_PAYS_LESS,
    /** Schedules that can be held together, each paying more than the other somewhere; a warning. */
    SCHEDULES_CROSS,

    // Catalogs

    /** Two policies of one region in force on the same day. */
    PERIODS_OVERLAP,
    /** An account that two policies of one region count in different ways. */
    ACCOUNT_DISAGREES,
    /** More than 64 categories. */
    TOO_MANY_CATEGORIES,
    /** More than 62 codes of one attribute, or identifiers told apart. */
    TOO_MANY_CODES,
    /** Two revisions of one policy that are recorded on the same day. */
    DUPLICATE_REVISION,
    /** A policy that is said to be verified until a day on which it is not in force. */
    VERIFIED_OUT_OF_FORCE,
    /** Something else that the domain refuses; the message says what. */
    INCONSISTENT,

    // What is at stake in a reading

    /** A reading that the interpretation does not have, or has no need to be told. */
    UNKNOWN_READING,
    /** A place that the policy does not have, where a reading would change it. */
    UNKNOWN_PATH,
    /** A policy that no catalog can hold as a reading would write it. */
    CHANGE_REFUSED,
    /** An example claim that is not settled, or is settled though it is said not to be. */
    CASE_NOT_SETTLED
}
