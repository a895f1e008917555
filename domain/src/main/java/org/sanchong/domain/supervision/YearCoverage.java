package org.sanchong.domain.supervision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.domain.indicator.Indicator;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.money.Ratio;
import org.sanchong.domain.time.PlanYear;

/**
 * Whom the self-checks, audits and re-checks of a year reached (三个全覆盖): each is to cover every facility and office.
 * A check counts in the calendar year in which it was done, planned ones count nothing.
 */
public final class YearCoverage {
    private static final List<MatterKind> CHECKS =
            List.of(MatterKind.SELF_CHECK, MatterKind.AUDIT, MatterKind.RE_CHECK);

    private YearCoverage() {}

    /**
     * How one facility or office stands to one kind of check.
     *
     * @param body the facility or office
     * @param kind the kind of check
     * @param checks the checks that were done of it in the year, in the order in which they are given
     */
    public record Covered(String body, MatterKind kind, List<MatterId> checks) {
        /** Keeps the checks as they are now. */
        public Covered {
            checks = List.copyOf(checks);
        }

        /** Returns whether there was one. */
        public boolean isCovered() {
            return !checks.isEmpty();
        }
    }

    /**
     * Which part of all was covered.
     *
     * @param kind the kind of check
     * @param covered how many were covered
     * @param of of how many
     */
    public record Share(MatterKind kind, int covered, int of) {
        /** Returns the indicator that it is the value of. */
        public Indicator indicator() {
            return switch (kind) {
                case SELF_CHECK -> Indicator.SELF_CHECKED_SHARE;
                case AUDIT -> Indicator.AUDITED_SHARE;
                case RE_CHECK -> Indicator.RE_CHECKED_SHARE;
                case TIP -> throw new IllegalArgumentException("a tip is no check: " + kind);
            };
        }

        /** Returns the share, exactly. */
        public Ratio ratio() {
            return new Ratio(covered, of);
        }

        /** Returns the share, rounded down to the millionth, so that only all of them make 100 %; 0 of none. */
        public Rate rate() {
            return Rate.ofMillionths(of == 0 ? 0 : covered * Rate.MILLIONTHS / of);
        }
    }

    /** Returns a row for every facility and every kind of check, in the order of the list. */
    public static List<Covered> of(Collection<String> bodies, Collection<SupervisionMatter> matters, PlanYear year) {
        List<Covered> rows = new ArrayList<>();
        for (String body : new LinkedHashSet<>(bodies)) {
            for (MatterKind kind : CHECKS) {
                rows.add(new Covered(
                        body,
                        kind,
                        matters.stream()
                                .filter(matter ->
                                        matter.kind() == kind && matter.body().equals(body))
                                .filter(matter -> matter.doneOn()
                                        .filter(day -> PlanYear.of(day).equals(year))
                                        .isPresent())
                                .map(SupervisionMatter::id)
                                .toList()));
            }
        }
        return List.copyOf(rows);
    }

    /** Returns the shares of a year's rows, a kind of check each. */
    public static List<Share> shares(List<Covered> rows) {
        return CHECKS.stream()
                .map(kind -> {
                    List<Covered> of =
                            rows.stream().filter(row -> row.kind() == kind).toList();
                    return new Share(
                            kind, (int) of.stream().filter(Covered::isCovered).count(), of.size());
                })
                .toList();
    }

    /** Returns the facilities and offices of matters that are not in the list, each once. */
    public static Set<String> unlisted(Collection<String> bodies, Collection<SupervisionMatter> matters) {
        Set<String> unlisted = new LinkedHashSet<>();
        for (SupervisionMatter matter : matters) {
            if (matter.kind().isCheck() && !bodies.contains(matter.body())) {
                unlisted.add(matter.body());
            }
        }
        return unlisted;
    }
}
