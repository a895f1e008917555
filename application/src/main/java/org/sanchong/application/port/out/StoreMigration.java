package org.sanchong.application.port.out;

/**
 * How the tables of books were brought up to a later version.
 *
 * @param from their version before
 * @param to their version now
 */
public record StoreMigration(String from, String to) {
    /** Returns whether there was anything to do. */
    public boolean isDone() {
        return !from.equals(to);
    }
}
