package org.sanchong.adapter.rest;

/** An answer that had begun and cannot be ended: its connection is broken off, so that nobody takes it for whole. */
final class BrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOffException(RuntimeException why) {
        super(why);
    }
}
