package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.ToLongFunction;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Kind;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Settlement;

/** What callers were answered: which entries are in the books, and with which amounts. For any number of threads. */
final class Answers {
    private final Map<String, String> amounts = new ConcurrentSkipListMap<>();

    /** Returns what an entry says to who asked for it, in one line: its kind and claim, a colon, its amounts. */
    static String line(Entry entry) {
        return line(
                entry.kind(),
                entry.claim().value(),
                List.of(
                        entry.total().fen(),
                        entry.inScope().fen(),
                        entry.onApplication().fen()),
                tier -> entry.paid(tier).fen());
    }

    /** Returns what a settled row says, as the entry of it would. */
    static String line(SettledRow row) {
        return line(
                Kind.SETTLED,
                row.claimId().toString(),
                List.of(row.total(), row.inScope(), row.onApplication()),
                row::paid);
    }

    /** Returns what the entry of a settlement says, or that which takes it back. */
    static String line(Kind kind, Settlement settled) {
        int sign = kind == Kind.REVERSED ? -1 : 1;
        return line(
                kind,
                settled.claim().value(),
                List.of(
                        sign * settled.total().fen(),
                        sign * settled.inScope().fen(),
                        sign * settled.onApplication().fen()),
                tier -> sign * settled.paid(tier).fen());
    }

    /** Returns what the entry says that corrects a settlement. */
    static String correction(Settlement was, Settlement now) {
        return line(
                Kind.CORRECTED,
                was.claim().value(),
                List.of(
                        now.total().minus(was.total()).fen(),
                        now.inScope().minus(was.inScope()).fen(),
                        now.onApplication().minus(was.onApplication()).fen()),
                tier -> now.paid(tier).minus(was.paid(tier)).fen());
    }

    private static String line(Kind kind, String claim, List<Long> amounts, ToLongFunction<TierName> paid) {
        StringJoiner line = new StringJoiner(" ");
        line.add(key(kind, claim));
        amounts.forEach(amount -> line.add(amount.toString()));
        for (TierName tier : TierName.values()) {
            line.add(String.valueOf(paid.applyAsLong(tier)));
        }
        return line.toString();
    }

    /** Returns what says that an entry is there, without its amounts. */
    static String key(Kind kind, String claim) {
        return kind + " " + claim + ":";
    }

    /** Returns which entry an answer is about. */
    static String keyOf(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    /** Takes an answer; whoever was answered before was answered the same, or no more than that the entry is there. */
    void add(String line) {
        String key = keyOf(line);
        String before = amounts.merge(key, line, (known, same) -> known.equals(key) ? same : known);
        assertThat(line.equals(key) || before.equals(line))
                .as("%s, and before %s", line, before)
                .isTrue();
    }

    /** Takes all answers of another. */
    void addAll(Iterable<String> lines) {
        lines.forEach(this::add);
    }

    /** Returns the id of the claim with the greatest number that was answered. */
    String last() {
        return amounts.keySet().stream()
                .map(key -> key.substring(key.indexOf(' ') + 1, key.length() - 1))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** Returns how many entries were answered. */
    int size() {
        return amounts.size();
    }

    /** Sees that all that was answered is among the lines. */
    void checkAmong(Iterable<String> lines) {
        List<String> known = new ArrayList<>();
        lines.forEach(known::add);
        lines.forEach(line -> known.add(keyOf(line)));
        assertThat(known).containsAll(amounts.values());
    }
}
