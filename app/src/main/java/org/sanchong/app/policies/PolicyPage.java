package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.policy.PolicyCatalog;

/** One policy with everything that it rules: its days, steps, figures with clause and provenance, and accounts. */
final class PolicyPage implements Page {
    private final BenefitPolicy policy;
    private final List<PolicyDocument> documents;
    private final FactWords facts;
    private final Phrases phrases;
    private final RecordedDays recorded;

    PolicyPage(PolicyCatalog catalog, BenefitPolicy policy, Language language) {
        this.policy = policy;
        this.documents = catalog.documents().stream()
                .filter(d -> d.id().equals(policy.document()))
                .toList();
        this.phrases = new Phrases(language);
        this.recorded = new RecordedDays(catalog, policy);
        this.facts = new FactWords(catalog.vocabulary(), phrases);
    }

    @Override
    public String text() {
        TextLines lines = new TextLines();
        head(lines);
        lines.gap().line(0, phrases.either("STEPS, in the order in which they apply", "步骤（依次适用）"));
        StepLines steps = new StepLines(lines, facts, PolicyFigures.of(policy), recorded);
        for (int i = 0; i < policy.steps().size(); i++) {
            steps.write(i + 1, policy.stepIds().get(i), policy.steps().get(i));
        }
        deliveries(lines);
        premium(lines);
        referral(lines);
        assistance(lines);
        includes(lines);
        derived(lines);
        accounts(lines);
        return lines.gap().line(0, phrases.provenances()).toString();
    }

    private void head(TextLines lines) {
        lines.line(0, policy.id() + "  " + phrases.either(policy.english(), policy.chinese()));
        lines.fact(0, phrases.either("region", "地区"), policy.region().value());
        String source = phrases.either(" (", "（") + phrases.source(policy.periodSource()) + phrases.either(")", "）");
        lines.fact(
                0,
                phrases.either("in force", "有效期"),
                phrases.either("discharged ", "出院日 ") + phrases.period(policy.period()) + source);
        lines.fact(0, phrases.either("  note", "  说明"), phrases.note(policy.periodSource()));
        new RevisionLines(lines, phrases).write(recorded.revisions());
        lines.fact(
                0,
                phrases.either("transition", "过渡期"),
                policy.transition().map(phrases::period).orElse(""));
        for (PolicyDocument document : documents) {
            lines.fact(
                    0,
                    phrases.either("document", "文件"),
                    document.id() + "  " + phrases.either(document.english(), document.chinese())
                            + document.documentNumber().map(n -> "  " + n).orElse(""));
        }
    }

    private void deliveries(TextLines lines) {
        policy.assistanceFollowsRegistration().ifPresent(clause -> {
            lines.gap().line(0, phrases.either("WHOSE ASSISTANCE", "由何地救助"));
            provision(lines, new HeadProvisions(facts).assistance(clause));
        });
        policy.deliveries().ifPresent(duty -> {
            lines.gap().line(0, phrases.either("LISTS OF CERTIFIED PEOPLE", "认定人员名单"));
            provision(lines, new HeadProvisions(facts).deliveries(duty));
        });
    }

    private void premium(TextLines lines) {
        policy.premium()
                .ifPresent(rules -> section(
                        lines,
                        phrases.either("ENROLMENT AND PREMIUM", "参保与缴费"),
                        new PremiumProvisions(facts).of(rules)));
    }

    private void referral(TextLines lines) {
        List<Provision> rules = new ReferralProvisions(facts).of(policy.referralRules());
        if (!rules.isEmpty()) {
            section(lines, phrases.either("REFERRAL AND FILING", "转诊与备案"), rules);
        }
    }

    private void assistance(TextLines lines) {
        policy.assistanceRules()
                .ifPresent(rules -> section(
                        lines,
                        phrases.either("ASSISTANCE ON APPLICATION", "依申请救助"),
                        new AssistanceProvisions(facts).of(rules)));
        policy.monitoring()
                .ifPresent(rules -> section(
                        lines, phrases.either("EARLY WARNING", "监测预警"), new MonitoringProvisions(facts).of(rules)));
        List<Provision> indicators = new IndicatorProvisions(facts).of(policy.indicators());
        if (!indicators.isEmpty()) {
            section(lines, phrases.either("INDICATORS", "监管指标"), indicators);
        }
    }

    private void section(TextLines lines, String title, List<Provision> provisions) {
        lines.gap().line(0, title);
        provisions.forEach(provision -> provision(lines, provision));
    }

    private void provision(TextLines lines, Provision provision) {
        String source = provision.source().map(phrases::source).orElse("");
        lines.fact(
                1,
                provision.name(),
                provision.words()
                        + (source.isEmpty() ? "" : phrases.either(" (", "（") + source + phrases.either(")", "）")));
        lines.fact(
                2,
                phrases.either("note", "说明"),
                provision.source().map(phrases::note).orElse(""));
    }

    private void includes(TextLines lines) {
        if (policy.includes().isEmpty()) {
            return;
        }
        lines.gap().line(0, phrases.either("CATEGORIES INCLUDED in others", "类别包含关系"));
        policy.includes()
                .forEach((category, covered) -> lines.line(
                        1,
                        facts.category(category)
                                + phrases.either(" includes ", "包含")
                                + facts.categories(covered, phrases.either(", ", "、"))));
    }

    private void derived(TextLines lines) {
        if (policy.derivedAttributes().isEmpty()) {
            return;
        }
        lines.gap().line(0, phrases.either("DERIVED ATTRIBUTES", "派生要素"));
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            lines.fact(1, attribute.name(), facts.derived(attribute));
        }
    }

    private void accounts(TextLines lines) {
        lines.gap().line(0, phrases.either("ACCOUNTS (running totals)", "年度累计"));
        AccountWords words = new AccountWords(facts);
        AlignedTable table = new AlignedTable();
        for (Account account : policy.accounts()) {
            table.row(
                    account.name(),
                    words.of(account),
                    account.source().map(phrases::source).orElse(""));
        }
        lines.table(1, table);
    }

    @Override
    public void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        PolicyHead.write(json, policy, phrases);
        RevisionLines.write(json, recorded.revisions());
        PolicyJson page = new PolicyJson(json, facts, recorded);
        page.source("in_force_source", policy.periodSource());
        if (policy.transition().isPresent()) {
            PolicyHead.period(json, "transition", policy.transition().get());
        }
        for (PolicyDocument document : documents) {
            json.writeObjectFieldStart("document");
            json.writeStringField("id", document.id());
            json.writeStringField("title", phrases.either(document.english(), document.chinese()));
            if (document.documentNumber().isPresent()) {
                json.writeStringField("number", document.documentNumber().get());
            }
            json.writeEndObject();
        }
        page.write(policy);
        json.writeEndObject();
    }
}
