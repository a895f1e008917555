package org.sanchong.architecture.violating.adapters_know_ports_alone.adapter.rest;

import org.sanchong.architecture.violating.adapters_know_ports_alone.adapter.jdbc.JdbcClaims;
import org.sanchong.architecture.violating.adapters_know_ports_alone.application.usecase.Settling;

/** A controller that knows where claims are kept, and how they are settled. */
final class ClaimsController {
    void list(JdbcClaims claims) {}

    void settle(Settling settling) {}
}
