package org.sanchong.architecture.violating.use_cases_have_one_method.application.port.in;

/** A use case; what has a body is not to be implemented. */
interface VerifyCatalog {
    void verify();

    default void verifyTwice() {
        verify();
        verify();
    }
}
