package org.sanchong.application.usecase;

import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.domain.monitoring.MonitoringRules;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.monitoring.WarningLine;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * What happened at one line of one policy.
 *
 * @param policy the policy
 * @param line the line
 * @param events what happened, in order
 */
record FoundCrossings(BenefitPolicy policy, WarningLine line, List<WarningEvent> events) {
    /** Keeps the events as they are now. */
    FoundCrossings {
        events = List.copyOf(events);
    }

    /** Returns the policy's rules of early warning. */
    MonitoringRules rules() {
        return policy.monitoring().orElseThrow();
    }

    /** Returns the codes of the departments that are told. */
    String told() {
        return rules().receivers().stream().map(CertifyingDepartment::code).collect(Collectors.joining(";"));
    }
}
