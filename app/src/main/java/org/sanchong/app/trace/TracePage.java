package org.sanchong.app.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.ClauseRegister;
import org.sanchong.domain.policy.PolicyCatalog;

/** What was paid by which clause, or which claims rested on one, for people or for programs. */
public final class TracePage {
    private static final JsonFactory JSON = new JsonFactory();

    private final PolicyCatalog catalog;
    private final Language language;
    private final ClauseTrace trace;

    /** Shows what a trace found. */
    public TracePage(PolicyCatalog catalog, Language language, ClauseTrace trace) {
        this.catalog = catalog;
        this.language = language;
        this.trace = trace;
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns the page as text. */
    public String text() {
        List<String> lines = new ArrayList<>();
        ClauseId asked = trace.asked();
        if (asked == null) {
            sums(lines);
        } else {
            lines.add(asked + ": " + paraphrase(asked));
            lines.add("");
            claims(lines);
        }
        lines.add("");
        lines.add(either(
                "A payment rests on the clauses of all figures that took part, and stands under each of them once: do not add"
                        + " up clauses. Steps: policies show.",
                "一笔支付以实际用到的各项参数的条款为依据，在每个条款下各列一次，不得跨条款相加。步骤见 policies show。"));
        lines.add(either("settled ", "已结算 ")
                + trace.settled()
                + either(", rejected ", "，拒绝 ")
                + trace.rejected()
                + either(", all tiers together ", "，各层合计支付 ")
                + trace.fundTotal());
        return String.join("\n", lines) + "\n";
    }

    private void sums(List<String> lines) {
        AlignedTable table = new AlignedTable();
        table.row(
                either("clause", "条款"),
                either("policy", "政策"),
                either("step", "步骤"),
                either("claims", "笔数"),
                either("yuan", "金额（元）"));
        Map<ClauseTrace.Key, ClauseTrace.Sum> sums = trace.sums();
        for (ClauseId clause : inOrder()) {
            sums.forEach((key, sum) -> {
                if (key.clause().equals(clause)) {
                    table.row(
                            clause.toString(),
                            key.policy(),
                            key.step(),
                            Integer.toString(sum.claims()),
                            sum.amount().toString());
                }
            });
        }
        lines.addAll(table.lines(""));
    }

    private void claims(List<String> lines) {
        if (trace.paid().isEmpty()) {
            lines.add(either("No settled claim rests on it.", "没有已结算的记录依据该条款。"));
            premium(lines);
            return;
        }
        AlignedTable table = new AlignedTable();
        table.row(
                either("claim", "结算编号"),
                either("person", "人员"),
                either("policy", "政策"),
                either("step", "步骤"),
                either("yuan", "金额（元）"));
        Money sum = Money.zero();
        for (ClauseTrace.Paid paid : trace.paid()) {
            table.row(
                    paid.claim(),
                    paid.person(),
                    paid.policy(),
                    paid.step(),
                    paid.amount().toString());
            sum = sum.plus(paid.amount());
        }
        table.row(either("together", "合计"), "", "", "", sum.toString());
        lines.addAll(table.lines(""));
    }

    /** Says of a clause that rules premiums which verbs go by it. */
    private void premium(List<String> lines) {
        ClauseId asked = trace.asked();
        String items = asked == null
                ? ""
                : String.join(", ", ClauseRegister.of(catalog.policies()).premiumItems(asked));
        if (!items.isEmpty()) {
            lines.add(either(
                    "It rules enrolment and premium: " + items + ". premium, coverage and settle --enrolment go by it.",
                    "该条款规定参保缴费：" + items + "。premium、coverage 和 settle --enrolment 依据它。"));
        }
    }

    /** Returns the clauses that claims rested on, as their documents print them. */
    private Set<ClauseId> inOrder() {
        Set<ClauseId> cited = new LinkedHashSet<>();
        trace.sums().keySet().forEach(key -> cited.add(key.clause()));
        Set<ClauseId> ordered = new LinkedHashSet<>();
        for (PolicyDocument document : catalog.documents()) {
            for (Clause clause : document.clauses()) {
                if (cited.contains(clause.id())) {
                    ordered.add(clause.id());
                }
            }
        }
        ordered.addAll(cited);
        return ordered;
    }

    private String paraphrase(ClauseId id) {
        return catalog.documents().stream()
                .filter(document -> document.id().equals(id.document()))
                .flatMap(document -> document.clause(id.number()).stream())
                .map(clause -> either(clause.english(), clause.chinese()))
                .findFirst()
                .orElse("");
    }

    /** Returns the page as one JSON object. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("catalog", catalog.contentHash());
            ClauseId asked = trace.asked();
            if (asked == null) {
                json.writeArrayFieldStart("clauses");
                for (ClauseId clause : inOrder()) {
                    writeSums(json, clause);
                }
                json.writeEndArray();
            } else {
                json.writeStringField("clause", asked.toString());
                json.writeStringField("paraphrase", paraphrase(asked));
                writeClaims(json);
            }
            json.writeNumberField("settled", trace.settled());
            json.writeNumberField("rejected", trace.rejected());
            json.writeStringField("fund_total", trace.fundTotal().toString());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void writeSums(JsonGenerator json, ClauseId clause) throws IOException {
        for (Map.Entry<ClauseTrace.Key, ClauseTrace.Sum> entry : trace.sums().entrySet()) {
            if (entry.getKey().clause().equals(clause)) {
                json.writeStartObject();
                json.writeStringField("clause", clause.toString());
                json.writeStringField("policy", entry.getKey().policy());
                json.writeStringField("step", entry.getKey().step());
                json.writeNumberField("claims", entry.getValue().claims());
                json.writeStringField("yuan", entry.getValue().amount().toString());
                json.writeEndObject();
            }
        }
    }

    private void writeClaims(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("claims");
        for (ClauseTrace.Paid paid : trace.paid()) {
            json.writeStartObject();
            json.writeStringField("claim_id", paid.claim());
            json.writeStringField("person_id", paid.person());
            json.writeStringField("policy", paid.policy());
            json.writeStringField("step", paid.step());
            json.writeStringField("yuan", paid.amount().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
