package org.sanchong.adapter.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementNote;

/** The notes of a settlement as one text: a line each, its code and what it says between tabs. */
final class NoteText {
    private static final String TAB = "\t";

    private NoteText() {}

    static String write(List<SettlementNote> notes) {
        StringBuilder text = new StringBuilder();
        for (SettlementNote note : notes) {
            text.append(text.isEmpty() ? "" : "\n").append(note.code());
            for (String part : parts(note)) {
                text.append(TAB).append(escaped(part));
            }
        }
        return text.toString();
    }

    private static List<String> parts(SettlementNote note) {
        if (note instanceof SettlementNote.IllustrativeFigure figure) {
            return List.of(
                    figure.tier(), figure.clause().document(), figure.clause().number(), figure.figure());
        }
        if (note instanceof SettlementNote.BenefitSuspended suspended) {
            return List.of(suspended.clause().document(), suspended.clause().number());
        }
        if (note instanceof SettlementNote.RulePending pending) {
            return List.of(
                    pending.policy().value(),
                    pending.clause().document(),
                    pending.clause().number(),
                    pending.what());
        }
        SettlementNote.StalePolicy stale = (SettlementNote.StalePolicy) note;
        return List.of(stale.policy().value(), stale.verifiedUntil().toString());
    }

    static List<SettlementNote> read(String text) {
        List<SettlementNote> notes = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                notes.add(note(line.split(TAB, -1)));
            }
        }
        return notes;
    }

    private static SettlementNote note(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            parts[i] = unescaped(parts[i]);
        }
        return switch (parts[0]) {
            case "ILLUSTRATIVE_FIGURE" ->
                new SettlementNote.IllustrativeFigure(parts[1], new ClauseId(parts[2], parts[3]), parts[4]);
            case "BENEFIT_SUSPENDED" -> new SettlementNote.BenefitSuspended(new ClauseId(parts[1], parts[2]));
            case "RULE_PENDING" ->
                new SettlementNote.RulePending(new PolicyId(parts[1]), new ClauseId(parts[2], parts[3]), parts[4]);
            case "STALE_POLICY" -> new SettlementNote.StalePolicy(new PolicyId(parts[1]), LocalDate.parse(parts[2]));
            default -> throw new IllegalStateException("a note of a kind that is not known here: " + parts[0]);
        };
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace(TAB, "\\t").replace("\n", "\\n");
    }

    private static String unescaped(String part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char at = part.charAt(i);
            if (at == '\\') {
                i++;
                char escaped = part.charAt(i);
                text.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            } else {
                text.append(at);
            }
        }
        return text.toString();
    }
}
