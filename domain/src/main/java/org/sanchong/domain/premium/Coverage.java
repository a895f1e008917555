package org.sanchong.domain.premium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * The days on which somebody is covered (待遇享受期).
 *
 * @param period the days
 * @param basis why they begin when they do
 * @param ruledBy the clause that rules it, or the document of the locality's waiting period; empty where none does
 */
public record Coverage(EffectivePeriod period, Basis basis, List<Source> ruledBy) {
    /** Keeps the clause as it is now. */
    public Coverage {
        ruledBy = List.copyOf(ruledBy);
    }

    /** Why cover begins when it does. */
    public enum Basis {
        /** Paid before the plan year began: from its first day. */
        PLAN_YEAR,
        /** A rule of the policy. */
        RULE,
        /** The locality's waiting period. */
        LOCAL,
        /** As the office recorded it. */
        RECORDED
    }

    /** Returns the clause that rules it, where one does. */
    public Optional<Source> source() {
        return ruledBy.stream().findFirst();
    }

    /** Returns whether the day is covered. */
    public boolean covers(LocalDate day) {
        return period.contains(day);
    }
}
