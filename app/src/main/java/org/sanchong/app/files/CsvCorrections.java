package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.in.ResettleClaims;
import org.sanchong.application.port.in.ResettleClaims.State;
import org.sanchong.application.port.in.ResettleClaims.Status;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** Correcting entries as CSV in UTF-8: what was paid, what is paid now, and the difference, tier by tier. */
public final class CsvCorrections {
    private static final List<String> FIRST =
            List.of("claim_id", "person_id", "cause", "status_was", "status", "policy_was", "policy");

    private CsvCorrections() {}

    /** Writes a header and the entries to a stream, which stays open. */
    public static void write(List<ResettleClaims.Entry> entries, OutputStream out) throws IOException {
        Utf8Text text = new Utf8Text();
        List<String> columns = new ArrayList<>(FIRST);
        for (TierName tier : TierName.values()) {
            columns.addAll(List.of(tier.column() + "_was", tier.column(), tier.column() + "_difference"));
        }
        for (String sum : List.of("fund_total", "personal")) {
            columns.addAll(List.of(sum + "_was", sum, sum + "_difference"));
        }
        columns.add("reason");
        text.addAscii(String.join(",", columns)).add('\n');
        for (ResettleClaims.Entry entry : entries) {
            entry(text, entry);
            text.flushTo(out);
        }
        text.flushTo(out);
    }

    private static void entry(Utf8Text text, ResettleClaims.Entry entry) {
        text.addCsv(entry.claim(), false).add(',').addCsv(entry.person(), false).add(',');
        text.addAscii(entry.cause().name()).add(',');
        text.addAscii(entry.was().status().name()).add(',');
        text.addAscii(entry.now().status().name()).add(',');
        text.addCsv(entry.was().policy(), false).add(',');
        text.addCsv(entry.now().policy(), false);
        for (TierName tier : TierName.values()) {
            Money was = entry.was().payments().getOrDefault(tier, Money.zero());
            amounts(text, entry, was, entry.now().payments().getOrDefault(tier, Money.zero()));
        }
        amounts(text, entry, entry.was().fundTotal(), entry.now().fundTotal());
        amounts(text, entry, entry.was().personal(), entry.now().personal());
        text.add(',').addCsv(entry.now().reason(), false).add('\n');
    }

    /** Adds three amounts; one that is not there because the claim is not settled is empty, the difference never is. */
    private static void amounts(Utf8Text text, ResettleClaims.Entry entry, Money was, Money now) {
        amount(text.add(','), entry.was(), was);
        amount(text.add(','), entry.now(), now);
        text.add(',').addYuan(now.minus(was).fen());
    }

    private static void amount(Utf8Text text, State state, Money amount) {
        if (state.status() == Status.SETTLED) {
            text.addYuan(amount.fen());
        }
    }
}
