package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.memory.InMemoryLedgers;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.domain.fund.FundRow;

@DisplayName("Rows of funds, taken into books")
class RecordingFundRowsTest {
    private final InMemoryLedgers ledgers = new InMemoryLedgers();

    /** Records of lines that are parted by commas. */
    private record Lines(List<String> lines) implements IncomingRecords {
        @Override
        public String name() {
            return "rows.csv";
        }

        @Override
        public List<String> columns() {
            return List.of(
                    "row_id", "kind", "on", "region", "plan_year", "tier", "party", "yuan", "offsets", "document");
        }

        @Override
        public void each(Receiver receiver) {
            lines.forEach(line -> receiver.take(List.of(line.split(",", -1))));
        }
    }

    private RecordFundRows.Result take(String... lines) {
        Instant now = Instant.parse("2022-04-01T00:00:00Z");
        return OversightUseCases.recordFundRows(new InMemoryCatalog(), ledgers, () -> now)
                .record(new Lines(List.of(lines)));
    }

    @Test
    @DisplayName(
            "each row is kept once, as it was given; what disagrees with the books is left out; nothing is changed")
    void keepsEachOnce() {
        String budget = "B,BUDGET,2022-01-01,990100,2022,basic,,50000.00,,notice 7";
        String paid = "P,PAYMENT,2023-01-05,990100,2022,critical-illness,HA,3.50,,";
        RecordFundRows.Result first = take(budget, paid);
        assertThat(List.of(first.added(), first.known(), first.unused().size())).containsExactly(2, 0, 0);
        RecordFundRows.Result second = take(
                paid,
                "P,PAYMENT,2023-01-05,990100,2022,critical-illness,HA,3.51,,",
                "C,PAYMENT,2023-01-06,990100,2022,critical-illness,HA,-3.50,P,",
                "O,OWED,2021-09-30,990100,2021,,OFFICE,1.00,,");
        assertThat(List.of(second.added(), second.known())).containsExactly(2, 1);
        assertThat(second.unused()).singleElement().satisfies(unused -> {
            assertThat(unused.row()).isEqualTo(3);
            assertThat(unused.fault().code()).isEqualTo("OTHER_ROW");
        });
        List<Ledgers.Entry> kept = ledgers.read(Ledgers.Ledger.FUNDS);
        assertThat(kept.stream().map(entry -> entry.row().id())).containsExactly("B", "P", "C", "O");
        assertThat(kept.get(0).row().values())
                .containsEntry("document", "notice 7")
                .containsEntry("tier", "basic");
        List<FundRow> rows = new ArrayList<>(FundRowIntake.kept(kept).rows());
        assertThat(rows.get(2))
                .isEqualTo(rows.get(1).counterRow("C", rows.get(2).on()));
        assertThat(rows.get(3).whose().tiers()).isEmpty();
        assertThat(take("D,PAYMENT,2023-01-07,990100,2022,critical-illness,HA,-3.50,P,")
                        .unused())
                .singleElement()
                .satisfies(unused -> assertThat(unused.fault().code()).isEqualTo("ALREADY_OFFSET"));
    }
}
