package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.EffectivePeriod;

/** Reads policies. */
final class PolicyReader {
    private final Vocabulary vocabulary;
    private final Library library;
    private final Defects defects;

    PolicyReader(Vocabulary vocabulary, Library library, Defects defects) {
        this.vocabulary = vocabulary;
        this.library = library;
        this.defects = defects;
    }

    /** Returns the policy, unless there are defects in it. */
    Optional<ReadPolicy> read(Fields file) {
        int before = defects.errors();
        BenefitPolicy.Builder policy = BenefitPolicy.builder();
        Mentions mentions = new Mentions();
        PolicyWords words = new PolicyWords(vocabulary, mentions);
        HeadReader head = new HeadReader(file, words, defects);
        file.require("policy", ScalarForm.ID).map(PolicyId::new).ifPresent(policy::id);
        file.require("region", ScalarForm.REGION).ifPresent(policy::region);
        Titles.require(file, "title", defects)
                .ifPresent(title -> policy.english(title.english()).chinese(title.chinese()));
        SourceLevel level = level(file, words);
        policy.document(level.document());
        head.attributes();
        head.groups();
        Map<EligibilityCategory, Set<EligibilityCategory>> includes = head.includes();
        policy.putAllIncludes(includes);
        Optional<EffectivePeriod> period = inForce(file, head, level, policy);
        file.get("recorded", ScalarForm.DATE).ifPresent(policy::recorded);
        head.verifiedUntil(period).ifPresent(policy::verifiedUntil);
        head.transition(period.map(EffectivePeriod::from).orElse(LocalDate.MIN), level)
                .ifPresent(policy::transition);
        file.get("accounts").ifPresent(new AccountReader(level)::read);
        file.get("assistance-follows-registration")
                .flatMap(written -> Fields.of(written, defects))
                .flatMap(fields -> {
                    Optional<Source> source = level.under(fields).source(fields.place());
                    fields.close();
                    return source;
                })
                .ifPresent(policy::assistanceFollowsRegistration);
        file.get("deliveries").flatMap(new DutyReader(vocabulary, level)::read).ifPresent(policy::deliveries);
        file.get("premium").flatMap(new PremiumReader(level, includes)::read).ifPresent(policy::premium);
        file.get("referral")
                .map(rules -> new ReferralReader(level, includes, vocabulary).read(rules))
                .ifPresent(policy::addAllReferralRules);
        file.get("assistance").flatMap(new AssistanceReader(level)::read).ifPresent(policy::assistanceRules);
        file.get("monitoring")
                .flatMap(new MonitoringReader(level, includes, vocabulary)::read)
                .ifPresent(policy::monitoring);
        file.get("indicators")
                .map(new IndicatorReader(level, includes, vocabulary)::read)
                .ifPresent(policy::addAllIndicators);
        file.require("steps").ifPresent(steps -> policy.addAllSteps(new StepReader(level).read(steps)));
        words.accounts().check();
        policy.addAllAttributes(head.declaredAttributes().keySet());
        policy.addAllDerivedAttributes(head.derivedAttributes());
        words.accounts().all().forEach(placed -> policy.addAccount(placed.account()));
        return defects.unlessSince(before, file.place(), policy::build)
                .map(read -> new ReadPolicy(
                        read, file.placeOf("in-force"), words.accounts().all(), head.declaredAttributes(), mentions));
    }

    private SourceLevel level(Fields file, PolicyWords words) {
        Optional<String> document = file.require("document", ScalarForm.ID);
        document.filter(id -> !library.has(id)).ifPresent(id -> {
            String message = "the catalog holds no document '" + id + "'";
            Place place = file.get("document").map(Written::place).orElse(file.place());
            defects.error(place, DefectCode.UNKNOWN_DOCUMENT, message);
        });
        return SourceLevel.builder()
                .words(words)
                .library(library)
                .collected(defects)
                .document(document.orElse(""))
                .build()
                .under(file, "source");
    }

    private Optional<EffectivePeriod> inForce(
            Fields file, HeadReader head, SourceLevel level, BenefitPolicy.Builder policy) {
        return file.require("in-force")
                .flatMap(written -> Fields.of(written, defects))
                .flatMap(fields -> {
                    SourceLevel own = level.under(fields, "source");
                    Optional<Source> source = own.source(fields.place());
                    source.ifPresent(policy::periodSource);
                    Optional<EffectivePeriod> period = head.inForce(fields);
                    source.ifPresent(s -> HeadReader.checkDays(fields, List.of("from", "to"), own, s));
                    fields.close();
                    period.ifPresent(policy::period);
                    return period;
                });
    }

    /**
     * A policy with the places that checks of the whole catalog need.
     *
     * @param policy the policy
     * @param inForce where its period is written
     * @param accounts its accounts
     * @param declared the attributes that it declares, with their places
     * @param mentions where it asks for identifiers
     */
    record ReadPolicy(
            BenefitPolicy policy,
            Place inForce,
            List<PolicyAccounts.Placed> accounts,
            Map<ClaimAttribute, Place> declared,
            Mentions mentions) {}
}
