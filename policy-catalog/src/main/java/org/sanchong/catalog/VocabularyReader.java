package org.sanchong.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;

/** Reads vocabularies; what a later one declares takes the place of what an earlier one declared by that name. */
final class VocabularyReader {
    private static final int MOST_CATEGORIES = 64;

    /** What the calculation asks for by itself, whatever the policies ask for. */
    private static final Map<String, ClaimAttribute.Kind> NEEDED = needed();

    private final Defects defects;
    private final Map<String, ClaimAttribute> attributes = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Category> categories = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Column> columns = new LinkedHashMap<>();
    private final Map<String, ClaimAttribute> referralColumns = new LinkedHashMap<>();
    private final Map<String, Vocabulary.Department> departments = new LinkedHashMap<>();
    /** Where columns are named and attributes declared, by their names. */
    private final Map<String, Place> places = new LinkedHashMap<>();

    private Place place = Place.startOf("vocabulary.yaml");

    VocabularyReader(Defects defects) {
        this.defects = defects;
    }

    /** Reads a vocabulary. */
    void read(Fields file) {
        place = file.placeOf("attributes");
        file.get("attributes")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::attribute));
        file.get("categories")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::category));
        file.get("columns")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::column));
        file.get("referral")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::referralColumn));
        file.get("departments")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::department));
    }

    /** Reports the attributes that the calculation itself needs and that are not there, or are something else. */
    void checkNeeded() {
        NEEDED.forEach((name, kind) -> {
            ClaimAttribute attribute = attributes.get(name);
            if (attribute == null || attribute.kind() != kind) {
                String message = "the calculation needs the attribute '" + name + "', of type "
                        + kind.name().toLowerCase(Locale.ROOT);
                defects.error(place, DefectCode.MISSING_ATTRIBUTE, message);
            }
        });
    }

    /** Returns the words of all vocabularies that were read. */
    Vocabulary words() {
        return Vocabulary.builder()
                .addAllAttributes(attributes.values())
                .addAllCategories(categories.values())
                .addAllColumns(columns.values())
                .addAllReferralColumns(referralColumns.values())
                .addAllDepartments(departments.values())
                .build();
    }

    /** Returns where columns are named and attributes declared, by their names. */
    Map<String, Place> places() {
        return places;
    }

    private static Map<String, ClaimAttribute.Kind> needed() {
        Map<String, ClaimAttribute.Kind> needed = new LinkedHashMap<>();
        needed.put("care_type", ClaimAttribute.Kind.CODE);
        needed.put("discharged_on", ClaimAttribute.Kind.DATE);
        needed.put("approved_assistance", ClaimAttribute.Kind.FLAG);
        needed.put("total", ClaimAttribute.Kind.AMOUNT);
        for (ExpensePart part : ExpensePart.values()) {
            needed.put(part.column(), ClaimAttribute.Kind.AMOUNT);
        }
        needed.put("basic_paid", ClaimAttribute.Kind.AMOUNT);
        return Collections.unmodifiableMap(needed);
    }

    private void attribute(Written.Entry entry) {
        ScalarForm.ATTRIBUTE
                .read(entry.key(), defects)
                .flatMap(name -> Fields.of(entry.value(), defects)
                        .flatMap(fields -> new AttributeReader(defects).read(name, fields)))
                .ifPresent(attribute -> {
                    attributes.put(attribute.name(), attribute);
                    places.put(attribute.name(), entry.key().place());
                });
    }

    private void referralColumn(Written.Entry entry) {
        ScalarForm.ATTRIBUTE
                .read(entry.key(), defects)
                .flatMap(name -> Fields.of(entry.value(), defects)
                        .flatMap(fields -> new AttributeReader(defects).read(name, fields)))
                .ifPresent(column -> referralColumns.put(column.name(), column));
    }

    private void column(Written.Entry entry) {
        ScalarForm.ATTRIBUTE
                .read(entry.key(), defects)
                .flatMap(name -> Fields.of(entry.value(), defects).flatMap(fields -> {
                    Optional<Titles> titles = Titles.among(fields);
                    List<String> also = FurtherWords.among(fields, defects);
                    fields.close();
                    return titles.map(t -> new Vocabulary.Column(name, t.english(), t.chinese(), also));
                }))
                .ifPresent(column -> {
                    columns.put(column.name(), column);
                    places.put(column.name(), entry.key().place());
                });
    }

    private void department(Written.Entry entry) {
        ScalarForm.CODE
                .read(entry.key(), defects)
                .flatMap(code -> Fields.of(entry.value(), defects).flatMap(fields -> {
                    Optional<Titles> titles = Titles.among(fields);
                    List<String> also = FurtherWords.among(fields, defects);
                    fields.close();
                    return titles.map(t ->
                            new Vocabulary.Department(new CertifyingDepartment(code), t.english(), t.chinese(), also));
                }))
                .ifPresent(read -> departments.put(read.department().code(), read));
    }

    private void category(Written.Entry entry) {
        ScalarForm.CODE.read(entry.key(), defects).ifPresent(code -> {
            Optional<Vocabulary.Category> category =
                    Fields.of(entry.value(), defects).flatMap(fields -> category(code, fields));
            category.ifPresent(read -> {
                categories.put(code, read);
                places.put(code, entry.key().place());
            });
            if (categories.size() > MOST_CATEGORIES) {
                String message = "a catalog has at most " + MOST_CATEGORIES + " categories; this is one more";
                defects.error(entry.key().place(), DefectCode.TOO_MANY_CATEGORIES, message);
            }
        });
    }

    private Optional<Vocabulary.Category> category(String code, Fields fields) {
        Optional<Titles> names = Titles.among(fields);
        Optional<String> certifiedBy = fields.require("certified-by", ScalarForm.TEXT);
        List<String> also = FurtherWords.among(fields, defects);
        fields.close();
        return names.flatMap(name -> certifiedBy.map(by ->
                new Vocabulary.Category(new EligibilityCategory(code), name.english(), name.chinese(), by, also)));
    }
}
