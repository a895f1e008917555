package org.sanchong.application.usecase;

import org.sanchong.application.port.in.TracePayments;
import org.sanchong.domain.cliff.CliffSearch;
import org.sanchong.domain.cliff.PaymentTrace;
import org.sanchong.domain.policy.PolicyCatalog;

/** Traces payments of the policies of a catalog. */
final class TracingPayments implements TracePayments {
    private final PolicyCatalog catalog;
    private final CliffSearch search;

    TracingPayments(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.search = CliffSearch.of(catalog);
    }

    @Override
    public PaymentTrace trace(Question question) {
        return catalog.policy(question.policy())
                .map(policy -> search.trace(policy, question.of(), question.range()))
                .orElseThrow(() -> new IllegalArgumentException("no policy " + question.policy()));
    }
}
