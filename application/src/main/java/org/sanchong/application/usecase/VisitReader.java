package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.referral.County;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.referral.Visit;
import org.sanchong.domain.settlement.Lexicon;

/** Reads of a claim's row what filings and contracts are asked about; the same for all threads. */
final class VisitReader {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final List<String> columns;
    private final int level;
    private final int locality;
    private final int admittedOn;
    private final int dischargedOn;

    VisitReader(Lexicon lexicon, Vocabulary vocabulary, List<ClaimColumn> columns) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.columns = columns.stream().map(ClaimColumn::name).toList();
        this.level = lexicon.required("facility_level");
        this.locality = lexicon.required("locality");
        this.admittedOn = lexicon.required("admitted_on");
        this.dischargedOn = lexicon.required("discharged_on");
    }

    String claim(RowTexts row) {
        return text(row, "claim_id");
    }

    private String text(RowTexts row, String column) {
        return row.value(columns.indexOf(column));
    }

    /**
     * Returns the visit, unless something of it cannot be read.
     *
     * @param facts the facts of the claim, each at its attribute's position
     * @param held the bits of the categories that the person holds
     */
    Optional<Visit> visit(RowTexts row, long[] facts, long held) {
        String person = text(row, "person_id");
        boolean readable = !person.isEmpty()
                && facts[level] >= 0
                && facts[locality] >= 0
                && facts[admittedOn] > FieldText.NEGATIVE
                && facts[dischargedOn] > FieldText.NEGATIVE
                && facts[admittedOn] <= facts[dischargedOn];
        if (!readable) {
            return Optional.empty();
        }
        Visit.Builder visit = Visit.builder()
                .person(new PersonId(person))
                .county(county(row).map(County::new))
                .facility(given(row, "facility_id").map(FacilityId::new))
                .level(new FacilityLevel(code(level, facts)))
                .locality(new Locality(code(locality, facts)))
                .admittedOn(LocalDate.ofEpochDay(facts[admittedOn]))
                .dischargedOn(LocalDate.ofEpochDay(facts[dischargedOn]));
        vocabulary.categories().stream()
                .map(Vocabulary.Category::category)
                .filter(category -> (held & lexicon.categoryBit(category.code())) != 0)
                .forEach(visit::addCategory);
        return Optional.of(visit.build());
    }

    /** The county as the claim names it, else the region of insurance. */
    private Optional<String> county(RowTexts row) {
        return given(row, "county").or(() -> given(row, "region"));
    }

    private Optional<String> given(RowTexts row, String column) {
        return Optional.of(text(row, column)).filter(value -> !value.isEmpty());
    }

    private String code(int attribute, long[] facts) {
        return lexicon.attribute(attribute).codes().get((int) facts[attribute]).code();
    }
}
