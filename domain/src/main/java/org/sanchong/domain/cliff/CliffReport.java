package org.sanchong.domain.cliff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyId;

/**
 * What a search for cliffs found in a policy.
 *
 * @param policy the policy
 * @param upTo the greatest in-scope expense that was looked at, included
 * @param need the categories in the order of need that was taken, the poorest first
 * @param findings the findings, kind by kind in the order of the circumstances
 * @param circumstances how many circumstances were looked at, each of them at every expense
 * @param breakpoints at how many expenses another way through the policy begins, over all circumstances that differ
 * @param roundings at how many of those a payment falls by one fen because of rounding, which is no cliff
 * @param unsettled how many circumstances no claim can be settled in, by the code of the reason
 */
public record CliffReport(
        PolicyId policy,
        Money upTo,
        List<EligibilityCategory> need,
        List<CliffFinding> findings,
        int circumstances,
        int breakpoints,
        int roundings,
        Map<String, Integer> unsettled) {
    /** Keeps lists and map as they are now. */
    public CliffReport {
        need = List.copyOf(need);
        findings = List.copyOf(findings);
        unsettled = Collections.unmodifiableMap(new LinkedHashMap<>(unsettled));
    }

    /** Returns the findings of a kind. */
    public List<CliffFinding> of(CliffKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** Returns how many findings tell of a fault of the schedules. */
    public long faults() {
        return findings.stream().filter(finding -> finding.kind().isFault()).count();
    }
}
