package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.usecase;

import org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.port.in.VerifyCatalog;

/** An implementation as it should be. */
final class Verifying implements VerifyCatalog {
    @Override
    public void verify() {}
}
