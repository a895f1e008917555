package org.sanchong.domain.law;

/** Where a figure comes from (出处). */
public enum Provenance {
    /** Printed in the clause that it cites. */
    DOCUMENT,
    /** Follows from the document by arithmetic. */
    DERIVED,
    /** Printed in another public document, which the note names. */
    CITED,
    /** Chosen for demonstration; to be replaced by the embedding system before use. */
    ILLUSTRATIVE
}
