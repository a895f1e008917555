package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;

/** Checks that a Chinese word in a file of claims can mean one column only, and in a column one code only. */
final class LabelChecks {
    private final Map<String, Place> places;
    private final Defects defects;

    /**
     * Reports to the defects.
     *
     * @param places where columns, attributes and categories are declared, by name
     */
    LabelChecks(Map<String, Place> places, Defects defects) {
        this.places = places;
        this.defects = defects;
    }

    void check(Vocabulary vocabulary) {
        Words columns = new Words("two columns");
        vocabulary.attributes().forEach(attribute -> columns.add(attribute.name()));
        vocabulary.columns().forEach(column -> columns.add(column.name()));
        for (Vocabulary.Column column : vocabulary.columns()) {
            columns.add(column.name(), words(column.chinese(), column.also()), column.name());
        }
        for (ClaimAttribute attribute : vocabulary.attributes()) {
            columns.add(attribute.name(), words(attribute.chinese(), attribute.also()), attribute.name());
            codes(attribute);
        }
        Words referral = new Words("two columns of filings");
        vocabulary.referralColumns().forEach(column -> referral.add(column.name()));
        for (ClaimAttribute column : vocabulary.referralColumns()) {
            referral.add(column.name(), words(column.chinese(), column.also()), column.name());
            codes(column);
        }
        Words categories = new Words("two categories");
        vocabulary
                .categories()
                .forEach(category -> categories.add(category.category().code()));
        for (Vocabulary.Category category : vocabulary.categories()) {
            String code = category.category().code();
            categories.add(code, words(category.chinese(), category.also()), code);
        }
    }

    private void codes(ClaimAttribute attribute) {
        Words codes = new Words("two codes of " + attribute.name());
        attribute.codes().forEach(code -> codes.add(code.code()));
        for (ClaimAttribute.Code code : attribute.codes()) {
            codes.add(code.code(), words(code.chinese(), code.also()), attribute.name());
        }
    }

    private static List<String> words(String chinese, List<String> also) {
        List<String> words = new ArrayList<>();
        words.add(chinese);
        words.addAll(also);
        return words;
    }

    /** What the words of one list mean. */
    private final class Words {
        private final String several;
        private final Map<String, String> meanings = new LinkedHashMap<>();

        Words(String several) {
            this.several = several;
        }

        /** Adds a name, which means itself. */
        void add(String name) {
            meanings.put(name, name);
        }

        void add(String name, List<String> words, String declared) {
            for (String word : words) {
                String other = meanings.putIfAbsent(word, name);
                if (other != null && !other.equals(name)) {
                    String message = "'" + word + "' would stand for " + several + ", " + other + " and " + name
                            + "; let each have a word of its own";
                    Place place = places.getOrDefault(declared, Place.startOf("vocabulary.yaml"));
                    defects.error(place, DefectCode.AMBIGUOUS_LABEL, message);
                }
            }
        }
    }
}
