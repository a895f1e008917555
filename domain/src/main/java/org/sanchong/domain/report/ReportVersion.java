package org.sanchong.domain.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A version of a report, and how far it came (报表版本). Nothing of it is taken away by a later one.
 *
 * @param number its number, from 1
 * @param drawnOn when its figures were drawn up
 * @param figures the figures and their digest
 * @param signed who signed it and when; none or one
 * @param delivered when it was delivered; none or one
 */
public record ReportVersion(
        int number, LocalDate drawnOn, ReportStep.Drawn figures, List<SignOff> signed, List<LocalDate> delivered) {
    /** Keeps the lists as they are now. */
    public ReportVersion {
        signed = List.copyOf(signed);
        delivered = List.copyOf(delivered);
    }

    /**
     * A sign-off.
     *
     * @param person who
     * @param on when
     */
    public record SignOff(String person, LocalDate on) {}

    /** Returns how far it is. */
    public ReportState state() {
        if (!delivered.isEmpty()) {
            return ReportState.DELIVERED;
        }
        return signed.isEmpty() ? ReportState.DRAWN : ReportState.SIGNED;
    }

    ReportVersion signed(SignOff by) {
        return new ReportVersion(number, drawnOn, figures, List.of(by), delivered);
    }

    ReportVersion delivered(LocalDate on) {
        return new ReportVersion(number, drawnOn, figures, signed, List.of(on));
    }
}
