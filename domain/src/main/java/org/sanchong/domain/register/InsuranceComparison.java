package org.sanchong.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.PersonId;

/** Compares certified people with the enrolments of a plan year (参保比对). */
public final class InsuranceComparison {
    private InsuranceComparison() {}

    /**
     * Returns who of the people is not insured, by county of registration and person id, then who is insured twice, by
     * person id.
     *
     * @param changes the people: those who hold something now are to be insured
     * @param insurances the enrolments of the plan year, of anybody
     */
    public static List<InsuranceFinding> compare(List<PersonChange> changes, List<Insurance> insurances) {
        Map<PersonId, List<Insurance>> known = new LinkedHashMap<>();
        insurances.forEach(one ->
                known.computeIfAbsent(one.person(), person -> new ArrayList<>()).add(one));
        List<InsuranceFinding> missing = new ArrayList<>();
        List<InsuranceFinding> twice = new ArrayList<>();
        for (PersonChange change : changes) {
            if (change.after().isEmpty()) {
                continue;
            }
            List<Insurance> own = known.getOrDefault(change.person(), List.of());
            if (own.stream().noneMatch(one -> one.state() != Insurance.State.NOT_PAID)) {
                RegionCode county = change.after().get(0).region();
                missing.add(new InsuranceFinding.NotInsured(county, change.after(), !own.isEmpty()));
            }
            if (own.stream().anyMatch(one -> one.state() == Insurance.State.AGAIN)) {
                twice.add(new InsuranceFinding.InsuredTwice(change.person(), own));
            }
        }
        missing.sort(Comparator.comparing((InsuranceFinding one) ->
                        ((InsuranceFinding.NotInsured) one).county().value())
                .thenComparing(one -> one.person().value()));
        missing.addAll(twice);
        return List.copyOf(missing);
    }
}
