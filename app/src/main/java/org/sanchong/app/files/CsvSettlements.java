package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.benefit.TierName;

/** Settlements as CSV in UTF-8; lines end with a line feed. */
public final class CsvSettlements implements OutgoingSettlements {
    /** The columns before those that are carried from the input. */
    static final List<String> COLUMNS = List.of(
            "claim_id",
            "person_id",
            "policy",
            "status",
            "in_scope",
            "basic",
            "critical_illness",
            "supplementary",
            "medical_assistance",
            "further_assistance",
            "backstop",
            "fund_total",
            "personal",
            "in_scope_burden",
            "on_application",
            "reason");

    private static final byte[] SETTLED = "SETTLED,".getBytes(StandardCharsets.US_ASCII);
    private static final int AMOUNTS = 11;
    private static final List<TierName> TIERS = List.of(TierName.values());

    private final OutputStream out;
    private final boolean excel;
    private int carried;

    /**
     * Writes to a stream, which stays open.
     *
     * @param excel whether to begin with a byte order mark and to guard cells that a spreadsheet takes for formulas
     */
    public CsvSettlements(OutputStream out, boolean excel) {
        this.out = out;
        this.excel = excel;
    }

    @Override
    public void begin(List<String> carriedColumns) {
        carried = carriedColumns.size();
        Utf8Text header = new Utf8Text();
        if (excel) {
            header.add("\uFEFF");
        }
        header.add(String.join(",", COLUMNS));
        for (String column : carriedColumns) {
            header.add(',').addCsv(column, excel);
        }
        write(header.add('\n'));
    }

    @Override
    public Part newPart() {
        return new Lines();
    }

    @Override
    public void append(Part part) {
        write(((Lines) part).text);
    }

    private void write(Utf8Text text) {
        try {
            text.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Lines implements Part {
        private final Utf8Text text = new Utf8Text(1 << 22);
        /** Notes as they stand in the file; rows with the same notes share the String. */
        private final Map<String, byte[]> notes = new LinkedHashMap<>();

        private final Map<String, byte[]> policies = new LinkedHashMap<>();

        @Override
        public void add(SettledRow row) {
            text.addCsv(row.claimId(), excel).add(',');
            text.addCsv(row.personId(), excel).add(',');
            byte[] policy = policies.computeIfAbsent(
                    row.policy(), id -> new Utf8Text().add(id).toBytes());
            text.add(policy, 0, policy.length).add(',');
            if (row.isSettled()) {
                text.add(SETTLED, 0, SETTLED.length).addYuan(row.inScope()).add(',');
                for (TierName tier : TIERS) {
                    text.addYuan(row.paid(tier)).add(',');
                }
                long fund = row.fundTotal();
                text.addYuan(fund).add(',');
                text.addYuan(row.total() - fund).add(',');
                text.addYuan(Math.max(0, row.inScope() - fund)).add(',');
                text.addYuan(row.onApplication()).add(',');
                byte[] said = notes.computeIfAbsent(
                        row.reason(),
                        words -> new Utf8Text().addCsv(words, excel).toBytes());
                text.add(said, 0, said.length);
            } else {
                text.add("REJECTED,");
                for (int i = 0; i < AMOUNTS; i++) {
                    text.add(',');
                }
                text.addCsv(row.reason(), excel);
            }
            for (int i = 0; i < carried; i++) {
                text.add(',').addCsv(row.carried(i), excel);
            }
            text.add('\n');
        }
    }
}
