package org.sanchong.domain.assistance;

import java.util.List;

/**
 * Why an application is refused, and by whom (不予救助).
 *
 * @param by the township or the county
 * @param reasons the reasons in writing, at least one, none blank
 */
public record Refusal(Turn by, List<String> reasons) {
    /** Checks that there are reasons, and that no applicant refuses. */
    public Refusal {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() || reasons.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a refusal gives its reasons");
        }
        if (by == Turn.APPLICANT) {
            throw new IllegalArgumentException("an applicant withdraws, and does not refuse");
        }
    }
}
