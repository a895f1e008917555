package org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.usecase;

import org.sanchong.architecture.violating.use_cases_have_one_hidden_implementation.application.port.in.SettleClaims;

/** An implementation that anybody can name. */
public final class Settling implements SettleClaims {
    @Override
    public void settle() {}
}
