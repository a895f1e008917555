package org.sanchong.adapter.rest;

/** What a caller is to the service. */
enum Role {
    /** The agency that settles: everything. */
    AGENCY,
    /** A medical institution: the claims of its own facility. */
    INSTITUTION,
    /** Who checks: reads everything, changes nothing. */
    AUDITOR,
    /** Anybody: policies, and previews of what they themselves say. */
    PUBLIC
}
