package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Case;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Change;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Group;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Incomparable;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Outcome;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Shift;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** Who gains and who loses, as lines for people. */
final class ImpactLines {
    private final TextLines lines;
    private final FactWords facts;
    private final Phrases phrases;

    ImpactLines(TextLines lines, FactWords facts) {
        this.lines = lines;
        this.facts = facts;
        this.phrases = facts.phrases();
    }

    void write(PolicyImpact impact) {
        lines.gap()
                .line(0, phrases.either("THE SAME CLAIMS UNDER A AND UNDER B", "同一批结算申请分别按 A、B 结算"))
                .line(0, assumption());
        counts(impact.claims());
        groups(impact);
        tiers(impact);
        cases(phrases.either("LARGEST GAINS", "受益最多"), impact.gains());
        cases(phrases.either("LARGEST LOSSES", "受损最多"), impact.losses());
        for (Outcome outcome : List.of(Outcome.ONLY_BEFORE, Outcome.ONLY_AFTER, Outcome.NEITHER)) {
            incomparable(impact, outcome);
        }
    }

    private String assumption() {
        return phrases.either(
                "Each policy is taken as if it were in force on every day of discharge, in every region; its transition"
                        + " and the days its rules name stay. Accumulators are each policy's own and begin empty.",
                "假定两项政策在任何出院日、任何参保地均有效；过渡期及规则所载日期不变。累计由两项政策各自计算，期初为零。");
    }

    private void counts(PolicyImpact.Counts claims) {
        AlignedTable table = new AlignedTable(1);
        table.row(phrases.either("claims in the file", "结算申请总数"), String.valueOf(claims.all()));
        for (Outcome outcome : Outcome.values()) {
            table.row("  " + words(outcome), String.valueOf(claims.of(outcome)));
        }
        lines.gap().table(0, table);
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case BOTH -> phrases.either("settled under both, and compared", "两者均结算，予以比较");
            case ONLY_BEFORE -> phrases.either("settled under A alone", "仅 A 结算");
            case ONLY_AFTER -> phrases.either("settled under B alone", "仅 B 结算");
            case NEITHER -> phrases.either("rejected under both", "两者均不予结算");
        };
    }

    private void groups(PolicyImpact impact) {
        if (impact.groups().isEmpty()) {
            return;
        }
        lines.gap()
                .line(
                        0,
                        phrases.either("WHO GAINS AND WHO LOSES (a gain: B pays more than A)", "谁受益、谁受损（B 支付多于 A 为受益）"))
                .line(0, overlap());
        AlignedTable table = new AlignedTable(1);
        table.row(
                phrases.either("category held", "人员类别"),
                phrases.either("claims", "人次"),
                phrases.either("gain", "受益"),
                phrases.either("lose", "受损"),
                phrases.either("same", "不变"),
                phrases.either("people", "人数"),
                phrases.either("gain", "受益"),
                phrases.either("lose", "受损"),
                phrases.either("same", "不变"),
                phrases.either("paid by A", "A 支付合计"),
                phrases.either("paid by B", "B 支付合计"),
                phrases.either("B less A", "差额"),
                phrases.either("personal, B less A", "个人支付差额"));
        table.row(group(allClaims(), impact.all()));
        impact.groups().forEach(group -> table.row(group(name(group), group.change())));
        lines.table(0, table);
        lines.line(
                0,
                phrases.either("of the claims with the same sum, paid by other tiers: ", "合计不变而各层次支付不同的人次：")
                        + impact.all().redistributed());
    }

    private String overlap() {
        return phrases.either(
                "A claim with several categories counts under each, so the rows below the first add up to more. People"
                        + " are counted by the sum over their claims.",
                "具有多种类别的，在每一类别下各计一次，故各行之和可能大于首行。人数按其各次结算差额之和计。");
    }

    private String allClaims() {
        return phrases.either("all claims", "全部");
    }

    private String name(Group group) {
        return group.category().map(facts::category).orElse(phrases.either("no category", "无类别"));
    }

    private static List<String> group(String name, Change change) {
        return List.of(
                name,
                String.valueOf(change.claims().all()),
                String.valueOf(change.claims().gaining()),
                String.valueOf(change.claims().losing()),
                String.valueOf(change.claims().same()),
                String.valueOf(change.people().all()),
                String.valueOf(change.people().gaining()),
                String.valueOf(change.people().losing()),
                String.valueOf(change.people().same()),
                change.fund().before().toString(),
                change.fund().after().toString(),
                signed(change.fund()),
                signed(change.personal()));
    }

    /** The tiers of which one of the policies pays something, and what they pay differently. */
    private void tiers(PolicyImpact impact) {
        if (impact.groups().isEmpty()) {
            return;
        }
        lines.gap().line(0, phrases.either("WHICH TIERS PAY MORE OR LESS (B less A)", "各层次支付差额（B 减 A）"));
        List<TierName> paying = impact.all().tiers().entrySet().stream()
                .filter(e ->
                        !e.getValue().before().isZero() || !e.getValue().after().isZero())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        AlignedTable table = new AlignedTable(1);
        List<String> head = new ArrayList<>(List.of(phrases.either("category held", "人员类别")));
        paying.forEach(tier -> head.add(facts.tier(tier)));
        head.add(phrases.either("all tiers", "合计"));
        table.row(head);
        table.row(tiers(allClaims(), impact.all(), paying));
        impact.groups().forEach(group -> table.row(tiers(name(group), group.change(), paying)));
        lines.table(0, table);
    }

    private static List<String> tiers(String name, Change change, List<TierName> paying) {
        List<String> row = new ArrayList<>(List.of(name));
        paying.forEach(tier -> row.add(signed(shift(change.tiers(), tier))));
        row.add(signed(change.fund()));
        return row;
    }

    private static Shift shift(Map<TierName, Shift> tiers, TierName tier) {
        return tiers.getOrDefault(tier, new Shift(Money.zero(), Money.zero()));
    }

    private static String signed(Shift shift) {
        Money difference = shift.difference();
        return (difference.isMoreThan(Money.zero()) ? "+" : "") + difference;
    }

    private void cases(String title, List<Case> cases) {
        if (cases.isEmpty()) {
            return;
        }
        lines.gap().line(0, title);
        AlignedTable table = new AlignedTable(4);
        table.row(
                phrases.either("claim", "结算号"),
                phrases.either("person", "参保人"),
                phrases.either("categories", "人员类别"),
                phrases.either("tiers, B less A", "各层次差额"),
                phrases.either("total", "医疗总费用"),
                phrases.either("paid by A", "A 支付合计"),
                phrases.either("paid by B", "B 支付合计"),
                phrases.either("B less A", "差额"));
        for (Case each : cases) {
            List<String> tiers = new ArrayList<>();
            each.tiers().forEach((tier, shift) -> tiers.add(facts.tier(tier) + " " + signed(shift)));
            table.row(
                    each.claim().value(),
                    each.person(),
                    facts.categories(each.categories(), phrases.either(", ", "、")),
                    String.join(phrases.either(", ", "，"), tiers),
                    each.total().toString(),
                    each.fund().before().toString(),
                    each.fund().after().toString(),
                    signed(each.fund()));
        }
        lines.table(0, table);
    }

    private void incomparable(PolicyImpact impact, Outcome outcome) {
        List<Incomparable> claims = impact.incomparable().stream()
                .filter(c -> c.outcome() == outcome)
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        lines.gap().line(0, words(outcome) + phrases.either(": ", "：") + claims.size());
        Map<String, Integer> codes = new TreeMap<>();
        claims.forEach(c -> codes.merge(code(c.before().isEmpty() ? c.after() : c.before()), 1, Integer::sum));
        codes.forEach((code, count) -> lines.line(1, code + "  " + count));
        AlignedTable table = new AlignedTable();
        for (Incomparable claim : claims) {
            if (claim.before().equals(claim.after())) {
                table.row(claim.claim(), "A, B", claim.before());
                continue;
            }
            if (!claim.before().isEmpty()) {
                table.row(claim.claim(), "A", claim.before());
            }
            if (!claim.after().isEmpty()) {
                table.row(claim.claim(), "B", claim.after());
            }
        }
        lines.table(1, table);
    }

    private static String code(String reason) {
        int colon = reason.indexOf(':');
        return colon < 0 ? reason : reason.substring(0, colon);
    }
}
