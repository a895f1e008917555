package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.assistance.AssistanceGrant;
import org.sanchong.domain.assistance.AssistanceKind;
import org.sanchong.domain.assistance.AssistanceRules;
import org.sanchong.domain.assistance.AssistanceStep;
import org.sanchong.domain.assistance.RequiredDocument;
import org.sanchong.domain.assistance.StepPeriod;
import org.sanchong.domain.law.Source;

/** What a policy rules of assistance on application, one provision each, with its clause. */
final class AssistanceProvisions {
    private final Phrases phrases;

    AssistanceProvisions(FactWords facts) {
        this.phrases = facts.phrases();
    }

    List<Provision> of(AssistanceRules rules) {
        List<Provision> all = new ArrayList<>();
        for (AssistanceGrant grant : rules.grants()) {
            String words = terms(grant);
            Source source = grant instanceof AssistanceGrant.Tilted tilted
                    ? tilted.line().source()
                    : grant.source();
            all.add(Provision.of("applied_for", kind(grant.kind()), words, words)
                    .which(grant.kind().name())
                    .restingOn(source));
        }
        for (RequiredDocument document : rules.documents()) {
            String words = phrases.either(document.english(), document.chinese());
            all.add(Provision.of("document", phrases.either("document ", "申请材料 ") + document.id(), words, words)
                    .which(document.id())
                    .restingOn(document.source()));
        }
        for (StepPeriod period : rules.periods()) {
            int days = period.period().value().count();
            String words = days + phrases.either(" working days", " 个工作日");
            all.add(Provision.of("step_period", step(period.step()), days, words)
                    .which(period.step().name())
                    .restingOn(period.period().source()));
        }
        rules.fastTrack().ifPresent(clause -> {
            String words = phrases.either("handled at once, ahead of others", "从快特办，优先办理");
            all.add(Provision.of("fast_track", phrases.either("sudden grave illness", "突发重病"), words, words)
                    .restingOn(clause));
        });
        rules.refusalInWriting().ifPresent(clause -> {
            String words = phrases.either("reasons in writing, and the applicant is told", "书面说明原因并告知本人");
            all.add(Provision.of("refusal", phrases.either("refusal", "不予救助"), words, words)
                    .restingOn(clause));
        });
        return all;
    }

    private String kind(AssistanceKind kind) {
        return switch (kind) {
            case ON_APPLICATION -> phrases.either("assistance on application", "依申请救助");
            case TILTED -> phrases.either("tilted assistance", "倾斜救助");
            case SPECIAL_HARDSHIP -> phrases.either("more for special hardship", "特殊困难加大救助");
        };
    }

    private String terms(AssistanceGrant grant) {
        if (grant instanceof AssistanceGrant.Tilted tilted) {
            return phrases.either(
                    "in-scope burden above " + tilted.line().value()
                            + " of last year's local income per head; amount decided in review",
                    "政策范围内自付超过上年当地人均可支配收入的 " + tilted.line().value() + "；金额由审核确定");
        }
        return grant instanceof AssistanceGrant.Scheduled
                ? phrases.either("by the schedules on application", "按依申请待遇标准")
                : phrases.either("amount decided in review", "金额由审核确定");
    }

    private String step(AssistanceStep step) {
        return switch (step) {
            case TOWNSHIP_CHECK -> phrases.either("township's survey and check, from acceptance", "乡镇调查核对（自受理）");
            case COUNTY_REVIEW -> phrases.either("county's review, from receipt", "县级审核（自收到材料）");
            case PAYMENT -> phrases.either("payment, from the review", "发放（自审核完成）");
            case PUBLIC_NOTICE -> phrases.either("public notice at the quarter's end", "季末公示");
        };
    }
}
