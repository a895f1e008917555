package org.sanchong.adapter.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a request is not carried out (RFC 9457).
 *
 * @param type what kind of problem it is; always {@code about:blank}, the code says more
 * @param title what the status means
 * @param status the status
 * @param code a stable code, of claims the one that the command line has
 * @param detail what is wrong, and how to mend it
 * @param field the field that is wrong; absent where it is none, or more than one
 */
record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String field) {
    /** A problem that no single field has. */
    static Problem of(HttpStatus status, String code, String detail) {
        return of(status, code, detail, null);
    }

    /** A problem of a field. */
    static Problem of(HttpStatus status, String code, String detail, @Nullable String field) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), code, detail, field);
    }

    /** Returns what refuses a request for this. */
    RefusedException refusal() {
        return new RefusedException(this);
    }

    /** Returns the response; where something is busy it says when to ask again. */
    ResponseEntity<Problem> response() {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
        if ("BUSY".equals(code)) {
            response.header("Retry-After", "10");
        }
        return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(this);
    }
}
