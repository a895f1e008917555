package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanchong.app.policies.Difference.Sides;
import org.sanchong.app.policies.Difference.Spot;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;

/** What two policies rule differently, place by place, and who gains and loses where claims were settled under both. */
final class DifferencePage implements Page {
    private final Sides<BenefitPolicy> policies;
    private final List<Difference> differences;
    private final Optional<PolicyImpact> impact;
    private final FactWords facts;
    private final Phrases phrases;

    DifferencePage(
            PolicyCatalog catalog, Sides<BenefitPolicy> policies, Optional<PolicyImpact> impact, Language language) {
        this.policies = policies;
        this.impact = impact;
        this.phrases = new Phrases(language);
        this.facts = new FactWords(catalog.vocabulary(), phrases);
        this.differences =
                policies.together((a, b) -> PolicyDifferences.of(a, b, facts)).orElse(List.of());
    }

    @Override
    public String text() {
        TextLines lines = new TextLines();
        AlignedTable head = new AlignedTable();
        policies.map(this::title)
                .before()
                .ifPresent(title -> head.row("A", policies.before().get().id().value(), title));
        policies.map(this::title)
                .after()
                .ifPresent(title -> head.row("B", policies.after().get().id().value(), title));
        lines.table(0, head).line(0, counts());
        List<String> notes = new ArrayList<>();
        Optional<Spot> at = Optional.empty();
        AlignedTable table = new AlignedTable();
        for (Difference difference : differences) {
            if (!at.equals(Optional.of(difference.spot()))) {
                lines.table(2, table);
                table = new AlignedTable();
                heading(lines, at, difference.spot());
                at = Optional.of(difference.spot());
            }
            rows(table, difference, notes);
        }
        lines.table(2, table).gap();
        for (int i = 0; i < notes.size(); i++) {
            lines.line(0, "[" + (i + 1) + "] " + notes.get(i));
        }
        lines.line(0, phrases.provenances());
        impact.ifPresent(found -> new ImpactLines(lines, facts).write(found));
        return lines.toString();
    }

    private String title(BenefitPolicy policy) {
        return phrases.either(policy.english(), policy.chinese());
    }

    private String counts() {
        if (differences.isEmpty()) {
            return phrases.either("no differences but for id, title and document", "除编号、名称、文件外无差异");
        }
        long only = count(Difference.Kind.ONLY_A);
        long added = count(Difference.Kind.ONLY_B);
        long changed = count(Difference.Kind.CHANGED);
        long same = count(Difference.Kind.SAME_VALUE);
        return phrases.either(
                differences.size() + " differences: " + only + " only in A (-), " + added + " only in B (+), " + changed
                        + " changed (~), " + same
                        + " with the same value on another clause, provenance, range or note (=)",
                "差异 " + differences.size() + " 处：仅 A 有 " + only + " 处（-），仅 B 有 " + added + " 处（+），数值不同 " + changed
                        + " 处（~），数值相同而条款、出处、区间或说明不同 " + same + " 处（=）");
    }

    private long count(Difference.Kind kind) {
        return differences.stream().filter(d -> d.kind() == kind).count();
    }

    private void heading(TextLines lines, Optional<Spot> before, Spot spot) {
        boolean isSameStep =
                before.filter(b -> b.stepNumbers().equals(spot.stepNumbers())).isPresent();
        if (!isSameStep) {
            lines.gap().line(0, spot.stepWords() + where(spot.stepNumbers().map(n -> step(n))));
        }
        if (spot.schedules().before().isPresent() || spot.schedules().after().isPresent()) {
            Sides<String> ids = spot.schedules();
            String same =
                    ids.together((a, b) -> a.equals(b) ? a : a + " | " + b).orElseGet(ids::any);
            lines.line(1, phrases.either("schedule ", "待遇标准 ") + same + where(ids.map(id -> "")));
        }
    }

    private String step(int number) {
        return phrases.either("step " + number, "第 " + number + " 步");
    }

    /** Says in which policy something is, and what it is there. */
    private String where(Sides<String> there) {
        boolean isInBoth = there.before().isPresent() && there.after().isPresent();
        if (!isInBoth && there.before().isEmpty() && there.after().isEmpty()) {
            return "";
        }
        String side = there.before().isPresent() ? "A" : "B";
        if (!isInBoth) {
            String what = there.any().isEmpty() ? "" : phrases.either(", ", "，") + there.any();
            return phrases.either(" (only in " + side + what + ")", "（仅 " + side + " 有" + what + "）");
        }
        return there.any().isEmpty()
                ? ""
                : there.together((a, b) -> phrases.either(" (A: " + a + ", B: " + b + ")", "（A：" + a + "，B：" + b + "）"))
                        .orElseThrow();
    }

    private void rows(AlignedTable table, Difference difference, List<String> notes) {
        String mark = difference.kind().mark();
        String name = difference.any().name();
        difference.before().ifPresent(p -> table.row(mark, name, "A", source(p), value(p, notes)));
        boolean isSecond = difference.before().isPresent();
        difference
                .after()
                .ifPresent(p -> table.row(isSecond ? "" : mark, isSecond ? "" : name, "B", source(p), value(p, notes)));
    }

    private String source(Provision provision) {
        return provision.source().map(phrases::source).orElse(phrases.either("no clause of its own", "无专门条款"));
    }

    /** Returns the value with what stands beside it; its note by its number among the notes. */
    private String value(Provision provision, List<String> notes) {
        String remark = provision.remark().isEmpty() ? "" : "  " + provision.remark();
        Optional<String> note = provision.source().map(phrases::note).filter(n -> !n.isEmpty());
        note.filter(n -> !notes.contains(n)).ifPresent(notes::add);
        return provision.words()
                + remark
                + note.map(n -> "  [" + (notes.indexOf(n) + 1) + "]").orElse("");
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        policy(json, "a", policies.before());
        policy(json, "b", policies.after());
        json.writeArrayFieldStart("differences");
        for (Difference difference : differences) {
            difference(json, difference);
        }
        json.writeEndArray();
        if (impact.isPresent()) {
            new ImpactJson(json, facts).write(impact.get());
        }
        json.writeEndObject();
    }

    private void policy(JsonGenerator json, String name, Optional<BenefitPolicy> policy) throws IOException {
        json.writeObjectFieldStart(name);
        if (policy.isPresent()) {
            PolicyHead.write(json, policy.get(), phrases);
        }
        json.writeEndObject();
    }

    private static void difference(JsonGenerator json, Difference difference) throws IOException {
        Spot spot = difference.spot();
        json.writeStartObject();
        json.writeStringField("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        text(json, "step", spot.step());
        text(json, "tier", spot.tier());
        number(json, "step_a", spot.stepNumbers().before());
        number(json, "step_b", spot.stepNumbers().after());
        text(json, "schedule_a", spot.schedules().before().orElse(""));
        text(json, "schedule_b", spot.schedules().after().orElse(""));
        Provision any = difference.any();
        json.writeStringField("field", any.key().field());
        json.writeStringField("label", any.name());
        text(json, "of", any.key().which());
        if (!any.key().by().isEmpty()) {
            json.writeObjectFieldStart("by");
            for (int i = 0; i < any.key().by().size(); i++) {
                json.writeStringField(
                        any.key().by().get(i), any.key().at().get(i).toString());
            }
            json.writeEndObject();
        }
        for (Map.Entry<String, Optional<Provision>> side :
                List.of(Map.entry("a", difference.before()), Map.entry("b", difference.after()))) {
            if (side.getValue().isPresent()) {
                json.writeObjectFieldStart(side.getKey());
                side(json, side.getValue().get());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, Provision provision) throws IOException {
        json.writeStringField("value", provision.words());
        if (provision.source().isPresent()) {
            FigureJson.source(json, provision.source().get());
        }
        text(json, "remark", provision.remark());
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get());
        }
    }
}
