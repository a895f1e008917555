package org.sanchong.catalog;

import java.util.List;
import java.util.Map;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.ClauseRegister;

/** Warns of clauses of registered documents that nothing carries out, and of printed figures that nothing uses. */
final class RegisterChecks {
    private final ClauseRegister register;
    private final Map<ClauseId, Place> places;
    private final Defects defects;

    RegisterChecks(List<BenefitPolicy> policies, Map<ClauseId, Place> places, Defects defects) {
        this.register = ClauseRegister.of(policies);
        this.places = places;
        this.defects = defects;
    }

    /** Checks the documents that say which figures their clauses print, or what carries them out. */
    void check(List<PolicyDocument> documents) {
        documents.stream()
                .filter(PolicyDocument::isRegistered)
                .flatMap(document -> document.clauses().stream())
                .forEach(this::check);
    }

    private void check(Clause clause) {
        if (register.status(clause) == ClauseRegister.Status.OPEN) {
            String message =
                    "nothing carries this clause out; cite it in a policy, name what does ('by: {rule: …}'), or "
                            + "say what is planned ('by: {planned: rule, topic: …}') or which document it is left to";
            warn(clause, DefectCode.NOT_CARRIED_OUT, message);
        }
        for (String item : register.unknownItems(clause)) {
            String message = "'" + item + "' is no policy, and no tier, schedule or account of one";
            warn(clause, DefectCode.UNKNOWN_CARRIER, message);
        }
        for (PrintedFigure figure : register.unusedFigures(clause)) {
            String message = "no policy takes " + figure + " from this clause; use it there, or say what is planned";
            warn(clause, DefectCode.FIGURE_NOT_USED, message);
        }
    }

    private void warn(Clause clause, DefectCode code, String message) {
        Place place = places.getOrDefault(clause.id(), Place.startOf(""));
        defects.about(clause.id()).warning(place, code, message);
    }
}
