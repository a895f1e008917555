package org.sanchong.app.policies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.policy.ClauseRegister;

/**
 * What carries clauses out, for people.
 *
 * @param register what carries out which clause
 * @param phrases words in the language of the reader
 */
record CarrierWords(ClauseRegister register, Phrases phrases) {
    private static final Map<String, String> TOPICS = Map.ofEntries(
            Map.entry("premium", "参保缴费"),
            Map.entry("enrolment", "参保登记"),
            Map.entry("benefit-level", "待遇水平"),
            Map.entry("application", "申请审核"),
            Map.entry("tilted-assistance", "倾斜救助"),
            Map.entry("early-warning", "监测预警"),
            Map.entry("one-stop", "一站式结算"),
            Map.entry("supervision", "基金监管"),
            Map.entry("reports", "数据报送"),
            Map.entry("measures-ledger", "任务台账"),
            Map.entry("referral-register", "转诊登记"));

    /** Returns what carries the clause out; nothing where there is nothing to do. */
    String of(Clause clause) {
        Stream<String> cited = register.items(clause).stream();
        Stream<String> said = clause.carriers().stream().map(this::of);
        List<String> words = Stream.concat(cited, said).distinct().toList();
        if (words.isEmpty() && register.status(clause) == ClauseRegister.Status.OPEN) {
            return status(ClauseRegister.Status.OPEN);
        }
        return words.stream().collect(Collectors.joining(phrases.either("; ", "；")));
    }

    private String of(Carrier carrier) {
        if (carrier instanceof Carrier.Named named) {
            return named.name();
        }
        if (carrier instanceof Carrier.Planned planned) {
            String means = means(planned.means());
            return phrases.either(
                    "planned: " + means + " (" + planned.topic() + ")",
                    "待建：" + means + "（" + TOPICS.getOrDefault(planned.topic(), planned.topic()) + "）");
        }
        return ((Carrier.Delegated) carrier)
                .document()
                .map(document -> phrases.either("left to " + document, "另见" + document))
                .orElse(phrases.either("left to a document that is not named", "另行规定，文件未写明"));
    }

    private String means(Carrier.Means means) {
        return switch (means) {
            case RULE -> phrases.either("rule", "规则");
            case INDICATOR -> phrases.either("indicator", "指标");
            case WORKFLOW -> phrases.either("workflow", "流程");
            case MEASURE -> phrases.either("measure", "任务");
        };
    }

    /** Returns how far a clause is carried out. */
    String status(ClauseRegister.Status status) {
        return switch (status) {
            case CARRIED_OUT -> phrases.either("carried out", "已落实");
            case PARTLY -> phrases.either("partly", "部分落实");
            case PLANNED -> phrases.either("planned", "待建");
            case DELEGATED -> phrases.either("delegated", "另行规定");
            case NOTHING_TO_DO -> phrases.either("nothing to do", "无须落实");
            case OPEN -> phrases.either("nothing carries it out", "未落实");
        };
    }
}
