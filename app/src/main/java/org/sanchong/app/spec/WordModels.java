package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.policy.ClauseRegister;

/** The words of the catalog, Chinese beside English. */
record WordModels(Vocabulary vocabulary, Language language) {
    /** Returns the lists of words, each with its code. */
    Map<String, Object> all() {
        List<List<String>> categories = vocabulary.categories().stream()
                .map(c -> List.of(c.category().code(), c.english(), c.chinese()))
                .toList();
        List<List<String>> tiers = new ArrayList<>();
        for (TierName tier : TierName.values()) {
            tiers.add(List.of(tier.code(), new TierLabels(Language.EN).of(tier), new TierLabels(Language.ZH).of(tier)));
        }
        List<List<String>> facts = new ArrayList<>();
        for (ClaimAttribute attribute : vocabulary.attributes()) {
            facts.add(List.of(attribute.name(), attribute.english(), attribute.chinese()));
            attribute.codes().forEach(code -> facts.add(List.of(code.code(), code.english(), code.chinese())));
        }
        return Map.of(
                "categories",
                categories,
                "tiers",
                tiers,
                "facts",
                facts,
                "provenances",
                coded(Provenance.values()),
                "kinds",
                coded(ClauseKind.values()),
                "statuses",
                coded(ClauseRegister.Status.values()));
    }

    private static List<List<String>> coded(Enum<?>[] constants) {
        Words english = new Words(Language.EN);
        Words chinese = new Words(Language.ZH);
        List<List<String>> words = new ArrayList<>();
        for (Enum<?> constant : constants) {
            String code = constant.name();
            words.add(List.of(
                    code,
                    english.of(code) + ": " + english.meaning(code),
                    chinese.of(code) + "：" + chinese.meaning(code)));
        }
        return words;
    }
}
