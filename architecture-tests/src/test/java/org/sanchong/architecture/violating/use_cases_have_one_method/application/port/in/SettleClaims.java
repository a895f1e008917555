package org.sanchong.architecture.violating.use_cases_have_one_method.application.port.in;

/** Two use cases in one. */
interface SettleClaims {
    void settle();

    void preview();
}
