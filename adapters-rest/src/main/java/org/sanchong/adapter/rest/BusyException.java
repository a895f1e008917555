package org.sanchong.adapter.rest;

/** Something is being done that is done once at a time. */
final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("once at a time");
    }
}
