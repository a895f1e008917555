package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.port.in;

/** A use case with an implementation that anybody can name. */
public interface SettleClaims {
    void settle();
}
