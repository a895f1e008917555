package org.sanchong.application.port.out;

/** Brings the tables of books up to the version of the program (升级). */
public interface StoreMigration {
    /**
     * Does it, whole or not at all.
     *
     * @throws UnusableFileException if there are no books, they are of a later version, or it fails
     */
    Migrated migrate();

    /**
     * What was done.
     *
     * @param from the version of the tables before
     * @param to their version now
     */
    record Migrated(String from, String to) {
        /** Returns whether there was anything to do. */
        public boolean isDone() {
            return !from.equals(to);
        }
    }
}
