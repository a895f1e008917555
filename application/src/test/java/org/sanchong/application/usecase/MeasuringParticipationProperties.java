package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.InMemoryRecords;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.domain.time.PlanYear;

/** Laws of participation, whatever stands in the two lists. */
class MeasuringParticipationProperties {
    private static final int ENOUGH = 20;
    private static final List<String> COUNTIES = List.of("990101", "990102", "990103");

    /** A person of the register: county and categories; and what the enrolments say of them. */
    private record Someone(String county, String categories, String enrolment) {
        boolean isEnrolled() {
            return enrolment.equals("PAID") || enrolment.equals("TWICE");
        }
    }

    @Provide
    Arbitrary<List<Someone>> people() {
        return Combinators.combine(
                        Arbitraries.of(COUNTIES),
                        Arbitraries.of("", "DESTITUTE"),
                        Arbitraries.of("PAID", "UNPAID", "NONE", "BROKEN", "TWICE", "OTHER_YEAR"))
                .as(Someone::new)
                .list()
                .ofMaxSize(25);
    }

    private static List<String> enrolments(List<Someone> people) {
        List<String> lines = new ArrayList<>(List.of("person_id,region,plan_year,paid_on"));
        for (int i = 0; i < people.size(); i++) {
            String start = "P" + i + ",990101,";
            switch (people.get(i).enrolment()) {
                case "PAID" -> lines.add(start + "2020,2019-11-01");
                case "UNPAID" -> lines.add(start + "2020,");
                case "BROKEN" -> lines.add(start + "2020,2019-13-01");
                case "TWICE" -> lines.addAll(List.of(start + "2020,2019-11-01", start + "2020,2019-12-01"));
                case "OTHER_YEAR" -> lines.add(start + "2021,2020-11-01");
                default -> {}
            }
        }
        return lines;
    }

    @Property
    void theEnrolledAndTheMissingAreAllOfEachCountyAndCategory(@ForAll("people") List<Someone> people) {
        List<String> register = new ArrayList<>(List.of("person_id,region,categories"));
        for (int i = 0; i < people.size(); i++) {
            register.add(
                    "P" + i + "," + people.get(i).county() + "," + people.get(i).categories());
        }
        InMemoryRecords rates = InMemoryRecords.empty();
        InMemoryRecords missing = InMemoryRecords.empty();
        MeasureParticipation.Result result = UseCases.measureParticipation(new InMemoryCatalog())
                .measure(MeasureParticipation.Measurement.builder()
                        .enrolments(InMemoryRecords.of(enrolments(people).toArray(new String[0])))
                        .register(InMemoryRecords.of(register.toArray(new String[0])))
                        .year(new PlanYear(2020))
                        .rates(rates)
                        .missing(missing)
                        .build());

        assertThat(result.people()).isEqualTo(people.size());
        assertThat(result.enrolled())
                .isEqualTo((int) people.stream().filter(Someone::isEnrolled).count());
        assertThat(missing.records()).hasSize(result.people() - result.enrolled());
        Set<String> told = new TreeSet<>();
        for (List<String> rate : rates.records()) {
            List<Someone> of = people.stream()
                    .filter(one -> rate.get(1).equals("990100") || rate.get(1).equals(one.county()))
                    .filter(one ->
                            rate.get(2).equals("everybody") || rate.get(2).equals(one.categories()))
                    .toList();
            long enrolled = of.stream().filter(Someone::isEnrolled).count();
            long listed = missing.records().stream()
                    .filter(one -> rate.get(1).equals("990100") || rate.get(1).equals(one.get(1)))
                    .filter(one ->
                            rate.get(2).equals("everybody") || rate.get(2).equals(one.get(2)))
                    .count();
            assertThat(rate.subList(3, 6))
                    .containsExactly(
                            Integer.toString(of.size()), Long.toString(enrolled), Long.toString(of.size() - enrolled));
            assertThat(listed).isEqualTo(of.size() - enrolled);
            assertThat(told.add(rate.get(1) + " " + rate.get(2))).isTrue();
        }
        Set<String> there = new TreeSet<>();
        people.forEach(one -> there.addAll(List.of(one.county() + " everybody", "990100 everybody")));
        people.stream()
                .filter(one -> !one.categories().isEmpty())
                .forEach(one ->
                        there.addAll(List.of(one.county() + " " + one.categories(), "990100 " + one.categories())));
        assertThat(told).isEqualTo(there);
        enough("some missing", result.enrolled() < result.people());
        enough("some enrolled", result.enrolled() > 0);
    }

    private static void enough(String label, boolean is) {
        Statistics.label(label).collect(is);
        Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }
}
