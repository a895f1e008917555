package org.sanchong.application.usecase;

import org.sanchong.application.port.in.CompareSettlements;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** Settles the claims twice with the use case that settles files, and compares claim by claim. */
final class ComparingSettlements implements CompareSettlements {
    private final PolicyCatalog catalog;

    ComparingSettlements(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public PolicyImpact compare(Request request) {
        BenefitPolicy before = policy(request.before());
        BenefitPolicy after = policy(request.after());
        KeptAmounts kept = new KeptAmounts();
        settle(request, before, kept);
        ComparedSettlements compared = new ComparedSettlements(catalog.vocabulary(), kept, request.largest());
        settle(request, after, compared);
        return compared.impact();
    }

    private BenefitPolicy policy(PolicyId id) {
        return catalog.policy(id)
                .orElseThrow(() -> new UnusableFileException("the catalog has no policy \"" + id + "\""));
    }

    private void settle(Request request, BenefitPolicy policy, OutgoingSettlements to) {
        SettleClaims.Command command = SettleClaims.Command.builder()
                .claims(request.claims().get())
                .settlements(to)
                .policy(policy.id())
                .threads(request.threads())
                .language(request.language())
                .build();
        new SettlingClaims(AlwaysInForce.of(catalog, policy)).settle(command);
    }
}
