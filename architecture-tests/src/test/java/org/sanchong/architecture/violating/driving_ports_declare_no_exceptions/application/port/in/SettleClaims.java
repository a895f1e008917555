package org.sanchong.architecture.violating.driving_ports_declare_no_exceptions.application.port.in;

/** A use case that refuses by throwing. */
interface SettleClaims {
    void settle() throws IllegalStateException;
}
