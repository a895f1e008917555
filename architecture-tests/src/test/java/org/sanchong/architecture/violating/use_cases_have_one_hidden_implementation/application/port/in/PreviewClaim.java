package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.port.in;

/** A use case that nobody implements. */
interface PreviewClaim {
    void preview();
}
