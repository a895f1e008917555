package org.sanchong.application.usecase;

import io.vavr.control.Either;
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
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.premium.CoverFinder;
import org.sanchong.domain.premium.Coverage;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.premium.LocalParameters;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.time.EffectivePeriod;

/** Who is covered when, by a list of enrolments; for runs that are given one. */
final class CoverRegister {
    private static final String RESIDENT = "RESIDENT";

    private final Map<String, List<CoveredDays>> byPerson = new LinkedHashMap<>();
    /** The policies that claims may be settled under, by their numbers. */
    private final List<BenefitPolicy> policies;

    private final PremiumWording wording;

    /**
     * Reads the list.
     *
     * @param policies the policies that claims may be settled under, by their numbers
     * @throws org.sanchong.application.port.out.UnusableFileException if it cannot be used at all
     */
    CoverRegister(PolicyCatalog catalog, List<BenefitPolicy> policies, IncomingRecords enrolments, Language language) {
        this.policies = policies;
        this.wording = new PremiumWording(catalog, language);
        new EnrolmentIntake(catalog, enrolments, year -> true)
                .each(row -> byPerson.computeIfAbsent(row.given().person(), person -> new ArrayList<>())
                        .add(cover(row)));
    }

    private CoveredDays cover(EnrolmentRow row) {
        return row.outcome().fold(fault -> none(row, wording.fault(fault)), enrolment -> cover(row, enrolment));
    }

    private CoveredDays cover(EnrolmentRow row, Enrolment enrolment) {
        BenefitPolicy policy = row.policy().orElseThrow();
        Either<PremiumRejection, Optional<Coverage>> found;
        if (policy.premium().isPresent()) {
            found = CoverFinder.of(policy.premium().get(), LocalParameters.none())
                    .find(enrolment);
        } else if (enrolment.coveredFrom().isPresent()) {
            found = CoverFinder.recorded(enrolment, enrolment.coveredFrom().get())
                    .map(Optional::of);
        } else {
            return none(row, wording.fault(new EnrolmentFault.NoRules(policy.id())));
        }
        return found.fold(
                why -> none(row, wording.fault(new EnrolmentFault.Untold(policy.id(), why))),
                cover -> cover.map(days -> days(row, policy.region(), days.period()))
                        .orElseGet(() -> none(row, wording.notPaid())));
    }

    private static CoveredDays days(EnrolmentRow row, RegionCode pool, EffectivePeriod days) {
        return new CoveredDays(
                pool.value(), row.given().insurance(), row.given().year(), List.of(days), "");
    }

    private static CoveredDays none(EnrolmentRow row, String why) {
        return new CoveredDays("", row.given().insurance(), row.given().year(), List.of(), why);
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
            String pool = policies.get(segment.policy(row)).region().value();
            Wanted wanted = new Wanted(pool, code, LocalDate.ofEpochDay(day));
            ClaimFault fault = notCovered(segment.text(row, RowLayout.PERSON), wanted);
            if (fault != null) {
                segment.fault(row, fault);
            }
        }
    }

    private @org.jspecify.annotations.Nullable ClaimFault notCovered(String person, Wanted wanted) {
        List<CoveredDays> covers = byPerson.getOrDefault(person, List.of());
        List<ClaimFault.NotCovered.Known> known = new ArrayList<>();
        for (CoveredDays cover : covers) {
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
    private record CoveredDays(String pool, String insurance, String year, List<EffectivePeriod> days, String why) {
        boolean fits(Wanted wanted) {
            return pool.equals(wanted.pool())
                    && insurance.equals(wanted.insurance())
                    && days.stream().anyMatch(period -> period.contains(wanted.day()));
        }
    }
}
