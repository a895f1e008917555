package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.memory.InMemoryCertifications;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.Reconciliation;
import org.sanchong.domain.register.RegisterEntry;

/** Laws of the two times, whatever lists come, and however long after their delivery the books learn of them. */
class StoredCertificationsProperties {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int APART = 30;
    private static final List<String> PEOPLE = List.of("P1", "P2", "P3", "P4");

    /** A list, and how long after it the books learn of it. */
    record Told(Delivery list, int after) {
        LocalDate on() {
            return list.day().plusDays(after);
        }
    }

    @Provide
    Arbitrary<List<Told>> lists() {
        Arbitrary<Certification> one = Combinators.combine(
                        Arbitraries.of(PEOPLE), Arbitraries.of("DESTITUTE", "ORPHAN"), Arbitraries.of(-90, -40, -1))
                .as((person, category, from) ->
                        Lists.of(person, category, FIRST.plusDays(from).toString(), ""));
        Arbitrary<List<Certification>> rows = one.list().ofMaxSize(5).map(all -> {
            Map<String, Certification> kept = new LinkedHashMap<>();
            all.forEach(each -> kept.putIfAbsent(each.person() + " " + each.category(), each));
            return List.copyOf(kept.values());
        });
        return Combinators.combine(
                        rows,
                        Arbitraries.of(Delivery.Extent.values()),
                        Arbitraries.integers().between(0, 60))
                .as((certifications, extent, after) -> Map.entry(after, Map.entry(extent, certifications)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(all -> {
                    List<Told> told = new ArrayList<>();
                    for (var each : all) {
                        LocalDate day = FIRST.plusDays((long) told.size() * APART);
                        Certification[] some = each.getValue().getValue().toArray(Certification[]::new);
                        Delivery list = Lists.list(each.getValue().getKey(), day.toString(), some);
                        told.add(new Told(list, each.getKey()));
                    }
                    return told;
                });
    }

    @Property(tries = 300)
    void in_memory(@ForAll("lists") List<Told> lists) {
        holds(InMemoryCertifications.empty(), lists);
        Statistics.label("corrected").collect(lists.size() > 1);
    }

    @Property(tries = 40)
    void in_h2(@ForAll("lists") List<Told> lists) {
        holds(JdbcBooks.openCertifications("jdbc:h2:mem:" + UUID.randomUUID()), lists);
    }

    @Property(tries = 25)
    void in_postgres(@ForAll("lists") List<Told> lists) throws SQLException {
        holds(JdbcBooks.openCertifications(Postgres.newBooks()), lists);
    }

    private static List<LocalDate> days(List<Told> lists) {
        List<LocalDate> days = new ArrayList<>();
        for (Told told : lists) {
            days.add(told.on().minusDays(1));
            days.add(told.on());
        }
        return days;
    }

    /** What is known on a day is the fold of the lists of which the books learnt until then, and stays so. */
    private static void holds(Certifications kept, List<Told> lists) {
        try (kept) {
            List<RegisterEntry> fold = new ArrayList<>();
            LocalDate now = LocalDate.MIN;
            Map<LocalDate, List<RegisterEntry>> answered = new LinkedHashMap<>();
            for (Told told : lists) {
                LocalDate on = told.on().isBefore(now) ? now : told.on();
                for (LocalDate day : days(lists)) {
                    if (day.isBefore(on)) {
                        answered.putIfAbsent(day, List.copyOf(fold));
                    }
                }
                Lists.take(kept, told.list(), told.on());
                now = on;
                fold.addAll(Reconciliation.of(CertificationRegister.of(List.copyOf(fold)), told.list())
                        .entries());
                assertThat(kept.register(on).entries()).isEqualTo(fold);
                answered.forEach((day, entries) ->
                        assertThat(kept.register(day).entries()).as("%s", day).isEqualTo(entries));
            }
            answered.forEach((day, entries) -> lookUp(kept, day, CertificationRegister.of(entries)));
        }
    }

    private static void lookUp(Certifications kept, LocalDate knownOn, CertificationRegister known) {
        for (String person : PEOPLE) {
            for (int days : List.of(-91, -40, 0, 45)) {
                LocalDate on = FIRST.plusDays(days);
                assertThat(kept.valid(new PersonId(person), on, knownOn))
                        .isEqualTo(known.inForce(new PersonId(person), on));
            }
        }
    }
}
