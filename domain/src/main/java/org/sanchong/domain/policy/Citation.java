package org.sanchong.domain.policy;

import java.util.List;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;

/**
 * A place in a policy that rests on a clause (引用处).
 *
 * @param policy the policy
 * @param part what stands there
 * @param item the place as it is named within the policy, such as {@code basic/inpatient}, {@code waiver}
 * @param source the clause and how it rests on it
 * @param figures what the place takes from the clause: its figure, its days, the numbers of its condition
 */
public record Citation(PolicyId policy, Part part, String item, Source source, List<PrintedFigure> figures) {
    /** Keeps the figures as they are now. */
    public Citation {
        figures = List.copyOf(figures);
    }

    /** What of a policy rests on a clause. */
    public enum Part {
        /** The days on which it is in force. */
        PERIOD,
        /** A rule of enrolment and premium, or a target of participation. */
        PREMIUM,
        /** A rule of assistance on application. */
        ASSISTANCE,
        /** A rule of early warning. */
        MONITORING,
        /** A target of an indicator. */
        INDICATOR,
        /** A suspension. */
        SUSPENSION,
        /** A scope rule. */
        WAIVER,
        /** A tier. */
        TIER,
        /** A figure of a schedule, or a term by which it varies another. */
        SCHEDULE,
        /** An envelope. */
        ENVELOPE,
        /** That nothing is due where no schedule is for a claim. */
        NO_BENEFIT,
        /** That a figure is missing or left to another document. */
        GAP,
        /** A benefit that is named and not ruled. */
        PENDING
    }

    /**
     * Returns whether the clause is carried out here: not where a benefit is pending or a figure missing, and not where
     * only a figure chosen for demonstration stands.
     */
    public boolean carriesOut() {
        return part != Part.GAP && part != Part.PENDING && source.provenance() != Provenance.ILLUSTRATIVE;
    }

    /** Returns whether what stands here takes the figure from the clause. */
    public boolean uses(PrintedFigure printed) {
        return figures.stream().anyMatch(printed::says);
    }

    /** Returns the place with its policy, such as {@code heze-2022/basic/inpatient}. */
    public String path() {
        return policy + "/" + item;
    }
}
