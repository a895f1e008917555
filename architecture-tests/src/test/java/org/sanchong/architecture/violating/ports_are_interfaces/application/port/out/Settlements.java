package org.sanchong.architecture.violating.ports_are_interfaces.application.port.out;

/** A port as it should be. */
interface Settlements {
    /** Fails with an exception that stands beside it. */
    void write(Row row) throws UnusableFileException;

    /** What to write. */
    record Row(String claim) {}
}
