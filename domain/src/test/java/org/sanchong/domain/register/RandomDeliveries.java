package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.EffectivePeriod;

/** Lists of two departments for three counties of a city, over a few people so that they meet often. */
final class RandomDeliveries {
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final CertifyingDepartment CIVIL_AFFAIRS = new CertifyingDepartment("CIVIL_AFFAIRS");
    static final CertifyingDepartment FEDERATION = new CertifyingDepartment("FEDERATION");
    private static final int DAYS_BETWEEN = 30;

    private RandomDeliveries() {}

    /** Returns lists in the order of their days. */
    static Arbitrary<List<Delivery>> inOrder() {
        return delivery().list().ofMinSize(1).ofMaxSize(6).map(lists -> {
            List<Delivery> dated = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) {
                dated.add(lists.get(i).on(FIRST.plusDays((long) i * DAYS_BETWEEN)));
            }
            return dated;
        });
    }

    private static Arbitrary<Undated> delivery() {
        Arbitrary<CertifyingDepartment> departments = Arbitraries.frequency(io(4, CIVIL_AFFAIRS), io(1, FEDERATION));
        Arbitrary<String> areas = Arbitraries.of("990100", "990100", "990101");
        Arbitrary<Delivery.Extent> extents =
                Arbitraries.frequency(io(4, Delivery.Extent.FULL), io(1, Delivery.Extent.ADDITIONS));
        return Combinators.combine(
                        departments,
                        areas,
                        extents,
                        row().list().ofMaxSize(7),
                        person().set().ofMaxSize(1))
                .as((department, area, extent, rows, unread) ->
                        new Undated(department, new RegionCode(area), extent, rows, List.copyOf(unread)));
    }

    private static <T> net.jqwik.api.Tuple.Tuple2<Integer, T> io(int frequency, T value) {
        return net.jqwik.api.Tuple.of(frequency, value);
    }

    private static Arbitrary<PersonId> person() {
        return Arbitraries.of("P1", "P2", "P3", "P4", "P5").map(PersonId::new);
    }

    private static Arbitrary<Row> row() {
        return Combinators.combine(
                        person(),
                        Arbitraries.of("DESTITUTE", "ORPHAN").map(EligibilityCategory::new),
                        Arbitraries.of("990101", "990101", "990102").map(RegionCode::new),
                        Arbitraries.of(-200, -100, -1, 0),
                        Arbitraries.of(-50, 0, 1, 400).injectNull(0.7).map(Optional::ofNullable),
                        Arbitraries.of("F1", "F2").optional())
                .as(Row::new);
    }

    private record Row(
            PersonId person,
            EligibilityCategory category,
            RegionCode region,
            int from,
            Optional<Integer> until,
            Optional<String> household) {}

    private record Undated(
            CertifyingDepartment department,
            RegionCode area,
            Delivery.Extent extent,
            List<Row> rows,
            List<PersonId> unread) {
        Delivery on(LocalDate day) {
            Map<String, Certification> kept = new LinkedHashMap<>();
            for (Row row : rows) {
                // A row a person and category, and no day of certification that another one has.
                LocalDate from = FIRST.plusDays(row.from());
                boolean isUsable = Delivery.isIn(row.region(), area) && !unread.contains(row.person());
                if (isUsable) {
                    EffectivePeriod.Builder period = EffectivePeriod.builder().from(from);
                    row.until().map(day::plusDays).filter(from::isBefore).ifPresent(period::until);
                    kept.putIfAbsent(
                            row.person() + " " + row.category(),
                            Certification.builder()
                                    .person(row.person())
                                    .category(row.category())
                                    .department(department)
                                    .region(row.region())
                                    .household(row.household())
                                    .period(period.build())
                                    .build());
                }
            }
            return Delivery.builder()
                    .department(department)
                    .area(area)
                    .day(day)
                    .extent(extent)
                    .addAllCertifications(kept.values())
                    .addAllUnread(unread)
                    .build();
        }
    }
}
