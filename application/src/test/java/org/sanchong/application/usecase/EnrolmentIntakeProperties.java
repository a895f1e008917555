package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.InMemoryRecords;
import org.sanchong.domain.premium.Enrolment;

/** Laws of reading enrolments, whatever the rows say. */
class EnrolmentIntakeProperties {
    private static final int ENOUGH = 20;

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 365)
                .map(LocalDate.of(2020, 1, 1)::plusDays)
                .map(LocalDate::toString);
        Arbitrary<String> ends = Arbitraries.oneOf(days, Arbitraries.just(""));
        return Combinators.combine(
                        Arbitraries.of("P1", "P2"),
                        Arbitraries.of("990101", "990201"),
                        Arbitraries.of("RESIDENT", "EMPLOYEE"),
                        days,
                        ends)
                .as((person, region, insurance, from, to) ->
                        String.join(",", person, region, "2020", insurance, from, to))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void nobodyIsEnrolledTwiceForOneDayInWhateverRegionAndScheme(@ForAll("rows") List<String> rows) {
        List<String> lines = new ArrayList<>(List.of("person_id,region,plan_year,insurance,paid_on,covered_to"));
        lines.addAll(rows);
        List<Enrolment> stands = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        new EnrolmentIntake(new InMemoryCatalog(), InMemoryRecords.of(lines.toArray(new String[0])), year -> true)
                .each(row -> row.outcome().peek(stands::add).peekLeft(fault -> codes.add(fault.code())));

        assertThat(stands.size() + codes.size()).isEqualTo(rows.size());
        for (int i = 0; i < stands.size(); i++) {
            for (int j = i + 1; j < stands.size(); j++) {
                Enrolment one = stands.get(i);
                Enrolment other = stands.get(j);
                if (one.person().equals(other.person())) {
                    LocalDate end = one.coveredTo().orElse(LocalDate.MAX);
                    assertThat(other.paidOn().orElseThrow()).isAfter(end);
                    enough("moved on", true);
                }
            }
        }
        enough("twice", codes.contains("DOUBLE_ENROLMENT"));
    }

    @Provide
    Arbitrary<List<List<String>>> texts() {
        Arbitrary<String> anything = Arbitraries.strings()
                .withChars(' ', '\u3000', '\u00a0', '-', '.', ';', '0', '1', '2', 'E', '+', '年', '月', 'a')
                .ofMaxLength(9);
        Arbitrary<String> good = Arbitraries.of(
                "P1", "990101", "2020", "RESIDENT", "EMPLOYEE", "DESTITUTE", "2020-02-30", "2020/3/1", "FAMILY", "1e9");
        return Arbitraries.oneOf(anything, good)
                .list()
                .ofMinSize(0)
                .ofMaxSize(9)
                .list()
                .ofMaxSize(6);
    }

    @Property
    void whateverIsWrittenIsReadOrRejected(@ForAll("texts") List<List<String>> texts) {
        List<String> columns = List.of(
                "person_id",
                "region",
                "plan_year",
                "insurance",
                "categories",
                "paid_on",
                "wages",
                "covered_from",
                "enrolled_through");
        List<String> codes = new ArrayList<>();
        new EnrolmentIntake(new InMemoryCatalog(), new InMemoryRecords("random", columns, texts), year -> true)
                .each(row -> codes.add(row.outcome().fold(fault -> fault.code(), enrolment -> "READ")));

        assertThat(codes).hasSameSizeAs(texts);
    }

    private static void enough(String label, boolean is) {
        Statistics.label(label).collect(is);
        Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > ENOUGH));
    }
}
