package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

class NumberingTest {
    private static final SettlementRun POLICIES =
            SettlementCalculator.of(new InMemoryCatalog()).newRun(false);

    /** People, where all hashes are alike if the test says so: who is who does not rest on them. */
    private static final class People extends Numbering {
        private final boolean alike;

        People(ClaimTable table, boolean alike) {
            super(table);
            this.alike = alike;
        }

        @Override
        boolean isSame(ClaimSegment segment, int row, ClaimSegment other, int otherRow) {
            return segment.isSame(row, RowLayout.PERSON, other, otherRow);
        }

        @Override
        long hash(ClaimSegment segment, int row) {
            return alike ? 5 : segment.unitHashes[row];
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void numbersAreThoseOfTheFirstComing(boolean alike) {
        Intake claims = new Intake();
        for (int i = 0; i < 900; i++) {
            claims.claim("C" + i, "P" + i * i % 101);
        }
        ClaimTable table = claims.table(POLICIES);
        People people = new People(table, alike);
        for (int time = 0; time < 3; time++) {
            people.begin(table.size());
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (int segment = 0; segment < table.segments(); segment++) {
                for (int row = 0; row < table.segment(segment).size; row++) {
                    int all = ClaimTable.row(segment, row);
                    String id = table.text(all, RowLayout.PERSON);
                    int known = expected.size();
                    int number = expected.computeIfAbsent(id, person -> known);
                    assertThat(people.number(all)).isEqualTo(number);
                    assertThat(table.text(people.first(number), RowLayout.PERSON))
                            .isEqualTo(id);
                }
            }
            assertThat(people.size()).isEqualTo(expected.size()).isEqualTo(51);
        }
    }
}
