package org.sanchong.app.spec;

import java.util.HashMap;
import java.util.Map;
import org.sanchong.application.port.in.FindCliffs;
import org.sanchong.application.port.in.TracePayments;
import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.CliffReport;
import org.sanchong.domain.cliff.PaymentTrace;
import org.sanchong.domain.policy.BenefitPolicy;

/** The cliffs of policies, searched once for both languages. */
final class FoundCliffs {
    private final FindCliffs finding;
    private final TracePayments tracing;
    private final Map<String, CliffReport> reports = new HashMap<>();
    private final Map<TracePayments.Question, PaymentTrace> traces = new HashMap<>();

    FoundCliffs(FindCliffs finding, TracePayments tracing) {
        this.finding = finding;
        this.tracing = tracing;
    }

    /** Returns what is found in the policy, as far as usual. */
    CliffReport of(BenefitPolicy policy) {
        return reports.computeIfAbsent(policy.id().value(), id -> finding.find(FindCliffs.Question.of(policy.id())));
    }

    /** Returns what is paid in the range. */
    PaymentTrace trace(CliffReport of, Circumstances who, PaymentTrace.Range range) {
        return traces.computeIfAbsent(new TracePayments.Question(of.policy(), who, range), tracing::trace);
    }
}
