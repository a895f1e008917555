package org.sanchong.application.usecase;

import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.CliffSearch;
import org.sanchong.domain.policy.PolicyCatalog;

/** Finds cliffs in the policies of a catalog. */
final class FindingCliffs implements FindCliffs {
    private final PolicyCatalog catalog;
    private final CliffSearch search;

    FindingCliffs(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.search = CliffSearch.of(catalog);
    }

    @Override
    public CliffReport find(Question question) {
        return catalog.policy(question.policy())
                .map(policy -> search.search(policy, question.upTo(), question.earlier()))
                .orElseThrow(() -> new IllegalArgumentException("no policy " + question.policy()));
    }
}
