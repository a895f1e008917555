package org.sanchong.adapter.jdbc;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Certifications.Change;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.Reconciliation;
import org.sanchong.domain.time.EffectivePeriod;

/** Lists of departments, and how they are taken in. */
final class Lists {
    static final CertifyingDepartment CIVIL_AFFAIRS = new CertifyingDepartment("CIVIL_AFFAIRS");
    static final RegionCode CITY = new RegionCode("990100");

    private Lists() {}

    /** Returns a certification by civil affairs, in a county of the city. */
    static Certification of(String person, String category, String from, String until) {
        EffectivePeriod.Builder period = EffectivePeriod.builder().from(LocalDate.parse(from));
        if (!until.isEmpty()) {
            period.until(LocalDate.parse(until));
        }
        return Certification.builder()
                .person(new PersonId(person))
                .category(new EligibilityCategory(category))
                .department(CIVIL_AFFAIRS)
                .region(new RegionCode("990101"))
                .household(person.equals("P2") ? Optional.of("H\\n\n1") : Optional.empty())
                .name(person.equals("P1") ? Optional.of("甲\\") : Optional.empty())
                .period(period.build())
                .build();
    }

    /** Returns a full list of civil affairs for the city. */
    static Delivery list(String day, Certification... all) {
        return list(Delivery.Extent.FULL, day, all);
    }

    static Delivery list(Delivery.Extent extent, String day, Certification... all) {
        return Delivery.builder()
                .department(CIVIL_AFFAIRS)
                .area(CITY)
                .day(LocalDate.parse(day))
                .extent(extent)
                .addCertifications(all)
                .build();
    }

    /** Returns how the list is kept in the log. */
    static DeliveredList logged(Delivery list) {
        List<LocalDate> collection =
                list.day().getDayOfMonth() == 1 ? List.of(list.day().plusDays(30)) : List.of();
        return new DeliveredList(
                list.department(), list.area(), list.day(), list.extent(), collection, "digest-" + list.hashCode());
    }

    /** Takes the list in at noon of China of the day; returns what was known before. */
    static CertificationRegister take(Certifications to, Delivery list, LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Certifications.DAYS_OF).toInstant();
        return to.take(
                logged(list),
                InstantSource.fixed(noon),
                known -> new Change<>(Reconciliation.of(known, list).entries(), known));
    }

    /** Takes in four lists, of which the second changes nothing, and the third corrects a first day. */
    static void some(Certifications to) {
        List<Delivery> lists = new ArrayList<>();
        lists.add(list("2022-01-01", of("P1", "DESTITUTE", "2021-05-01", ""), of("P2", "ORPHAN", "2021-06-01", "")));
        lists.add(list("2022-02-05", of("P1", "DESTITUTE", "2021-05-01", ""), of("P2", "ORPHAN", "2021-06-01", "")));
        lists.add(list("2022-03-01", of("P1", "DESTITUTE", "2021-04-01", ""), of("P2", "ORPHAN", "2021-06-01", "")));
        lists.add(list(
                "2022-04-05", of("P1", "DESTITUTE", "2021-04-01", "2022-04-01"), of("P3", "ORPHAN", "2022-04-01", "")));
        lists.forEach(list -> take(to, list, list.day().plusDays(10)));
    }

    /** Takes in a list behind these that changes nothing. */
    static void unchanged(Certifications to) {
        Delivery list = list("2022-05-05", of("P2", "ORPHAN", "2021-06-01", ""), of("P3", "ORPHAN", "2022-04-01", ""));
        take(to, list, list.day());
    }
}
