package org.sanchong.app.policies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Adjustment;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PendingRule;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/** What a policy rules, as JSON fields: amounts are yuan as strings, every figure has its clause and provenance. */
final class PolicyJson {
    private final JsonGenerator json;
    private final FactWords facts;
    private final ConditionJson conditions;
    private final RecordedDays recorded;

    PolicyJson(JsonGenerator json, FactWords facts, RecordedDays recorded) {
        this.recorded = recorded;
        this.json = json;
        this.facts = facts;
        this.conditions = new ConditionJson(json, facts);
    }

    /** Writes steps, included categories, derived attributes and accounts into the object that is open. */
    void write(BenefitPolicy policy) throws IOException {
        List<PolicyFigure> figures = PolicyFigures.of(policy);
        json.writeArrayFieldStart("steps");
        for (int i = 0; i < policy.steps().size(); i++) {
            int number = i + 1;
            List<PolicyFigure> own =
                    figures.stream().filter(f -> f.step() == number).toList();
            step(policy, number, policy.steps().get(i), own);
        }
        json.writeEndArray();
        provisions(
                "assistance",
                policy.assistanceFollowsRegistration()
                        .map(clause -> List.of(new HeadProvisions(facts).assistance(clause)))
                        .orElse(List.of()));
        provisions(
                "deliveries",
                policy.deliveries()
                        .map(duty -> List.of(new HeadProvisions(facts).deliveries(duty)))
                        .orElse(List.of()));
        provisions(
                "premium",
                policy.premium()
                        .map(rules -> new PremiumProvisions(facts).of(rules))
                        .orElse(List.of()));
        provisions("referral", new ReferralProvisions(facts).of(policy.referralRules()));
        provisions(
                "applications",
                policy.assistanceRules()
                        .map(rules -> new AssistanceProvisions(facts).of(rules))
                        .orElse(List.of()));
        provisions(
                "monitoring",
                policy.monitoring()
                        .map(rules -> new MonitoringProvisions(facts).of(rules))
                        .orElse(List.of()));
        provisions("indicators", new IndicatorProvisions(facts).of(policy.indicators()));
        json.writeObjectFieldStart("includes");
        for (var covered : policy.includes().entrySet()) {
            categories(covered.getKey().code(), covered.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("derived_attributes");
        for (DerivedAttribute attribute : policy.derivedAttributes()) {
            derived(attribute);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("accounts");
        for (Account account : policy.accounts()) {
            account(account);
        }
        json.writeEndArray();
    }

    private void provisions(String name, List<Provision> provisions) throws IOException {
        json.writeArrayFieldStart(name);
        for (Provision provision : provisions) {
            ProvisionJson.write(json, provision);
        }
        json.writeEndArray();
    }

    /** Writes a step of the policy as an object, with the figures that are given. */
    void step(BenefitPolicy policy, int number, PolicyStep step, List<PolicyFigure> figures) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", number);
        json.writeStringField("id", policy.stepIds().get(number - 1));
        if (step instanceof Suspension suspension) {
            json.writeStringField("step", "suspension");
            categories("categories", suspension.categories());
        } else if (step instanceof ScopeRule rule) {
            json.writeStringField("step", "waiver");
            json.writeStringField("part", rule.part().column());
        } else if (step instanceof BenefitTier tier) {
            json.writeStringField("step", "tier");
            tier(tier.name());
        } else if (step instanceof Envelope envelope) {
            json.writeStringField("step", "envelope");
            envelope(envelope);
        } else if (step instanceof PendingRule pending) {
            json.writeStringField("step", "pending");
            json.writeStringField("for_tier", pending.tier().column());
        }
        conditions.write("when", step.condition());
        source("source", step.source());
        if (step instanceof BenefitTier tier) {
            schedules(tier, figures);
        } else {
            figures(figures);
        }
        json.writeEndObject();
    }

    private void tier(TierName tier) throws IOException {
        json.writeStringField("tier", tier.column());
        json.writeStringField("label", facts.tier(tier));
    }

    private void envelope(Envelope envelope) throws IOException {
        json.writeStringField("bound", envelope.bound().name());
        json.writeStringField("of", envelope.base().name());
        tiers("over", envelope.over());
        if (envelope.paidBy().isPresent()) {
            json.writeStringField("paid_by", envelope.paidBy().get().column());
        }
    }

    private void schedules(BenefitTier tier, List<PolicyFigure> figures) throws IOException {
        json.writeBooleanField("takes_basic_paid", tier.takesSuppliedPayment());
        if (tier.baseAccount().isPresent()) {
            json.writeStringField("base_account", tier.baseAccount().get());
        }
        json.writeObjectFieldStart("otherwise");
        json.writeStringField("reason", tier.otherwise().reason().name());
        source("source", tier.otherwise().source());
        json.writeEndObject();
        json.writeArrayFieldStart("schedules");
        for (BenefitSchedule schedule : tier.schedules()) {
            schedule(
                    schedule,
                    figures.stream()
                            .filter(f -> f.schedule().equals(schedule.id()))
                            .toList());
        }
        json.writeEndArray();
    }

    private void schedule(BenefitSchedule schedule, List<PolicyFigure> figures) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", schedule.id());
        conditions.write("when", schedule.condition());
        json.writeBooleanField("ordinary", schedule.isOrdinary());
        json.writeBooleanField("on_application", schedule.isOnApplication());
        json.writeStringField("accrual", schedule.accrual().name());
        json.writeStringField("origin", schedule.bands().origin().name());
        if (schedule.deductible().account().isPresent()) {
            json.writeStringField(
                    "deductible_account", schedule.deductible().account().get());
        }
        if (schedule.variantOf().isPresent()) {
            json.writeStringField("variant_of", schedule.variantOf().get());
            json.writeArrayFieldStart("adjustments");
            for (Adjustment term : schedule.adjustments()) {
                adjustment(term);
            }
            json.writeEndArray();
        }
        figures(figures);
        json.writeEndObject();
    }

    private void adjustment(Adjustment term) throws IOException {
        json.writeStartObject();
        if (term instanceof Adjustment.ScaledDeductible scaled) {
            json.writeStringField("deductible_times", scaled.share().toString());
        } else if (term instanceof Adjustment.RaisedRates raised) {
            json.writeStringField("rates_plus", raised.points().toString());
        } else {
            json.writeStringField("caps", "removed");
        }
        source("source", term.source());
        json.writeEndObject();
    }

    private void figures(List<PolicyFigure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (PolicyFigure figure : figures) {
            json.writeStartObject();
            FigureJson.write(json, figure, facts);
            RevisionLines.day(json, "recorded", recorded.of(figure));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void account(Account account) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", account.name());
        json.writeStringField("measure", account.measure().name());
        tiers("tiers", account.tiers());
        json.writeStringField("owner", account.owner().name());
        json.writeStringField("period", account.period().name());
        if (!(account.condition() instanceof Condition.Always)) {
            conditions.write("when", account.condition());
        }
        if (!(account.continues() instanceof Condition.Always)) {
            conditions.write("continues", account.continues());
        }
        if (account.source().isPresent()) {
            source("source", account.source().get());
        }
        json.writeEndObject();
    }

    private void derived(DerivedAttribute attribute) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", attribute.name());
        json.writeStringField("is", attribute.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (attribute instanceof DerivedAttribute.Age age) {
            json.writeStringField("since", age.since());
            json.writeStringField("on", age.on());
        } else if (attribute instanceof DerivedAttribute.Ordinal ordinal) {
            json.writeStringField("account", ordinal.account());
        }
        json.writeEndObject();
    }

    void source(String name, Source source) throws IOException {
        json.writeObjectFieldStart(name);
        FigureJson.source(json, source);
        json.writeEndObject();
    }

    private void categories(String name, Collection<EligibilityCategory> categories) throws IOException {
        json.writeArrayFieldStart(name);
        for (EligibilityCategory category : categories) {
            json.writeString(category.code());
        }
        json.writeEndArray();
    }

    private void tiers(String name, Collection<TierName> tiers) throws IOException {
        json.writeArrayFieldStart(name);
        for (TierName tier : tiers.stream().sorted().toList()) {
            json.writeString(tier.column());
        }
        json.writeEndArray();
    }
}
