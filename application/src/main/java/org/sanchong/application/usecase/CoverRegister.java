package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.premium.CoverFinder;
import org.sanchong.domain.premium.Coverage;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.time.EffectivePeriod;

/** Who is covered when, by a list of enrolments; for runs that are given one. */
final class CoverRegister {
    private static final String RESIDENT = "RESIDENT";

    private final Map<String, List<Cover>> byPerson = new LinkedHashMap<>();
    private final PolicyCatalog catalog;
    private final PremiumWording wording;

    /**
     * Reads the list.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if it cannot be used at all
     */
    CoverRegister(PolicyCatalog catalog, IncomingRecords enrolments, Language language) {
        this.catalog = catalog;
        this.wording = new PremiumWording(catalog, language);
        new EnrolmentIntake(catalog, enrolments, Optional.empty())
                .each(row -> byPerson.computeIfAbsent(row.person(), person -> new ArrayList<>())
                        .add(cover(row)));
    }

    private Cover cover(EnrolmentRow row) {
        if (row.enrolment().isEmpty() || row.policy().isEmpty()) {
            return unknown(row, row.fault().map(wording::fault).orElse(""));
        }
        Enrolment enrolment = row.enrolment().get();
        RegionCode pool = row.policy().get().region();
        if (row.policy().get().premium().isEmpty() && enrolment.coveredFrom().isEmpty()) {
            return unknown(
                    row,
                    wording.fault(new EnrolmentFault.NoRules(row.policy().get().id())));
        }
        return row.policy()
                .flatMap(policy -> policy.premium())
                .map(rules -> CoverFinder.of(rules, LocalParameters.none()).find(enrolment))
                .map(found -> found.fold(
                        why -> unknown(
                                row,
                                wording.fault(new EnrolmentFault.Untold(
                                        row.policy().get().id(), why))),
                        cover -> cover.map(days -> known(row, pool, days))
                                .orElseGet(() -> unknown(
                                        row, wording.either("NOT_PAID: paid_on is empty", "NOT_PAID: paid_on 为空")))))
                .orElseGet(() -> recorded(row, pool, enrolment));
    }

    private static Cover known(EnrolmentRow row, RegionCode pool, Coverage cover) {
        return new Cover(pool.value(), row.insurance(), row.year(), Optional.of(cover.period()), "");
    }

    private static Cover recorded(EnrolmentRow row, RegionCode pool, Enrolment enrolment) {
        LocalDate end = LocalDate.of(enrolment.year().year(), 12, 31);
        EffectivePeriod days = EffectivePeriod.ofDays(
                enrolment.coveredFrom().orElseThrow(), enrolment.coveredTo().orElse(end));
        return new Cover(pool.value(), row.insurance(), row.year(), Optional.of(days), "");
    }

    private static Cover unknown(EnrolmentRow row, String why) {
        return new Cover("", row.insurance(), row.year(), Optional.empty(), why);
    }

    /** Gives their fault to all claims of a segment whose person is not covered on the day of discharge. */
    void mark(ClaimSegment segment, int dischargedOn, Lexicon lexicon) {
        int insurance = lexicon.required("insurance");
        long[] scheme = new long[1];
        for (int row = 0; row < segment.size; row++) {
            if (segment.fault(row) != null || segment.policy(row) < 0) {
                continue;
            }
            scheme[0] = Lexicon.MISSING;
            segment.layout.give(segment.words, row * segment.layout.width, (attribute, value) -> {
                if (attribute == insurance) {
                    scheme[0] = value;
                }
            });
            String code = scheme[0] < 0
                    ? RESIDENT
                    : lexicon.attribute(insurance).codes().get((int) scheme[0]).code();
            long day = segment.layout.day(segment.words, row * segment.layout.width, dischargedOn);
            String pool = catalog.policies().get(segment.policy(row)).region().value();
            Wanted wanted = new Wanted(pool, code, LocalDate.ofEpochDay(day));
            ClaimFault fault = notCovered(segment.text(row, RowLayout.PERSON), wanted);
            if (fault != null) {
                segment.fault(row, fault);
            }
        }
    }

    private @org.jspecify.annotations.Nullable ClaimFault notCovered(String person, Wanted wanted) {
        List<Cover> covers = byPerson.getOrDefault(person, List.of());
        List<ClaimFault.NotCovered.Known> known = new ArrayList<>();
        for (Cover cover : covers) {
            if (cover.fits(wanted)) {
                return null;
            }
            known.add(new ClaimFault.NotCovered.Known(
                    cover.pool(), cover.insurance(), cover.year(), cover.days(), cover.why()));
        }
        return new ClaimFault.NotCovered(wanted.day(), wanted.pool(), wanted.insurance(), known);
    }

    /** Where, in what and when somebody should be covered. */
    private record Wanted(String pool, String insurance, LocalDate day) {}

    /** An enrolment: the days that it covers, or why it covers none. */
    private record Cover(String pool, String insurance, String year, Optional<EffectivePeriod> days, String why) {
        boolean fits(Wanted wanted) {
            return pool.equals(wanted.pool())
                    && insurance.equals(wanted.insurance())
                    && days.filter(period -> period.contains(wanted.day())).isPresent();
        }
    }
}
