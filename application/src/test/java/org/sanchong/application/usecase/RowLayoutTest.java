package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementCalculator;

class RowLayoutTest {
    private static final Lexicon LEXICON =
            SettlementCalculator.of(new InMemoryCatalog()).newRun(false).lexicon();

    /** Values at the edges of what a kind can hold. */
    private static List<Long> valuesOf(Kind kind) {
        return switch (kind) {
            case CODE, FLAG, IDENTIFIER -> List.of(0L, 1L, 62L, 63L, Lexicon.MISSING, Lexicon.UNREADABLE);
            case DATE -> List.of(0L, -1L, -719_528L, 2_932_896L, Lexicon.MISSING, Lexicon.UNREADABLE);
            case AMOUNT, COUNT -> List.of(0L, 1L, 1_000_000_000_000L, Lexicon.MISSING, Lexicon.UNREADABLE);
        };
    }

    private static final List<String> NAMES = List.of(
            "claim_id",
            "person_id",
            "region",
            "care_type",
            "facility_level",
            "locality",
            "admitted_on",
            "discharged_on",
            "total",
            "categories",
            "household_id",
            "previous_claim",
            "insurance",
            "designated",
            "referral",
            "special_disease",
            "approved_assistance",
            "out_of_catalog",
            "over_limit",
            "first_self_pay",
            "offsite_first_self_pay",
            "basic_paid",
            "x_a",
            "x_b");

    /** Each fact comes back as it was put, whatever its neighbours are and whatever stood there before. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesEachFactBack(long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(NAMES);
        java.util.Collections.shuffle(names, random);
        List<ClaimColumn> columns = new ClaimColumns(LEXICON, true).read(names);
        RowLayout layout = new RowLayout(columns, LEXICON);
        int rows = 50;
        long[] words = random.longs((long) rows * layout.width).toArray();
        List<Map<Integer, Long>> expected = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Map<Integer, Long> facts = facts(columns, random);
            long[] values = new long[LEXICON.size()];
            facts.forEach((attribute, value) -> values[attribute] = value);
            words[row * layout.width + RowLayout.CATEGORIES] = row;
            layout.put(values, words, row * layout.width);
            expected.add(facts);
        }
        for (int row = 0; row < rows; row++) {
            long[] given = given(layout, words, row);
            expected.get(row)
                    .forEach((attribute, value) -> assertThat(given[attribute])
                            .as(LEXICON.attribute(attribute).name())
                            .isEqualTo(value));
            int at = row * layout.width;
            assertThat(words[at + RowLayout.CATEGORIES]).isEqualTo(row);
            long total = expected.get(row).get(LEXICON.required("total"));
            assertThat(words[at + layout.amountOf(LEXICON.required("total"))]).isEqualTo(total);
            long discharged = expected.get(row).get(LEXICON.required("discharged_on"));
            int place = layout.dayOf(LEXICON.required("discharged_on"));
            assertThat(layout.day(words, at, place)).isEqualTo(discharged);
        }
    }

    private static Map<Integer, Long> facts(List<ClaimColumn> columns, Random random) {
        Map<Integer, Long> facts = new LinkedHashMap<>();
        for (ClaimColumn column : columns) {
            if (column.role() == ClaimColumns.Role.FACT) {
                List<Long> values = valuesOf(column.kind());
                facts.put(column.attribute(), values.get(random.nextInt(values.size())));
            }
        }
        assertThat(facts).hasSizeGreaterThan(13);
        return facts;
    }

    /** The facts as a run sees them. */
    private static long[] given(RowLayout layout, long[] words, int row) {
        long[] given = new long[LEXICON.size()];
        java.util.Arrays.fill(given, -7);
        layout.give(words, row * layout.width, (attribute, value) -> given[attribute] = value);
        return given;
    }
}
