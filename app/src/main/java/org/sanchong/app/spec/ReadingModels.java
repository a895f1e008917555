package org.sanchong.app.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.app.policies.StakeTrees;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.Prose;
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
        model.put("readings", one.readings().stream().map(this::prose).toList());
        model.put("reason", prose(one.reason()));
        model.put("stake", prose(one.stake()));
        model.put("at_stake", stakes.of(one.id()));
        model.put("clauses", one.clauses().stream().map(ClauseId::toString).toList());
        model.put("policies", one.policies());
        return model;
    }

    /** Returns the text in the reader's language; pages mark what is in English alone. */
    private Map<String, Object> prose(Prose prose) {
        boolean english = language == Language.EN || prose.isEnglishAlone();
        return Map.of("text", english ? prose.english() : prose.chinese(), "english", english);
    }
}
