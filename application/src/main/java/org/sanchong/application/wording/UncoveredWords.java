package org.sanchong.application.wording;

import java.util.stream.Collectors;
import org.sanchong.domain.time.EffectivePeriod;

/** Says that somebody was not covered, what their enrolments cover, and how to mend it. */
final class UncoveredWords {
    private UncoveredWords() {}

    static String inEnglish(ClaimFault.NotCovered fault) {
        String what = "no enrolment covers " + fault.dischargedOn() + ", the day of discharge, as " + fault.insurance()
                + " in " + fault.region();
        if (fault.known().isEmpty()) {
            return what + ": none names the person. Add their enrolment, or mend person_id";
        }
        return what
                + ". Known: "
                + fault.known().stream()
                        .map(one -> one.year() + " " + one.insurance() + " "
                                + one.days()
                                        .map(days -> days.from() + " to " + last(days) + " in " + one.region())
                                        .orElse("no cover, " + one.why()))
                        .collect(Collectors.joining(", "))
                + ". Mend the enrolment, or the claim's days, region or insurance";
    }

    static String inChinese(ClaimFault.NotCovered fault) {
        String what = "出院日 " + fault.dischargedOn() + " 不在 " + fault.region() + " " + fault.insurance() + " 待遇享受期内";
        if (fault.known().isEmpty()) {
            return what + "：没有该人的参保登记。请补充其参保登记，或更正 person_id";
        }
        return what
                + "。已知："
                + fault.known().stream()
                        .map(one -> one.year() + " " + one.insurance() + " "
                                + one.days()
                                        .map(days -> days.from() + " 至 " + last(days) + "（" + one.region() + "）")
                                        .orElse("无待遇享受期，" + one.why()))
                        .collect(Collectors.joining("、"))
                + "。请更正参保登记，或结算的日期、地区、险种";
    }

    private static String last(EffectivePeriod days) {
        return days.until().map(until -> until.minusDays(1).toString()).orElse("");
    }
}
