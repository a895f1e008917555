package org.sanchong.app.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.app.policies.StakeTrees;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.policy.PolicyCatalog;

/** The readings that were taken where documents leave something open. */
record ReadingModels(PolicyCatalog catalog, StakeTrees stakes, Language language) {
    /** Returns all of them. */
    List<Map<String, Object>> all() {
        return catalog.interpretations().stream().map(this::of).toList();
    }

    /** Returns the one. */
    Map<String, Object> of(Interpretation one) {
        boolean zh = language == Language.ZH;
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", one.id());
        model.put("question", zh ? one.questionChinese() : one.question());
        model.put("choice", zh ? one.choiceChinese() : one.choice());
        model.put("readings", one.readings());
        model.put("reason", one.reason());
        model.put("stake", one.stake());
        model.put("at_stake", stakes.of(one.id()));
        model.put("clauses", one.clauses().stream().map(ClauseId::toString).toList());
        model.put("policies", one.policies());
        return model;
    }
}
