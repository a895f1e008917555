package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.ClauseRegister;
import org.sanchong.domain.policy.PolicyCatalog;

/** The clauses of a policy's document in printed order, each with what it prints, what carries it out, and the figures that cite it. */
final class ClausePage implements Page {
    private static final Map<String, String> DUE_IN_CHINESE =
            Map.of("continuing", "长期", "quarterly", "每季度", "regularly", "定期", "yearly", "每年");

    private final BenefitPolicy policy;
    private final List<PolicyDocument> documents;
    private final List<PolicyFigure> figures;
    private final List<Provision> premium;
    private final FactWords facts;
    private final Phrases phrases;
    private final ClauseRegister register;
    private final CarrierWords carriers;

    ClausePage(PolicyCatalog catalog, BenefitPolicy policy, Language language) {
        this.policy = policy;
        this.documents = catalog.documents().stream()
                .filter(d -> d.id().equals(policy.document()))
                .toList();
        this.figures = PolicyFigures.of(policy);
        this.phrases = new Phrases(language);
        this.facts = new FactWords(catalog.vocabulary(), phrases);
        this.premium = policy.premium()
                .map(rules -> new PremiumProvisions(facts).of(rules))
                .orElse(List.of());
        this.register = ClauseRegister.of(catalog.policies());
        this.carriers = new CarrierWords(register, phrases);
    }

    @Override
    public String text() {
        TextLines lines = new TextLines();
        for (PolicyDocument document : documents) {
            lines.line(0, document.id() + "  " + phrases.either(document.english(), document.chinese()));
            lines.fact(
                    0,
                    phrases.either("document number", "文号"),
                    document.documentNumber().orElse(""));
            lines.fact(
                    0,
                    phrases.either("figures cited for", "引用参数的政策"),
                    policy.id().value());
            document.clauses().forEach(clause -> clause(lines, clause));
            if (document.isRegistered()) {
                counts(lines, document);
            }
        }
        return lines.toString();
    }

    private void clause(TextLines lines, Clause clause) {
        lines.gap().line(0, clause.id().number() + "  " + phrases.kind(clause.kind()));
        lines.line(1, phrases.either(clause.english(), clause.chinese()));
        lines.fact(
                1,
                phrases.either("responsible units", "责任单位"),
                phrases.told(clause.responsibleUnits(), clause.responsibleUnitsChinese()));
        lines.fact(1, phrases.either("due", "完成时限"), due(clause.due().orElse("")));
        lines.fact(1, phrases.either("figures printed", "载明数值"), new PrintedWords(phrases).of(clause));
        lines.fact(1, phrases.either("carried out by", "落实"), isRegistered(clause) ? carriers.of(clause) : "");
        AlignedTable table = new AlignedTable();
        FigureWords words = new FigureWords(facts);
        for (PolicyFigure figure : citing(clause.id())) {
            table.row(
                    phrases.either("figure", "参数"),
                    stepOf(figure),
                    figure.schedule(),
                    words.name(figure),
                    figure.figure().value().toString(),
                    phrases.provenance(figure.figure().source().provenance()));
        }
        lines.table(1, table);
        premium(lines, clause.id());
    }

    private void premium(TextLines lines, ClauseId clause) {
        AlignedTable table = new AlignedTable();
        for (Provision provision : premiumBy(clause)) {
            table.row(
                    phrases.either("premium", "参保缴费"),
                    provision.name(),
                    provision.words(),
                    provision
                            .source()
                            .map(source -> phrases.provenance(source.provenance()))
                            .orElse(""));
        }
        lines.table(1, table);
    }

    private List<Provision> premiumBy(ClauseId clause) {
        return premium.stream()
                .filter(provision -> provision
                        .source()
                        .filter(source -> source.clause().equals(clause))
                        .isPresent())
                .toList();
    }

    private boolean isRegistered(Clause clause) {
        return documents.stream()
                .anyMatch(d -> d.isRegistered() && d.id().equals(clause.id().document()));
    }

    private void counts(TextLines lines, PolicyDocument document) {
        lines.gap().line(0, phrases.either("COUNTS, parts counted", "统计（含分项）"));
        AlignedTable table = new AlignedTable();
        for (ClauseKind kind : ClauseKind.values()) {
            List<Clause> clauses =
                    document.clauses().stream().filter(c -> c.kind() == kind).toList();
            String split = Stream.of(ClauseRegister.Status.values())
                    .filter(status -> count(clauses, status) > 0)
                    .map(status -> count(clauses, status) + " " + carriers.status(status))
                    .collect(Collectors.joining(phrases.either(", ", "，")));
            table.row(phrases.kind(kind), Integer.toString(clauses.size()), split);
        }
        lines.table(1, table);
    }

    private long count(List<Clause> clauses, ClauseRegister.Status status) {
        return clauses.stream().filter(c -> register.status(c) == status).count();
    }

    private String due(String due) {
        return phrases.told(Optional.of(due), chinese(due));
    }

    /** A day or month needs no language; words other than those that documents of this kind use stay English. */
    private static Optional<String> chinese(String due) {
        return due.matches("[0-9-]*") ? Optional.of(due) : Optional.ofNullable(DUE_IN_CHINESE.get(due));
    }

    private List<PolicyFigure> citing(ClauseId clause) {
        return figures.stream()
                .filter(f -> f.figure().source().clause().equals(clause)
                        || f.figure().rangeClause().filter(clause::equals).isPresent())
                .toList();
    }

    private String stepOf(PolicyFigure figure) {
        PolicyStep step = policy.steps().get(figure.step() - 1);
        String name = step instanceof BenefitTier tier ? facts.tier(tier.name()) : StepWords.of(step, facts);
        return figure.step() + ". " + name;
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("policy", policy.id().value());
        json.writeStringField("document", policy.document());
        json.writeArrayFieldStart("clauses");
        for (PolicyDocument document : documents) {
            for (Clause clause : document.clauses()) {
                json.writeStartObject();
                write(json, clause);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        for (PolicyDocument document : documents) {
            if (document.isRegistered()) {
                CarrierJson.counts(json, register, document.clauses());
            }
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Clause clause) throws IOException {
        json.writeStringField("clause", clause.id().number());
        json.writeStringField("kind", clause.kind().name());
        json.writeStringField("text", phrases.either(clause.english(), clause.chinese()));
        if (clause.responsibleUnits().isPresent()) {
            json.writeStringField("units", clause.responsibleUnits().get());
        }
        if (clause.responsibleUnitsChinese().isPresent()) {
            json.writeStringField("units_zh", clause.responsibleUnitsChinese().get());
        }
        if (clause.due().isPresent()) {
            json.writeStringField("due", clause.due().get());
        }
        Optional<String> due = clause.due().flatMap(ClausePage::chinese);
        if (due.isPresent()) {
            json.writeStringField("due_zh", due.get());
        }
        if (isRegistered(clause)) {
            CarrierJson.write(json, register, clause);
        }
        json.writeArrayFieldStart("figures");
        for (PolicyFigure figure : citing(clause.id())) {
            json.writeStartObject();
            json.writeNumberField("step", figure.step());
            if (!figure.schedule().isEmpty()) {
                json.writeStringField("schedule", figure.schedule());
            }
            FigureJson.write(json, figure, facts);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("premium");
        for (Provision provision : premiumBy(clause.id())) {
            ProvisionJson.write(json, provision);
        }
        json.writeEndArray();
    }
}
