package org.sanchong.domain.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.PersonId;

/**
 * The filings of people and the contracts of counties (转诊备案登记簿), and what they say of a visit.
 *
 * <p>A filing counts for a visit that begins on one of its days, at the facility and in the place that it names, if it was
 * filed by the day of discharge. A contract counts if it is in force on the day of admission. The order in which filings
 * and contracts are given does not count.
 */
public final class ReferralRegister {
    private final Map<PersonId, List<Filing>> filings = new LinkedHashMap<>();
    private final Map<County, List<ContractedFacility>> contracts = new LinkedHashMap<>();

    private ReferralRegister(Collection<Filing> filed, Collection<ContractedFacility> agreed) {
        filed.stream()
                .sorted(Comparator.comparing(Filing::filedOn).thenComparing(Filing::id))
                .forEach(filing -> filings.computeIfAbsent(filing.person(), p -> new ArrayList<>())
                        .add(filing));
        agreed.stream()
                .sorted(Comparator.comparing(
                                (ContractedFacility c) -> c.period().from())
                        .thenComparing(ContractedFacility::facility)
                        .thenComparing(c -> c.period().until().orElse(LocalDate.MAX)))
                .forEach(contract -> contracts
                        .computeIfAbsent(contract.county(), c -> new ArrayList<>())
                        .add(contract));
    }

    /** Returns the register of these. */
    public static ReferralRegister of(Collection<Filing> filings, Collection<ContractedFacility> contracts) {
        return new ReferralRegister(filings, contracts);
    }

    /** Returns whether a referral, or a filing for off-site care, is registered for the visit. */
    public ReferralAnswer referralFor(Visit visit) {
        List<ReferralAnswer.Miss> misses = new ArrayList<>();
        Optional<Filing> untold = Optional.empty();
        for (Filing filing : filings.getOrDefault(visit.person(), List.of())) {
            if (!filing.kind().isReferral()) {
                continue;
            }
            Optional<ReferralAnswer.Reason> reason = miss(filing, visit);
            if (reason.isPresent()) {
                misses.add(new ReferralAnswer.Miss(filing, reason.get()));
            } else if (filing.toFacility().isPresent() && visit.facility().isEmpty()) {
                untold = untold.or(() -> Optional.of(filing));
            } else {
                return new ReferralAnswer.Registered(filing);
            }
        }
        return untold.<ReferralAnswer>map(ReferralAnswer.FacilityUnknown::new)
                .orElseGet(() -> new ReferralAnswer.Unregistered(misses));
    }

    /** Returns why the filing does not fit, as far as the visit is known. */
    private static Optional<ReferralAnswer.Reason> miss(Filing filing, Visit visit) {
        boolean isElsewhere = filing.toFacility().isPresent()
                && visit.facility().isPresent()
                && !filing.toFacility().equals(visit.facility());
        if (isElsewhere) {
            return Optional.of(ReferralAnswer.Reason.OTHER_FACILITY);
        }
        if (filing.toLocality().filter(to -> !to.equals(visit.locality())).isPresent()) {
            return Optional.of(ReferralAnswer.Reason.OTHER_LOCALITY);
        }
        if (!filing.period().contains(visit.admittedOn())) {
            return Optional.of(ReferralAnswer.Reason.NOT_VALID);
        }
        return filing.filedOn().isAfter(visit.dischargedOn())
                ? Optional.of(ReferralAnswer.Reason.FILED_LATER)
                : Optional.empty();
    }

    /**
     * Returns whether the facility counts as designated by a contract.
     *
     * @param rules the rules of the policy that settles the visit
     */
    public ContractAnswer designatedFor(Visit visit, List<ReferralRule> rules) {
        for (ReferralRule rule : rules) {
            boolean asks = rule instanceof ReferralRule.ContractedCare contracted
                    && !contracted.within().contains(visit.locality());
            if (asks) {
                return contract(visit, rule.source());
            }
        }
        return new ContractAnswer.NotAsked();
    }

    private ContractAnswer contract(Visit visit, Source source) {
        if (visit.county().isEmpty()) {
            return new ContractAnswer.Unknown("county", source);
        }
        if (visit.facility().isEmpty()) {
            return new ContractAnswer.Unknown("facility_id", source);
        }
        Set<FacilityId> others = new TreeSet<>();
        for (ContractedFacility contract : contracts.getOrDefault(visit.county().get(), List.of())) {
            if (contract.period().contains(visit.admittedOn())) {
                if (contract.facility().equals(visit.facility().get())) {
                    return new ContractAnswer.Contracted(contract, source);
                }
                others.add(contract.facility());
            }
        }
        return new ContractAnswer.NotContracted(List.copyOf(others), source);
    }

    /**
     * Returns whether primary care saw the person before the visit: a first visit is registered, or a referral by a
     * facility of primary care, filed by the day of admission and holding on it.
     *
     * @param rules the rules of the policy that settles the visit
     */
    public FirstVisitAnswer firstVisitFor(Visit visit, List<ReferralRule> rules) {
        for (ReferralRule rule : rules) {
            boolean asks = rule instanceof ReferralRule.PrimaryCareFirst first
                    && !first.levels().contains(visit.level())
                    && (first.categories().isEmpty()
                            || visit.categories().stream().anyMatch(first.categories()::contains));
            if (asks) {
                return firstVisit(visit, (ReferralRule.PrimaryCareFirst) rule);
            }
        }
        return new FirstVisitAnswer.NotAsked();
    }

    private FirstVisitAnswer firstVisit(Visit visit, ReferralRule.PrimaryCareFirst rule) {
        return filings.getOrDefault(visit.person(), List.of()).stream()
                .filter(filing -> filing.kind() != FilingKind.OFF_SITE)
                .filter(filing ->
                        filing.fromLevel().filter(rule.levels()::contains).isPresent())
                .filter(filing -> filing.period().contains(visit.admittedOn()))
                .filter(filing -> !filing.filedOn().isAfter(visit.admittedOn()))
                .findFirst()
                .<FirstVisitAnswer>map(filing -> new FirstVisitAnswer.Seen(filing, rule.source()))
                .orElseGet(() -> new FirstVisitAnswer.NotSeen(rule.source()));
    }

    /** Returns the counties that have contracts, in the order of their names. */
    public List<County> counties() {
        return contracts.keySet().stream().sorted().toList();
    }

    /** Returns with how many facilities the county has contracts at one time, at most; 0 if with none ever. */
    public int contractsOf(County county) {
        List<ContractedFacility> all = contracts.getOrDefault(county, List.of());
        return all.stream()
                .mapToInt(start -> (int) all.stream()
                        .filter(contract ->
                                contract.period().contains(start.period().from()))
                        .map(ContractedFacility::facility)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }
}
