package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
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
    /** The status and empty amounts. */
    private static final byte[] REJECTED = ("REJECTED" + ",".repeat(12)).getBytes(StandardCharsets.US_ASCII);

    private static final List<TierName> TIERS = List.of(TierName.values());

    private final OutputStream out;
    private final boolean excel;
    /** Parts that were written, to be filled again: they know the reasons already. */
    private final Queue<Lines> spare = new ConcurrentLinkedQueue<>();

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
        Lines known = spare.poll();
        return known == null ? new Lines() : known;
    }

    @Override
    public void append(Part part) {
        Lines lines = (Lines) part;
        write(lines.text);
        spare.add(lines);
    }

    private void write(Utf8Text text) {
        try {
            text.flushTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Lines implements Part {
        private final Utf8Text text = new Utf8Text(1 << 20);
        /** Policies as they stand in the file, by number. */
        private final Map<String, byte[]> policies = new LinkedHashMap<>();

        /** The amounts of a row, in the order of the columns. */
        private final long[] amounts = new long[TIERS.size() + 5];

        private String lastPolicy = "";
        private byte[] lastPolicyText = {};
        /** Reasons of settled claims as they stand in the file, by number. */
        private byte[] @Nullable [] reasons = new byte[1 << 8][];

        @Override
        public void add(SettledRow row) {
            text.addCsv(row.claimId(), excel).add(',');
            text.addCsv(row.personId(), excel).add(',');
            byte[] policy = policy(row.policy());
            text.add(policy, 0, policy.length).add(',');
            if (row.isSettled()) {
                text.add(SETTLED, 0, SETTLED.length);
                text.addYuan(amounts(row));
                byte[] reason = reason(row);
                text.add(reason, 0, reason.length);
            } else {
                text.add(REJECTED, 0, REJECTED.length).addCsv(row.reason(), excel);
            }
            for (int i = 0; i < carried; i++) {
                text.add(',').addCsv(row.carried(i), excel);
            }
            text.add('\n');
        }

        private long[] amounts(SettledRow row) {
            int at = 0;
            amounts[at++] = row.inScope();
            for (int tier = 0; tier < TIERS.size(); tier++) {
                amounts[at++] = row.paid(TIERS.get(tier));
            }
            long fund = row.fundTotal();
            amounts[at++] = fund;
            amounts[at++] = row.total() - fund;
            amounts[at++] = row.inScopeBurden();
            amounts[at] = row.onApplication();
            return amounts;
        }

        private byte[] policy(String id) {
            if (!id.equals(lastPolicy)) {
                lastPolicy = id;
                lastPolicyText = policies.computeIfAbsent(
                        id, of -> new Utf8Text().add(of).toBytes());
            }
            return lastPolicyText;
        }

        private byte[] reason(SettledRow row) {
            int number = row.reasonNumber();
            if (number >= reasons.length) {
                reasons = Arrays.copyOf(reasons, number * 2);
            }
            byte[] known = reasons[number];
            if (known == null) {
                known = new Utf8Text().addCsv(row.reason(), excel).toBytes();
                reasons[number] = known;
            }
            return known;
        }
    }
}
