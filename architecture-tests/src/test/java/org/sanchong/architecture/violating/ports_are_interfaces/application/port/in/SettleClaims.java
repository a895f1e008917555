package org.sanchong.architecture.violating.ports_are_interfaces.application.port.in;

/** A port that is half an implementation. */
abstract class SettleClaims {
    abstract void settle(Command command);

    /** What to settle. */
    record Command(String claim) {}
}
