package org.sanchong.domain.assistance;

import java.util.Optional;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;

/**
 * Tilted assistance (倾斜救助): for an in-scope burden that is still heavy after all tiers.
 *
 * <p>With a line of 25 % and a local income per head of 20,000.00, a burden must be above 5,000.00; with one of
 * 20,000.02 it must be above 5,000.005, so that 5,000.01 is enough.
 */
final class TiltedAssistance {
    private TiltedAssistance() {}

    /** Returns why a burden has no claim to it, if it has none. */
    static Optional<ApplicationRejection> refusal(
            AssistanceGrant.Tilted tilted, ApplicationEvent.BurdenFinding finding) {
        Optional<Money> income = finding.income();
        if (income.isEmpty()) {
            return Optional.of(new ApplicationRejection.IncomeMissing(tilted.line()));
        }
        ExactAmount line = ExactAmount.of(tilted.line().value(), income.get());
        return line.isBelow(finding.burden())
                ? Optional.empty()
                : Optional.of(new ApplicationRejection.NotAboveLine(finding.burden(), line, tilted.line()));
    }
}
