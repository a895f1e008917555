package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.application.wording.CliffWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyCatalog;

/** Where more is less in one policy. */
public final class CliffPage implements Page {
    /** The columns of {@link #rows}. */
    public static final List<String> COLUMNS = List.of(
            "policy",
            "kind",
            "categories",
            "circumstances",
            "day",
            "after_basic",
            "earlier",
            "against",
            "from",
            "to",
            "at",
            "better",
            "worse",
            "cost",
            "tiers",
            "clauses",
            "words");

    private final CliffReport report;
    private final CliffWording wording;
    private final Phrases phrases;

    /** Shows what was found in a policy of the catalog. */
    public CliffPage(PolicyCatalog catalog, CliffReport report, Language language) {
        this.report = report;
        this.wording = new CliffWording(catalog.vocabulary(), language);
        this.phrases = new Phrases(language);
    }

    /** Returns the findings, a value a column. */
    public List<List<String>> rows() {
        return report.findings().stream().map(this::row).toList();
    }

    private List<String> row(CliffFinding found) {
        Circumstances of = found.circumstances();
        return List.of(
                found.policy().value(),
                found.kind().name(),
                codes(of.categories()),
                of.facts().entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining(";")),
                of.day().toString(),
                String.valueOf(of.isAfterBasic()),
                of.earlier().toString(),
                found.against(),
                found.from().toString(),
                found.to().toString(),
                found.at().toString(),
                found.better().toString(),
                found.worse().toString(),
                found.cost().toString(),
                found.tiers().stream().map(tier -> tier.column()).collect(Collectors.joining(";")),
                found.clauses().stream().map(ClauseId::toString).collect(Collectors.joining(";")),
                wording.finding(found));
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.either(
                report.policy() + ": every in-scope expense from 0.00 to " + report.upTo() + " in "
                        + report.circumstances() + " circumstances, " + report.breakpoints() + " breakpoints; "
                        + report.faults() + " cliffs, " + report.roundings() + " fens of rounding left out",
                report.policy() + "：" + report.circumstances() + " 种情形，政策范围内费用由 0.00 至 " + report.upTo()
                        + " 逐分检查，" + report.breakpoints() + " 个转折点；待遇悬崖 " + report.faults() + " 处，另有四舍五入造成的一分差额 "
                        + report.roundings() + " 处"));
        lines.add("  "
                + phrases.either("order of need: " + codes(report.need()), "困难程度排序：" + wording.order(report.need())));
        report.unsettled()
                .forEach((code, count) -> lines.add(phrases.either(
                        "  not settled in " + count + " of the circumstances: " + code,
                        "  其中 " + count + " 种情形不予结算：" + code)));
        for (CliffKind kind : CliffKind.values()) {
            List<CliffFinding> found = report.of(kind);
            lines.add("  " + wording.kind(kind) + ": "
                    + (found.isEmpty() ? phrases.either("none", "无") : String.valueOf(found.size())));
            byCircumstances(found).forEach((of, findings) -> {
                lines.add("    " + wording.circumstances(of));
                findings.forEach(each -> lines.add("      " + wording.finding(each) + clauses(each)));
            });
        }
        return String.join("\n", lines) + "\n";
    }

    private static Map<Circumstances, List<CliffFinding>> byCircumstances(List<CliffFinding> found) {
        Map<Circumstances, List<CliffFinding>> grouped = new LinkedHashMap<>();
        found.forEach(each -> grouped.computeIfAbsent(each.circumstances(), c -> new ArrayList<>())
                .add(each));
        return grouped;
    }

    private static String clauses(CliffFinding found) {
        return found.clauses().stream().map(ClauseId::number).collect(Collectors.joining(", ", " [", "]"));
    }

    private static String codes(List<EligibilityCategory> categories) {
        return categories.stream().map(EligibilityCategory::code).collect(Collectors.joining(";"));
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", report.policy().value());
        json.writeStringField("up_to", report.upTo().toString());
        json.writeNumberField("circumstances", report.circumstances());
        json.writeNumberField("breakpoints", report.breakpoints());
        json.writeNumberField("roundings", report.roundings());
        json.writeNumberField("faults", report.faults());
        json.writeArrayFieldStart("need");
        for (EligibilityCategory category : report.need()) {
            json.writeString(category.code());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("unsettled");
        for (Map.Entry<String, Integer> reason : report.unsettled().entrySet()) {
            json.writeNumberField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("cliffs");
        for (CliffFinding found : report.findings()) {
            write(json, found);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, CliffFinding found) throws IOException {
        Circumstances of = found.circumstances();
        json.writeStartObject();
        json.writeStringField("kind", found.kind().name());
        strings(
                json,
                "categories",
                of.categories().stream().map(EligibilityCategory::code).toList());
        json.writeObjectFieldStart("circumstances");
        for (Map.Entry<String, String> fact : of.facts().entrySet()) {
            json.writeStringField(fact.getKey(), fact.getValue());
        }
        json.writeEndObject();
        json.writeStringField("day", of.day().toString());
        json.writeBooleanField("after_basic", of.isAfterBasic());
        json.writeStringField("earlier", of.earlier().toString());
        json.writeStringField("against", found.against());
        json.writeStringField("from", found.from().toString());
        json.writeStringField("to", found.to().toString());
        json.writeStringField("at", found.at().toString());
        json.writeStringField("better", found.better().toString());
        json.writeStringField("worse", found.worse().toString());
        json.writeStringField("cost", found.cost().toString());
        strings(json, "tiers", found.tiers().stream().map(tier -> tier.column()).toList());
        strings(
                json,
                "clauses",
                found.clauses().stream().map(ClauseId::toString).toList());
        json.writeStringField("words", wording.finding(found));
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
