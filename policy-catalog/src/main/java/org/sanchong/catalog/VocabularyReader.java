package org.sanchong.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;

/** Reads vocabularies; what a later one declares takes the place of what an earlier one declared by that name. */
final class VocabularyReader {
    private static final int MOST_CATEGORIES = 64;

    private final Defects defects;
    private final Map<String, ClaimAttribute> attributes = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Category> categories = new LinkedHashMap<>();

    VocabularyReader(Defects defects) {
        this.defects = defects;
    }

    /** Reads a vocabulary. */
    void read(Fields file) {
        file.get("attributes")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::attribute));
        file.get("categories")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::category));
    }

    /** Returns the words of all vocabularies that were read. */
    Vocabulary words() {
        return Vocabulary.builder()
                .addAllAttributes(attributes.values())
                .addAllCategories(categories.values())
                .build();
    }

    private void attribute(Written.Entry entry) {
        ScalarForm.ATTRIBUTE
                .read(entry.key(), defects)
                .flatMap(name -> Fields.of(entry.value(), defects)
                        .flatMap(fields -> new AttributeReader(defects).read(name, fields)))
                .ifPresent(attribute -> attributes.put(attribute.name(), attribute));
    }

    private void category(Written.Entry entry) {
        ScalarForm.CODE.read(entry.key(), defects).ifPresent(code -> {
            Optional<Vocabulary.Category> category =
                    Fields.of(entry.value(), defects).flatMap(fields -> category(code, fields));
            category.ifPresent(read -> categories.put(code, read));
            if (categories.size() > MOST_CATEGORIES) {
                String message = "a catalog has at most " + MOST_CATEGORIES + " categories; this is one more";
                defects.error(entry.key().place(), DefectCode.TOO_MANY_CATEGORIES, message);
            }
        });
    }

    private static Optional<Vocabulary.Category> category(String code, Fields fields) {
        Optional<Titles> names = Titles.among(fields);
        Optional<String> certifiedBy = fields.require("certified-by", ScalarForm.TEXT);
        fields.close();
        return names.flatMap(name -> certifiedBy.map(
                by -> new Vocabulary.Category(new EligibilityCategory(code), name.english(), name.chinese(), by)));
    }
}
