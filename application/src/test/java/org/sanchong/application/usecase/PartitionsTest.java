package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

class PartitionsTest {
    private static final SettlementRun POLICIES =
            SettlementCalculator.of(new InMemoryCatalog()).newRun(false);

    @ParameterizedTest(name = "{0} rows in {1} partitions, by claim: {2}")
    @CsvSource({"0, 1, true", "7, 1, false", "9000, 4, true", "9000, 4, false", "17000, 8, false"})
    void everyRowWithAHashStandsOnce(int many, int partitions, boolean byClaim) {
        Intake claims = new Intake();
        for (int i = 0; i < many; i++) {
            String id = (i % 50 == 0 ? "" : "X" + i * 7 % (many / 2));
            claims.claim(byClaim ? id : "C" + i, byClaim ? "P" : id);
        }
        ClaimTable table = claims.table(POLICIES);
        Partitions of = new Partitions(table, byClaim);
        for (int segment = 0; segment < table.segments(); segment++) {
            of.sort(segment);
        }
        assertThat(of.size()).isEqualTo(partitions);
        Map<String, Integer> partitionOf = new LinkedHashMap<>();
        List<Integer> seen = new ArrayList<>();
        int[] rows = {};
        for (int partition = 0; partition < of.size(); partition++) {
            rows = of.rowsOf(partition, rows);
            int last = -1;
            for (int i = 0; i < of.rows(partition); i++) {
                String id = table.text(rows[i], byClaim ? RowLayout.CLAIM : RowLayout.PERSON);
                assertThat(partitionOf.putIfAbsent(id, partition)).isIn(null, partition);
                seen.add(rows[i]);
                assertThat(byClaim ? table.position(rows[i]) : rows[i]).isGreaterThan(last);
                last = byClaim ? table.position(rows[i]) : rows[i];
            }
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(many - (many + 49) / 50);
    }
}
