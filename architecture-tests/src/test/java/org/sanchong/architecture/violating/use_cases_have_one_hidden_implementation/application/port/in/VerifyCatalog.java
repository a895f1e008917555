package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.port.in;

/** A use case that is implemented as it should be. */
public interface VerifyCatalog {
    void verify();
}
